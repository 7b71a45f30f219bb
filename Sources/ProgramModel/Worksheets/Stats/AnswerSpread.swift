package import Values

/// How the answers to a step lie, without an answer in words and without whose they are.
package enum AnswerSpread: Equatable, Sendable {
    /// Median number of characters.
    case length(median: Double)
    case numbers(least: Double, median: Double, most: Double)
    /// How often each was chosen; the values as scripts know them, in the order of the question.
    case choices([Choice])

    package struct Choice: Equatable, Sendable {
        package var value: Value
        package var count: Int

        package init(value: Value, count: Int) {
            self.value = value
            self.count = count
        }
    }

    /// Fewer people than this could be recognised in it.
    package static let fewest = 3
}
