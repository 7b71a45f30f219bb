import CommonMark
import Values

/// A page of the group's own as blocks of the report: everything that Markdown has, in the report's own look.
struct PageBlocks {
    let page: MarkdownPage

    /// The highest heading under a section is of the third level, and there are two of them.
    func blocks(_ markdown: [MarkdownBlock]) -> [Block] {
        markdown.flatMap { block -> [Block] in
            switch block {
            case .heading(let words, let level): return [.heading(words.plain, level: level <= 2 ? 3 : 4)]
            case .paragraph(let words): return paragraph(words)
            case .quote(let inner): return [.callout(blocks(inner))]
            case .list(let items, let start): return [.list(items.map(blocks), start: start)]
            case .code(let text, _), .html(let text): return [.listing(text)]
            case .table(let table): return [.table(self.table(table))]
            case .rule: return [.rule]
            }
        }
    }

    /// Pictures stand on their own, below what is said around them.
    private func paragraph(_ words: [MarkdownInline]) -> [Block] {
        let pictures = words.compactMap { inline -> Block? in
            guard case .image(let inner, let address) = inline, let picture = page.pictures[address] else { return nil }
            return .picture(ReportPicture(picture: picture, description: inner.plain, address: address))
        }
        let text = rich(words)
        let isBlank = text.runs.allSatisfy { run in
            if case .text(let text) = run { text.allSatisfy(\.isWhitespace) } else { run == .lineBreak }
        }
        return (isBlank ? [] : [.paragraph(text)]) + pictures
    }

    private func table(_ table: MarkdownTable) -> ReportTable {
        ReportTable(
            columns: zip(table.columns, table.header).map { .init($1.plain, isNumber: $0 == .right) },
            rows: table.rows.map { $0.map(rich) })
    }

    /// A mark inside another counts as the outer one.
    private func rich(_ words: [MarkdownInline]) -> RichText {
        RichText(
            words.flatMap { inline -> [RichText.Run] in
                switch inline {
                case .text(let text), .html(let text): [.text(text)]
                case .code(let text): [.code(text)]
                case .emphasis(let inner): [.emphasis(inner.plain)]
                case .strong(let inner): [.strong(inner.plain)]
                case .link(let inner, let address): [link(inner.plain, to: address)]
                case .image: []
                case .lineBreak: [.lineBreak]
                }
            })
    }

    /// An address that could run something is shown instead of being followed.
    private func link(_ words: String, to address: String) -> RichText.Run {
        let isSafe = ["https://", "http://", "mailto:", "#"].contains { address.lowercased().hasPrefix($0) }
        return isSafe ? .link(words, to: address) : .text("\(words) (\(address))")
    }
}
