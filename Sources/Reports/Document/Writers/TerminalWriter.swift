import Values

/// Writes a document for a terminal. Charts are told in words, as a wiki has them.
struct TerminalWriter {
    private let language: Language
    private let width: Int?

    static func text(_ document: ReportDocument, width: Int?) -> String {
        let writer = TerminalWriter(language: document.language, width: width)
        var head = ScreenText.heading(PrintableText.clean(document.title), width: width)
        for fact in document.facts { head += writer.paragraph("\(fact.name): \(writer.plain(fact.value))") }
        if let note = document.note { head += writer.paragraph(note) }
        let parts = [document.summary] + document.sections
        return ([head] + parts.map { writer.text($0) }).joined(separator: "\n")
    }

    private func text(_ section: ReportDocument.Section) -> String {
        ScreenText.heading(PrintableText.clean(section.title), width: width)
            + section.all.map(text).joined(separator: "\n")
    }

    private func text(_ block: Block) -> String {
        switch block {
        case .heading(let title, _): return paragraph(title)
        case .paragraph(let words, _): return paragraph(plain(words))
        case .bullets(let items): return items.map { bullet(plain($0)) }.joined()
        case .list(let items, let start):
            return items.enumerated().map { index, blocks in
                bullet(blocks.map(text).joined(separator: " "), mark: start.map { "\($0 + index)." } ?? "•")
            }.joined()
        case .quote(let paragraphs, let by):
            return (paragraphs.map(plain) + (by.map { ["— \($0)"] } ?? [])).map { bullet($0, mark: "│") }.joined()
        case .facts(let items): return items.map { paragraph("\($0.name): \(plain($0.value))") }.joined()
        case .totals(let items): return items.map { bullet("\($0.name): \($0.figure)") }.joined()
        case .table(let table): return text(table)
        case .figure(let figure): return paragraph(figure.title) + paragraph(figure.description)
        case .picture(let picture): return paragraph(picture.description)
        case .rule: return "\n"
        case .callout(let inner, _): return inner.map(text).joined()
        case .card(let card): return paragraph(plain(card.title)) + card.blocks.map(text).joined()
        case .listing(let text): return PrintableText.clean(text, keepingLines: true) + "\n"
        case .details(let summary, let inner): return paragraph(summary) + inner.map(text).joined()
        }
    }

    private func text(_ table: ReportTable) -> String {
        let columns = table.columns.map { TextTable.Column($0.title, alignment: $0.isNumber ? .right : .left) }
        let text = TextTable(columns: columns, rows: table.rows.map { $0.map(plain) }).text(width: width)
        return (table.caption.map(paragraph) ?? "") + text
    }

    private func paragraph(_ text: String) -> String {
        ScreenText.paragraph(PrintableText.clean(text), width: width)
    }

    private func bullet(_ text: String, mark: String = "•") -> String {
        ScreenText.bullet(PrintableText.clean(text), mark: mark, width: width)
    }

    private func plain(_ text: RichText) -> String {
        text.runs.map { run in
            switch run {
            case .text(let text), .strong(let text), .emphasis(let text), .aside(let text), .code(let text): text
            case .link(let text, let address): text == address ? text : "\(text) (\(address))"
            case .reference(let code, _): code
            case .badge(let word, _): word
            case .sign(let symbol, _): symbol
            case .lineBreak: "\n"
            }
        }.joined()
    }
}
