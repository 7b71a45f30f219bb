import Values

extension Value {
    /// A list of words, or null for none: arguments that were not given leave no trace.
    static func words(_ words: [String]) -> Value {
        words.isEmpty ? .null : .array(words.map { .string($0) })
    }

    static func word(_ word: String?) -> Value {
        word.map { .string($0) } ?? .null
    }
}
