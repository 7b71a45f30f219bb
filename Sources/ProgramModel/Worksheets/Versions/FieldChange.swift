package import Values

/// A field of a worksheet or a step that says something else now.
package struct FieldChange: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        /// Words for people, in both languages; nil where there were none.
        case words(old: LocalizedText?, new: LocalizedText?)
        /// A setting; null where there was none.
        case setting(old: Value, new: Value)
    }

    /// As scripts call it: `ask`, `help`, `type`. A choice is `choices.VALUE`.
    package var field: String
    package var content: Content

    static func words(_ field: String, _ old: LocalizedText?, _ new: LocalizedText?) -> [FieldChange] {
        old == new ? [] : [FieldChange(field: field, content: .words(old: old, new: new))]
    }

    static func setting(_ field: String, _ old: Value, _ new: Value) -> [FieldChange] {
        old == new ? [] : [FieldChange(field: field, content: .setting(old: old, new: new))]
    }

    static func bound(_ field: String, _ old: Double?, _ new: Double?) -> [FieldChange] {
        setting(field, old.map { .number($0) } ?? .null, new.map { .number($0) } ?? .null)
    }
}
