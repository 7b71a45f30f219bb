import Values

/// Writes a sheet for a terminal.
struct SheetText {
    let width: Int?

    static func page(_ sheet: SheetDocument, width: Int?) -> String {
        let writer = SheetText(width: width)
        var out = ScreenText.heading(PrintableText.clean(sheet.title), width: width)
        out += writer.facts(sheet.facts)
        for section in sheet.sections {
            out += "\n" + ScreenText.paragraph(PrintableText.clean(section.title), width: width)
            out += section.parts.map(writer.text).joined()
        }
        if let colophon = sheet.colophon { out += "\n" + ScreenText.paragraph(writer.plain(colophon), width: width) }
        return out
    }

    private func text(_ part: SheetDocument.Part) -> String {
        switch part {
        case .heading(let title): ScreenText.paragraph("  " + PrintableText.clean(title), width: width)
        case .paragraph(let text, _): ScreenText.bullet(plain(text), mark: " ", width: width)
        case .bullets(let items): items.map { ScreenText.bullet(plain($0), width: width) }.joined()
        case .facts(let items): facts(items)
        case .callout(let lines): lines.map { ScreenText.bullet(plain($0), mark: "!", width: width) }.joined()
        }
    }

    private func facts(_ items: [(name: String, value: RichText)]) -> String {
        items.map { ScreenText.paragraph("\(PrintableText.clean($0.name)): \(plain($0.value))", width: width) }.joined()
    }

    private func plain(_ text: RichText) -> String {
        let words = text.runs.map { run in
            switch run {
            case .text(let text), .strong(let text), .emphasis(let text), .code(let text), .link(let text, _),
                .reference(let text, _):
                text
            case .aside(let text): "(\(text))"
            case .badge(let word, _): "[\(word)]"
            case .sign(_, let meaning): meaning
            case .lineBreak: " "
            }
        }
        return PrintableText.clean(words.joined())
    }
}
