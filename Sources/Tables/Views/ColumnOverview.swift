package import Values

/// What a column holds, at a glance.
package struct ColumnOverview: Sendable, Hashable {
    package var missing: Int
    /// Of times and numbers.
    package var least: Value?
    package var greatest: Value?
    /// How many categories occur.
    package var categories: Int?
    /// The first few of them in order.
    package var examples: [String] = []

    package static let mostExamples = 3
}

extension Table {
    /// - Parameter shows: whether some of these categories may be shown as examples.
    package func summary(
        of name: String, showing shows: ([String]) throws -> Bool
    ) throws -> ColumnOverview {
        var summary = ColumnOverview(missing: count - (try count(name)))
        switch schema.fields.first(where: { $0.name == name })?.kind {
        case .time, .number:
            summary.least = try min(name)
            summary.greatest = try max(name)
        case .category:
            let values = try distinct(name).values.compactMap(\.string)
            summary.categories = values.count
            if try shows(values) { summary.examples = Array(values.prefix(ColumnOverview.mostExamples)) }
        case .boolean, .text, nil: break
        }
        return summary
    }
}
