/// Categories that were decoded before, by their bytes. The segments of one import have the same, and comparing bytes is
/// far quicker than making a hundred thousand texts again; and columns that share them meet by code.
package struct DecodedCategories {
    private var known: [(bytes: ArraySlice<UInt8>, dictionary: CategoryDictionary)] = []

    package init() {}

    /// The categories that these bytes begin with, and how many bytes they take.
    func match(_ bytes: ArraySlice<UInt8>) -> (CategoryDictionary, length: Int)? {
        for (spelling, dictionary) in known where spelling.count <= bytes.count {
            if bytes.prefix(spelling.count) == spelling { return (dictionary, spelling.count) }
        }
        return nil
    }

    mutating func add(_ dictionary: CategoryDictionary, spelt bytes: ArraySlice<UInt8>) {
        // A dictionary says how many entries it has before it names them, so none is the beginning of another. A copy,
        // so that the segment need not be kept for it.
        if known.count < Self.most { known.append((ArraySlice(Array(bytes)), dictionary)) }
    }

    /// More than the category columns of any real table.
    private static let most = 64
}
