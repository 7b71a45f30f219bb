import Values

/// Writes a document for wikis. Charts, which a wiki cannot hold, are told in words.
struct MarkdownWriter {
    private var figures = 0
    private let language: Language

    static func page(_ document: ReportDocument) -> String {
        var writer = MarkdownWriter(language: document.language)
        return writer.text(document)
    }

    private init(language: Language) {
        self.language = language
    }

    private mutating func text(_ document: ReportDocument) -> String {
        var parts = [MarkdownText.escaped(document.kind), "# " + MarkdownText.escaped(document.title)]
        if let question = document.question { parts.append("**" + MarkdownText.escaped(question) + "**") }
        parts.append(facts(document.facts))
        if let note = document.note { parts.append(quoted(typed(note))) }
        parts.append("## " + MarkdownText.escaped(document.summary.title))
        parts += blocks(document.summary.blocks)
        parts.append("## " + MarkdownText.escaped(document.contentsTitle))
        parts.append(
            document.sections.enumerated().map { "\($0 + 1). " + MarkdownText.escaped($1.title) }.joined(
                separator: "\n"))
        for (index, section) in document.sections.enumerated() {
            parts.append("## \(index + 1)\\. " + MarkdownText.escaped(section.title))
            parts += blocks(section.blocks)
        }
        parts += ["---", words(document.colophon)]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private mutating func blocks(_ blocks: [Block]) -> [String] {
        // Two lists in a row would be read as one with gaps in it.
        let merged = blocks.reduce(into: [Block]()) { merged, block in
            if case .facts(let next) = block, case .facts(let last) = merged.last {
                merged[merged.count - 1] = .facts(last + next)
            } else {
                merged.append(block)
            }
        }
        return merged.flatMap { block($0) }
    }

    private mutating func block(_ block: Block) -> [String] {
        switch block {
        case .heading(let text, let level):
            return [String(repeating: "#", count: level) + " " + MarkdownText.escaped(text)]
        case .paragraph(let text, _): return [words(text)]
        case .bullets(let items): return [items.map { "- " + words($0, lineBreak: "  \n  ") }.joined(separator: "\n")]
        case .quote(let paragraphs, let by):
            let lines = paragraphs.map { words($0) } + (by.map { ["— " + MarkdownText.escaped($0)] } ?? [])
            return [quoted(lines.joined(separator: "\n\n"))]
        case .facts(let items): return [facts(items)]
        case .table(let table): return [self.table(table)]
        case .figure(let figure):
            figures += 1
            let number = LocalizedText(ko: "그림 \(figures)", en: "Figure \(figures)")[language]
            return [
                quoted(
                    "**\(number). \(MarkdownText.escaped(figure.title))**\n\n"
                        + MarkdownText.escaped(figure.description) + "\n\n" + MarkdownText.escaped(figure.caption))
            ]
        case .totals(let items):
            return [items.map { "- **\($0.figure)** " + MarkdownText.escaped($0.name) }.joined(separator: "\n")]
        case .callout(let inner, _): return [quoted(blocks(inner).joined(separator: "\n\n"))]
        case .card(let card):
            return ["### " + words(card.title, lineBreak: " "), words(card.badges)] + blocks(card.blocks)
        case .listing(let text): return [MarkdownText.listing(text)]
        case .details(let summary, let inner): return ["**" + MarkdownText.escaped(summary) + "**"] + blocks(inner)
        }
    }

    private func facts(_ items: [(name: String, value: RichText)]) -> String {
        items.map { "- **\(MarkdownText.escaped($0.name))**: " + words($0.value, lineBreak: "  \n  ") }
            .joined(separator: "\n")
    }

    private func table(_ table: ReportTable) -> String {
        let header = row(table.columns.map { MarkdownText.escaped($0.title) })
        let rule = row(table.columns.map { $0.isNumber ? "---:" : "---" })
        let rows = table.rows.map { cells in row(cells.map { words($0, lineBreak: "<br>") }) }
        let caption = table.caption.map { [MarkdownText.escaped($0), ""] } ?? []
        return (caption + [header, rule] + rows).joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private func quoted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
    }

    private func typed(_ text: String) -> String {
        words(RichText(text))
    }

    private func words(_ text: RichText, lineBreak: String = "  \n") -> String {
        text.runs.map { run in
            switch run {
            case .text(let text): MarkdownText.escaped(text)
            case .strong(let text): "**" + MarkdownText.escaped(text).trimmed + "** "
            case .aside(let text): MarkdownText.escaped(text)
            case .code(let text): MarkdownText.code(text)
            case .badge(let word, _): "**[" + MarkdownText.escaped(word) + "]** "
            case .sign(let symbol, _): MarkdownText.escaped(symbol)
            case .lineBreak: lineBreak
            }
        }.joined().trimmed
    }
}

extension String {
    /// Without spaces at its end: two of them would break the line.
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
