import CommonMark

/// A document as its blocks and their words, whatever the words are marked with. A sign that was typed and is read as a
/// mark is missing in it, and a mark that was written and not read is a sign too many.
enum Skeleton {
    static func of(_ blocks: [MarkdownBlock]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .heading(let words, let level): ["h\(level) " + line(words).replacing("\n", with: " ")]
            case .paragraph(let words): ["p " + line(words)]
            case .quote(let inner): ["quote("] + of(inner) + [")"]
            case .list(let items, let start):
                list(items, sign: start.map { "\($0)" } ?? "-")
            case .code(let text, let language): ["code \(language) " + text]
            case .table(let table):
                ["table \(table.columns)"]
                    + ([table.header] + table.rows).map { row in
                        row.map(line).joined(separator: " ¦ ")
                    }
            case .rule: ["rule"]
            // What keeps two lists apart.
            case .html("<!-- end list -->\n"): []
            case .html(let text): ["html " + text]
            }
        }
    }

    private static func list(_ items: [[MarkdownBlock]], sign: String) -> [String] {
        var out = ["list \(sign)("]
        for item in items { out += of(item) + ["/"] }
        return out + [")"]
    }

    /// Spaces beside a break and at the ends of a line are nobody's.
    private static func line(_ words: [MarkdownInline]) -> String {
        text(words).split(separator: "\n").map { line in
            String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    private static func text(_ words: [MarkdownInline]) -> String {
        words.map { inline in
            switch inline {
            case .text(let text), .code(let text), .html(let text): text
            case .emphasis(let inner), .strong(let inner): text(inner)
            case .link(let inner, let url), .image(let inner, let url): text(inner) + "→" + url
            case .lineBreak: "\n"
            }
        }.joined()
    }
}
