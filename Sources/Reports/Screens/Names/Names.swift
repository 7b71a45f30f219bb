package import ProgramModel
package import Values

/// How ids are shown to the manager: with the name, where the people's table has one. Without any, ids stand for
/// themselves, as in everything that leaves the manager's screen.
package struct Names: Sendable {
    private let names: [MemberID: String]
    /// What else each is called, in the order in which mentions count it.
    private let aliases: [MemberID: [String]]
    private let forgotten: Set<MemberID>
    private let language: Language

    /// - Parameter language: of the words that stand where a forgotten person's name would.
    package init(
        _ names: [MemberID: String] = [:], aliases: [MemberID: [String]] = [:], forgotten: Set<MemberID> = [],
        _ language: Language = .en
    ) {
        self.names = names
        self.aliases = aliases
        self.forgotten = forgotten
        self.language = language
    }

    package func name(_ id: MemberID) -> String? { names[id] }

    package func isForgotten(_ id: MemberID) -> Bool { forgotten.contains(id) }

    package static let forgottenTitle = LocalizedText(ko: "잊힌 사람", en: "forgotten")

    package func label(_ id: MemberID) -> String {
        if forgotten.contains(id) { return "\(Self.forgottenTitle[language])(\(id))" }
        guard let name = names[id], name != id.rawValue else { return id.rawValue }
        return "\(name)(\(id))"
    }

    package func list(_ ids: some Sequence<MemberID>) -> String {
        ids.map { label($0) }.joined(separator: ", ")
    }

    /// A text that a person typed, with names where the journal has mentions.
    package func text(_ stored: String) -> String {
        MentionText.shown(stored) { mention in
            if let alias = mention.alias, let id = mention.ids.first, let called = aliases[id],
                called.indices.contains(alias - 1)
            {
                return called[alias - 1]
            }
            if let name = mention.ids.lazy.compactMap({ names[$0] }).first { return name }
            return mention.ids.contains(where: forgotten.contains)
                ? mention.ids.map(label).joined(separator: "/") : mention.pseudonym
        }
    }

    package func text(_ stored: LocalizedText) -> LocalizedText {
        LocalizedText(ko: text(stored.ko), en: text(stored.en))
    }
}
