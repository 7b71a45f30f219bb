/// The distinct texts of a category column, in strictly ascending order: a code is a rank, so codes compare as their
/// texts do, groups come out sorted, and a text is found by halving.
///
/// A class, so that columns can share one and two sets over the same dictionary are recognised at once. Texts that
/// differ only in composition (가 as one scalar or as two) are one entry, as Swift's `String` compares them.
final class CategoryDictionary: Hashable, Sendable {
    let entries: [String]

    /// Nil when the entries are not strictly ascending.
    init?(ascending entries: [String]) {
        for index in entries.indices.dropFirst() where entries[index - 1] >= entries[index] { return nil }
        self.entries = entries
    }

    private init(trusted entries: [String]) {
        self.entries = entries
    }

    /// The dictionary of any texts, and the code of each. Of texts that compare equal, the first in byte order stays.
    static func ranking(_ texts: [String]) -> (dictionary: CategoryDictionary, codes: [UInt32]) {
        let order = texts.indices.sorted {
            texts[$0] != texts[$1]
                ? texts[$0] < texts[$1] : texts[$0].utf8.lexicographicallyPrecedes(texts[$1].utf8)
        }
        var entries: [String] = []
        var codes = Array(repeating: UInt32(0), count: texts.count)
        for index in order {
            if entries.last != texts[index] { entries.append(texts[index]) }
            codes[index] = UInt32(entries.count - 1)
        }
        return (CategoryDictionary(trusted: entries), codes)
    }

    func code(of text: String) -> UInt32? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] < text { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low] == text ? UInt32(low) : nil
    }

    static func == (left: CategoryDictionary, right: CategoryDictionary) -> Bool {
        left === right || left.entries == right.entries
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(entries)
    }
}
