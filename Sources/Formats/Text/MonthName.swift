/// English names of months, whole or as their first three letters.
enum MonthName {
    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// From 1; nil where it names no month.
    static func number(_ word: String) -> Int? {
        let word = word.lowercased()
        let index = names.firstIndex {
            $0 == word || word.count == 3 && $0.hasPrefix(word) || word == "sept" && $0.hasPrefix(word)
        }
        return index.map { $0 + 1 }
    }
}
