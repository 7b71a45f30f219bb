package import Values

/// The different values of a column, missing ones aside.
///
/// Over one category column it is a bit for each category, and sets meet word by word; sets of different tables meet
/// by text, as Swift compares texts (가 composed or not is the same member). Numbers meet numbers, times meet times.
package struct DistinctSet: Sendable {
    enum Storage: Sendable {
        case codes(CategoryDictionary, Bitmap)
        case texts(Set<String>)
        /// Numbers, booleans and times (as texts in UTC).
        case values(Set<Value>)
    }

    let storage: Storage

    /// Nulls are left out.
    package init(_ values: [Value]) {
        let texts = values.compactMap(\.string)
        let present = values.filter { !$0.isNull }
        storage = texts.count == present.count ? .texts(Set(texts)) : .values(Set(present))
    }

    init(_ storage: Storage) {
        self.storage = storage
    }

    package var count: Int {
        switch storage {
        case .codes(_, let bits): bits.ones
        case .texts(let texts): texts.count
        case .values(let values): values.count
        }
    }

    package var isEmpty: Bool { count == 0 }

    package func contains(_ text: String) -> Bool {
        switch storage {
        case .codes(let dictionary, let bits): dictionary.code(of: text).map { bits[Int($0)] } ?? false
        case .texts(let texts): texts.contains(text)
        case .values(let values): values.contains(.string(text))
        }
    }

    package func contains(_ value: Value) -> Bool {
        if case .string(let text) = value { return contains(text) }
        if case .values(let values) = storage { return values.contains(value) }
        return false
    }

    package func union(_ other: DistinctSet) -> DistinctSet {
        combined(with: other, codes: |, texts: { $0.union($1) }, values: { $0.union($1) })
    }

    package func intersection(_ other: DistinctSet) -> DistinctSet {
        combined(with: other, codes: &, texts: { $0.intersection($1) }, values: { $0.intersection($1) })
    }

    /// The values of this set that are not in the other.
    package func difference(_ other: DistinctSet) -> DistinctSet {
        combined(with: other, codes: { $0 & ~$1 }, texts: { $0.subtracting($1) }, values: { $0.subtracting($1) })
    }

    /// Ascending: booleans (false first), then numbers, then texts. Times are texts in UTC, so they ascend too.
    package var values: [Value] {
        switch storage {
        case .codes(let dictionary, let bits): bits.indices.map { .string(dictionary.entries[$0]) }
        case .texts(let texts): texts.sorted().map(Value.string)
        case .values(let values): values.sorted(by: DistinctSet.precedes)
        }
    }

    private func combined(
        with other: DistinctSet, codes: (UInt64, UInt64) -> UInt64, texts: (Set<String>, Set<String>) -> Set<String>,
        values: (Set<Value>, Set<Value>) -> Set<Value>
    ) -> DistinctSet {
        if case .codes(let dictionary, let left) = storage, case .codes(let second, let right) = other.storage,
            dictionary === second
        {
            return DistinctSet(.codes(dictionary, left.combined(with: right, codes)))
        }
        if let left = textSet, let right = other.textSet { return DistinctSet(.texts(texts(left, right))) }
        return DistinctSet(.values(values(valueSet, other.valueSet)))
    }

    private var textSet: Set<String>? {
        switch storage {
        case .codes(let dictionary, let bits): Set(bits.indices.map { dictionary.entries[$0] })
        case .texts(let texts): texts
        case .values: nil
        }
    }

    private var valueSet: Set<Value> {
        if case .values(let values) = storage { return values }
        return Set((textSet ?? []).map(Value.string))
    }

    static func precedes(_ left: Value, _ right: Value) -> Bool {
        func rank(_ value: Value) -> Int { value.bool != nil ? 0 : value.number != nil ? 1 : 2 }
        if rank(left) != rank(right) { return rank(left) < rank(right) }
        if let a = left.bool, let b = right.bool { return !a && b }
        if let a = left.number, let b = right.number { return a < b }
        return (left.string ?? "") < (right.string ?? "")
    }
}

extension DistinctSet: Hashable {
    package static func == (left: DistinctSet, right: DistinctSet) -> Bool {
        if case .codes(let first, let a) = left.storage, case .codes(let second, let b) = right.storage,
            first === second
        {
            return a == b
        }
        return left.count == right.count && left.valueSet == right.valueSet
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(valueSet)
    }
}

extension Table {
    /// The different values of a column.
    package func distinct(_ column: String) throws(InputError) -> DistinctSet {
        let index = try schema.require(column)
        switch schema.fields[index].kind {
        case .category: return distinctCategories(index)
        case .text:
            var texts: Set<String> = []
            forEachRun { segment, rows in
                let column = segments[segment].columns[index]
                guard case .text(let cells) = column.storage else { return }
                rows.forEach { if column.isPresent($0) { texts.insert(cells[$0]) } }
            }
            return DistinctSet(.texts(texts))
        case .number:
            var numbers: Set<Double> = []
            forEachNumber(index) { numbers.insert($0) }
            return DistinctSet(.values(Set(numbers.map(Column.value(of:)))))
        case .time:
            var moments: Set<Int64> = []
            forEachTime(index) { moments.insert($0) }
            return DistinctSet(.texts(Set(moments.map { Timestamp(milliseconds: $0).description })))
        case .boolean:
            var found: Set<Value> = []
            forEachRun { segment, rows in
                let column = segments[segment].columns[index]
                guard case .boolean(let cells) = column.storage else { return }
                rows.forEach { if column.isPresent($0) { found.insert(.bool(cells[$0])) } }
            }
            return DistinctSet(.values(found))
        }
    }

    private func distinctCategories(_ index: Int) -> DistinctSet {
        var used: [(dictionary: CategoryDictionary, bits: Bitmap)] = []
        forEachRun { segment, rows in
            let column = segments[segment].columns[index]
            guard case .category(let codes, let dictionary) = column.storage else { return }
            let slot = used.firstIndex { $0.dictionary === dictionary } ?? used.endIndex
            if slot == used.endIndex { used.append((dictionary, Bitmap(count: dictionary.entries.count))) }
            used[slot].bits.withMutableWords { words in
                if let validity = column.validity {
                    rows.forEach { if validity[$0] { words.set(codes[$0]) } }
                } else {
                    rows.forEach { words.set(codes[$0]) }
                }
            }
        }
        let sets = used.map { DistinctSet(.codes($0.dictionary, $0.bits)) }
        return sets.dropFirst().reduce(sets.first ?? DistinctSet([])) { $0.union($1) }
    }
}
