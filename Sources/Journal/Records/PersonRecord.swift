package import Values

/// What is known of a person, kept apart from the entries, which hold only the id.
package struct PersonRecord: Hashable, Sendable {
    package var id: String
    /// Such as `member` or `applicant`.
    package var kind: String
    /// `name`, `phone`, `mail` and `printed` are strings, `aliases` a list of strings; anything else is kept as it is.
    package var fields: [String: Value]

    package init(id: String, kind: String, fields: [String: Value]) {
        self.id = id
        self.kind = kind
        self.fields = fields
    }

    package init(
        id: String, kind: String, name: String, phone: String? = nil, mail: String? = nil, aliases: [String] = []
    ) {
        var fields: [String: Value] = ["name": .string(name)]
        if let phone { fields["phone"] = .string(phone) }
        if let mail { fields["mail"] = .string(mail) }
        if !aliases.isEmpty { fields["aliases"] = .array(aliases.map(Value.string)) }
        self.init(id: id, kind: kind, fields: fields)
    }

    /// Of someone who was forgotten, of whom nothing but the id is known.
    package static let forgottenKind = "forgotten"

    package var isForgotten: Bool { kind == Self.forgottenKind }

    package var name: String? { fields["name"]?.string }
    /// The name that was given for the report, if another was.
    package var printed: String? { fields["printed"]?.string }
    package var phone: String? { fields["phone"]?.string }
    package var mail: String? { fields["mail"]?.string }
    package var aliases: [String] { fields["aliases"]?.array?.compactMap(\.string) ?? [] }

    /// What this person can be found by, folded.
    package var lookupNames: Set<String> {
        Set(([name, mail].compactMap(\.self) + aliases).map(FoldedName.fold).filter { !$0.isEmpty })
    }

    /// How names are compared, by whoever keeps an index of its own.
    package static func folded(_ name: String) -> String {
        FoldedName.fold(name)
    }
}
