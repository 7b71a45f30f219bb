import Values

/// A page or two without cover and contents, before any format has written it: minutes, an agenda.
struct SheetDocument: Sendable {
    /// A smaller choice than a report's, so that a terminal can show all of it.
    enum Part: Sendable {
        case heading(String)
        case paragraph(RichText, Block.Voice = .plain)
        case bullets([RichText])
        case facts([(name: String, value: RichText)])
        case callout([RichText])
    }

    struct Section: Sendable {
        var title: String
        var parts: [Part]
    }

    var language: Language
    /// What kind of document it is.
    var kind: String
    var title: String
    var facts: [(name: String, value: RichText)]
    var sections: [Section]
    var colophon: RichText?
}

extension SheetDocument.Part {
    var block: Block {
        switch self {
        case .heading(let text): .heading(text, level: 3)
        case .paragraph(let text, let voice): .paragraph(text, voice)
        case .bullets(let items): .bullets(items)
        case .facts(let items): .facts(items)
        case .callout(let lines): .callout(lines.map { .paragraph($0) })
        }
    }
}
