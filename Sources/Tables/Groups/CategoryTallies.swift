import Values

/// How often each category is met, for each of the dictionaries that the segments of a view have. Usually there is one.
struct CategoryTallies {
    struct Tally {
        let dictionary: CategoryDictionary
        /// By code.
        var counts: [Int]
    }

    private(set) var all: [Tally] = []

    func index(of column: Column) -> Int? {
        guard case .category(_, let dictionary) = column.storage else { return nil }
        return all.firstIndex { $0.dictionary === dictionary }
    }

    mutating func add(_ column: Column, _ rows: LocalRows) {
        guard case .category(let codes, let dictionary) = column.storage else { return }
        let index = index(of: column) ?? all.endIndex
        if index == all.endIndex {
            all.append(Tally(dictionary: dictionary, counts: Array(repeating: 0, count: dictionary.entries.count)))
        }
        if let validity = column.validity {
            rows.forEach { if validity[$0] { all[index].counts[Int(codes[$0])] += 1 } }
        } else {
            rows.forEach { all[index].counts[Int(codes[$0])] += 1 }
        }
    }

    /// The categories in use, ascending, and the number of each code in each dictionary.
    func numbered() -> (keys: [Value], numbers: [[UInt32]]) {
        guard all.count > 1 else { return Self.numbered(all.first) }
        var used: Set<String> = []
        for tally in all {
            for (code, count) in tally.counts.enumerated() where count > 0 { used.insert(tally.dictionary.entries[code]) }
        }
        let texts = used.sorted()
        let places = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, UInt32($0)) })
        let numbers = all.map { tally in
            zip(tally.dictionary.entries, tally.counts).map { text, count in
                count > 0 ? places[text] ?? Coding.missing : Coding.missing
            }
        }
        return (texts.map(Value.string), numbers)
    }

    /// A dictionary ascends: the categories in use are numbered as they come.
    private static func numbered(_ tally: Tally?) -> (keys: [Value], numbers: [[UInt32]]) {
        guard let tally else { return ([], []) }
        var keys: [Value] = []
        let numbers = tally.counts.indices.map { code in
            guard tally.counts[code] > 0 else { return Coding.missing }
            keys.append(.string(tally.dictionary.entries[code]))
            return UInt32(keys.count - 1)
        }
        return (keys, [numbers])
    }
}
