import Values

/// A person in a text, by id.
package struct Mention: Hashable, Sendable {
    /// One; several where people share the name that was typed and the text does not say which of them it means.
    package var ids: [MemberID]
    /// Which of the person's further names was typed, counted from 1; nil for the name itself.
    package var alias: Int?

    package init(_ ids: [MemberID], alias: Int? = nil) {
        self.ids = ids
        self.alias = alias
    }

    /// The id; all of them where nobody can tell which is meant.
    package var pseudonym: String { ids.map(\.rawValue).joined(separator: "/") }

    /// As the journal keeps it.
    package var stored: String {
        let who = ids.map(\.rawValue).joined(separator: "|")
        return "@{\(who)\(alias.map { ":\($0)" } ?? "")}"
    }
}
