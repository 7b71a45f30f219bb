/// What the cells of a column are. The raw value is the word used in schemas and on the command line.
package enum ColumnKind: String, Codable, Sendable, CaseIterable {
    /// A moment, in milliseconds since 1970 UTC.
    case time
    /// A text out of a small set (a member, a kind of activity), kept once in a dictionary.
    case category
    /// A finite number.
    case number
    /// Free text.
    case text
    /// Yes or no.
    case boolean
}
