import CommonMark
import Values

/// Documents of every kind of block, with the words that are hard to write.
struct RandomMarkdown {
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    mutating func document() -> [MarkdownBlock] {
        blocks(depth: 0)
    }

    private mutating func blocks(depth: Int) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let block = block(depth: depth)
            // A quote after a quote, or a list after a list, is one of them.
            if let last = blocks.last, last.kind == block.kind { continue }
            blocks.append(block)
        }
        return blocks
    }

    private mutating func block(depth: Int) -> MarkdownBlock {
        switch Int.random(in: 0..<(depth < 3 ? 8 : 4), using: &random) {
        case 0: .heading(words(breaks: false), level: Int.random(in: 1...6, using: &random))
        case 1: .code(Self.listings.randomElement(using: &random) ?? "", language: "lua")
        case 2: .table(table())
        case 3, 4: .paragraph(words(breaks: true))
        case 5: .quote(blocks(depth: depth + 1))
        case 6: .list(items(depth: depth), start: nil)
        default: .list(items(depth: depth), start: Int.random(in: 0...12, using: &random))
        }
    }

    private mutating func items(depth: Int) -> [[MarkdownBlock]] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            [.paragraph(words(breaks: true))] + (Bool.random(using: &random) ? blocks(depth: depth + 2) : [])
        }
    }

    private mutating func table() -> MarkdownTable {
        let width = Int.random(in: 1...4, using: &random)
        let kinds: [MarkdownTable.Alignment] = [.natural, .left, .center, .right]
        return MarkdownTable(
            columns: (0..<width).map { _ in kinds.randomElement(using: &random) ?? .natural },
            header: (0..<width).map { _ in words(breaks: false) },
            rows: (0..<Int.random(in: 0...3, using: &random)).map { _ in
                (0..<width).map { _ in words(breaks: true) }
            })
    }

    /// Marks and plain words take turns, with a space between or without one.
    private mutating func words(breaks: Bool) -> [MarkdownInline] {
        var words: [MarkdownInline] = [.text(typed())]
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            words.append(marked(breaks: breaks))
            words.append(.text((Bool.random(using: &random) ? " " : "") + typed()))
        }
        return words
    }

    private mutating func marked(breaks: Bool) -> MarkdownInline {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: .strong([.text(typed())])
        case 1: .emphasis([.text(typed())])
        case 3: .link([.text(typed())], to: Self.urls.randomElement(using: &random) ?? "")
        case 4 where breaks: .lineBreak
        default: .code(Self.codes.randomElement(using: &random) ?? "")
        }
    }

    /// Begins and ends in a letter or a sign, never in a space.
    private mutating func typed() -> String {
        let count = Int.random(in: 1...3, using: &random)
        return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }

    private static let pieces = [
        "김하늘", "75%", "*별*", "_밑줄_", "__init__", "a|b", "`틱`", "[x](y)", "![x](y)", "<b>", "</td>", "&amp;", "&", "1.",
        "12)", "-", "+", "#", "# 제목", "> 인용", "===", "---", "~~줄~~", "$5", "$x$", "@who", "\\", "끝\\", "|", "|---|",
        "```", "~~~", "!", "http://example.org", "<https://example.org>", "&#35;", "#5", "(괄호)", "“따옴표”", "😀", "e\u{301}",
    ]

    private static let codes = ["a", "a`b", "``", "p|q", " x ", "<i>", "\\"]

    private static let urls = ["https://example.org/a?b=c&d=e", "#h1", "https://example.org/(x)", "mailto:a@example.org"]

    private static let listings = ["return 1\n", "```\nx\n", "  들여쓴 줄\n\n끝\n", "~~~ | <b>\n"]
}

extension MarkdownBlock {
    fileprivate var kind: String {
        switch self {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .quote: "quote"
        case .list: "list"
        case .code: "code"
        case .table: "table"
        case .rule: "rule"
        case .html: "html"
        }
    }
}
