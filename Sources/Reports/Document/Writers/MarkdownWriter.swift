import CommonMark
import Values

/// Writes a document for wikis. Charts, which a wiki cannot hold, are told in words.
struct MarkdownWriter {
    private var figures = 0
    private let language: Language

    static func page(_ document: ReportDocument) -> String {
        var writer = MarkdownWriter(language: document.language)
        return Markdown.write(writer.blocks(of: document))
    }

    /// Some blocks by themselves.
    static func text(_ blocks: [Block], language: Language) -> String {
        var writer = MarkdownWriter(language: language)
        return Markdown.write(writer.blocks(blocks))
    }

    static func page(_ sheet: SheetDocument) -> String {
        var writer = MarkdownWriter(language: sheet.language)
        var out = [writer.line(sheet.kind), .heading([writer.text(sheet.title)], level: 1), writer.facts(sheet.facts)]
        for section in sheet.sections {
            out.append(.heading([writer.text(section.title)], level: 2))
            out += writer.blocks(section.parts.map(\.block))
        }
        if let colophon = sheet.colophon { out += [.rule, .paragraph(writer.words(colophon))] }
        return Markdown.write(out)
    }

    private init(language: Language) {
        self.language = language
    }

    private mutating func blocks(of document: ReportDocument) -> [MarkdownBlock] {
        var out = [line(document.kind), .heading([text(document.title)], level: 1)]
        if let question = document.question { out.append(.paragraph([.strong([text(question)])])) }
        out.append(facts(document.facts))
        if let note = document.note { out.append(.quote([.paragraph(words(RichText(note)))])) }
        for section in [document.abstract, document.summary].compactMap(\.self) {
            out.append(.heading([text(section.title)], level: 2))
            out += blocks(section.all)
        }
        out.append(.heading([text(document.contentsTitle)], level: 2))
        out.append(.list(document.sections.map { [line($0.title)] }, start: 1))
        for (index, section) in document.sections.enumerated() {
            out.append(.heading([text("\(index + 1). \(section.title)")], level: 2))
            out += blocks(section.all)
        }
        return out + [.rule, .paragraph(words(document.colophon))]
    }

    private mutating func blocks(_ blocks: [Block]) -> [MarkdownBlock] {
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

    private mutating func block(_ block: Block) -> [MarkdownBlock] {
        switch block {
        case .heading(let title, let level): return [.heading([text(title)], level: level)]
        case .paragraph(let text, _): return [.paragraph(words(text))]
        case .bullets(let items): return [bullets(items.map { words($0) })]
        case .list(let items, let start): return [.list(items.map { blocks($0) }, start: start)]
        case .rule: return [.rule]
        case .picture(let picture):
            return [.paragraph([.image([text(picture.description)], at: picture.address)])]
        case .quote(let paragraphs, let by):
            return [.quote(paragraphs.map { .paragraph(words($0)) } + (by.map { [line("— " + $0)] } ?? []))]
        case .facts(let items): return [facts(items)]
        case .table(let table): return self.table(table)
        case .figure(let figure):
            figures += 1
            let number = LocalizedText(ko: "그림 \(figures)", en: "Figure \(figures)")[language]
            return [
                .quote([
                    .paragraph([.strong([text("\(number). \(figure.title)")])]), line(figure.description),
                    line(figure.caption),
                ])
            ]
        case .totals(let items):
            return [bullets(items.map { [.strong([text($0.figure)]), text(" " + $0.name)] })]
        case .callout(let inner, _): return [.quote(blocks(inner))]
        case .card(let card):
            return [.heading(words(card.title), level: 3), .paragraph(words(card.badges))] + blocks(card.blocks)
        case .listing(let listing): return [.code(PrintableText.clean(listing, keepingLines: true), language: "text")]
        case .details(let summary, let inner): return [.paragraph([.strong([text(summary)])])] + blocks(inner)
        }
    }

    private func line(_ words: String) -> MarkdownBlock { .paragraph([text(words)]) }

    private func bullets(_ items: [[MarkdownInline]]) -> MarkdownBlock {
        .list(items.map { [.paragraph($0)] }, start: nil)
    }

    private func facts(_ items: [(name: String, value: RichText)]) -> MarkdownBlock {
        bullets(items.map { [.strong([text($0.name)]), text(": ")] + words($0.value) })
    }

    private func table(_ table: ReportTable) -> [MarkdownBlock] {
        let written = MarkdownTable(
            columns: table.columns.map { $0.isNumber ? .right : .natural },
            header: table.columns.map { [text($0.title)] }, rows: table.rows.map { $0.map { words($0) } })
        return (table.caption.map { [line($0)] } ?? []) + [.table(written)]
    }

    private func text(_ typed: String) -> MarkdownInline { .text(PrintableText.clean(typed)) }

    private func words(_ rich: RichText) -> [MarkdownInline] {
        rich.runs.flatMap { run -> [MarkdownInline] in
            switch run {
            case .text(let typed), .aside(let typed), .reference(let typed, _): [text(typed)]
            case .strong(let typed): [.strong([text(typed)])]
            case .emphasis(let typed): [.emphasis([text(typed)])]
            case .link(let typed, let address): [.link([text(typed)], to: address)]
            case .code(let typed): [.code(PrintableText.clean(typed))]
            // A space keeps it apart from the word before and after; a page's badge has its frame for that.
            case .badge(let word, _): [.strong([text("[\(word)]")]), .text(" ")]
            case .sign(let symbol, _): [text(symbol)]
            case .lineBreak: [.lineBreak]
            }
        }
    }
}
