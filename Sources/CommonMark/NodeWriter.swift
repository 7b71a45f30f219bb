import CCommonMark
import Foundation

/// Builds a tree of cmark's nodes and has it written.
enum NodeWriter {
    typealias Node = OpaquePointer

    static func write(_ blocks: [MarkdownBlock]) -> String {
        TableExtension.register()
        let document = node(CMARK_NODE_DOCUMENT)
        defer { cmark_node_free(document) }
        append(blocks, to: document)
        // Unsafe means here that our own custom pieces are written as they are; nobody's HTML ever gets into the tree.
        guard let bytes = cmark_render_commonmark(document, CMARK_OPT_UNSAFE, 0) else { return "" }
        defer { free(bytes) }
        return String(cString: bytes)
    }

    private static func node(_ kind: cmark_node_type) -> Node {
        guard let node = cmark_node_new(kind) else { preconditionFailure("cmark has no node of kind \(kind)") }
        return node
    }

    private static func add(_ child: Node, to parent: Node) {
        let added = cmark_node_append_child(parent, child)
        precondition(added == 1, "cmark does not take this node here")
    }

    // MARK: Blocks

    private static func append(_ blocks: [MarkdownBlock], to parent: Node) {
        for block in blocks { add(node(of: block), to: parent) }
    }

    private static func node(of block: MarkdownBlock) -> Node {
        switch block {
        case .heading(let words, let level):
            let heading = node(CMARK_NODE_HEADING)
            cmark_node_set_heading_level(heading, Int32(min(max(level, 1), 6)))
            append(words, to: heading, breaking: .space)
            return heading
        case .paragraph(let words):
            let paragraph = node(CMARK_NODE_PARAGRAPH)
            append(words, to: paragraph, breaking: .line)
            return paragraph
        case .quote(let inner):
            let quote = node(CMARK_NODE_BLOCK_QUOTE)
            append(inner, to: quote)
            return quote
        case .list(let items, let start): return list(items, start: start)
        case .code(let text, let language):
            let code = node(CMARK_NODE_CODE_BLOCK)
            cmark_node_set_literal(code, text.hasSuffix("\n") ? text : text + "\n")
            cmark_node_set_fence_info(code, language)
            return code
        case .table(let table): return self.table(table)
        case .rule: return node(CMARK_NODE_THEMATIC_BREAK)
        case .html(let typed):
            let paragraph = node(CMARK_NODE_PARAGRAPH)
            append([.text(typed)], to: paragraph, breaking: .line)
            return paragraph
        }
    }

    private static func list(_ items: [[MarkdownBlock]], start: Int?) -> Node {
        let list = node(CMARK_NODE_LIST)
        cmark_node_set_list_type(list, start == nil ? CMARK_BULLET_LIST : CMARK_ORDERED_LIST)
        if let start {
            cmark_node_set_list_start(list, Int32(clamping: start))
            cmark_node_set_list_delim(list, CMARK_PERIOD_DELIM)
        }
        cmark_node_set_list_tight(list, items.allSatisfy { $0.count <= 1 } ? 1 : 0)
        for blocks in items {
            let item = node(CMARK_NODE_ITEM)
            append(blocks, to: item)
            add(item, to: list)
        }
        return list
    }

    private static func table(_ table: MarkdownTable) -> Node {
        let result = TableExtension.node(moim_table())
        cmark_gfm_extensions_set_table_columns(result, UInt16(clamping: table.columns.count))
        var alignments = table.columns.map(\.letter)
        cmark_gfm_extensions_set_table_alignments(result, UInt16(clamping: alignments.count), &alignments)
        for (index, cells) in ([table.header] + table.rows).enumerated() {
            let row = TableExtension.node(moim_table_row())
            add(row, to: result)
            if index == 0 { cmark_gfm_extensions_set_table_row_is_header(row, 1) }
            for words in cells {
                let cell = TableExtension.node(moim_table_cell())
                add(cell, to: row)
                append(words, to: cell, breaking: .mark)
            }
        }
        return result
    }

    // MARK: Words

    /// What a line break becomes, by where it stands.
    private enum Breaking {
        case line
        /// A heading is one line.
        case space
        /// A row of a table is one line, and its cells know no break but HTML's.
        case mark
    }

    private static func append(_ words: [MarkdownInline], to parent: Node, breaking: Breaking) {
        var begins = false
        for inline in trimmed(Joining.spaced(words)) {
            defer { begins = inline == .lineBreak }
            switch inline {
            case .text(let text): append(text: text, to: parent, beginsLine: begins)
            case .code(let text):
                let code = node(CMARK_NODE_CODE)
                cmark_node_set_literal(code, text)
                add(code, to: parent)
            case .emphasis(let inner): append(inner, in: node(CMARK_NODE_EMPH), to: parent, breaking)
            case .strong(let inner): append(inner, in: node(CMARK_NODE_STRONG), to: parent, breaking)
            case .link(let inner, let url):
                let link = node(CMARK_NODE_LINK)
                cmark_node_set_url(link, url)
                append(inner, in: link, to: parent, breaking)
            case .image(let inner, let url):
                let image = node(CMARK_NODE_IMAGE)
                cmark_node_set_url(image, url)
                append(inner, in: image, to: parent, breaking)
            case .lineBreak:
                switch breaking {
                case .line: add(node(CMARK_NODE_LINEBREAK), to: parent)
                case .space: append(text: " ", to: parent)
                case .mark: add(raw("<br>"), to: parent)
                }
            case .html(let typed): append(text: typed, to: parent)
            }
        }
    }

    /// Without spaces at the edges of the line: four of them at its beginning would make a listing of it.
    private static func trimmed(_ words: [MarkdownInline]) -> [MarkdownInline] {
        var words = words
        while case .text(let text) = words.first {
            let rest = text.drop { $0.isWhitespace }
            if rest.count == text.count { break }
            words[0] = .text(String(rest))
            if rest.isEmpty { words.removeFirst() } else { break }
        }
        while case .text(var text) = words.last, text.last?.isWhitespace ?? true {
            while text.last?.isWhitespace == true { text.removeLast() }
            if text.isEmpty { words.removeLast() } else { words[words.count - 1] = .text(text) }
        }
        return words
    }

    private static func append(
        _ words: [MarkdownInline], in inner: Node, to parent: Node, _ breaking: Breaking
    ) {
        append(words, to: inner, breaking: breaking)
        add(inner, to: parent)
    }

    /// Text as it was typed. What cmark does not escape is escaped here: the signs that CommonMark knows nothing of, as a
    /// wiki makes formulas of dollars and calls people by their at; bars, which end a cell even inside a mark; and what
    /// begins a line after a break.
    private static func append(text: String, to parent: Node, beginsLine: Bool = false) {
        let (sign, rest) = beginsLine ? LineStart.split(text) : ("", text[...])
        if !sign.isEmpty { add(raw(sign), to: parent) }
        let isCell = cmark_node_get_type(parent) == moim_table_cell()
        var plain = ""
        func flush() {
            guard !plain.isEmpty else { return }
            let text = node(CMARK_NODE_TEXT)
            cmark_node_set_literal(text, plain)
            add(text, to: parent)
            plain = ""
        }
        for character in rest.unicodeScalars {
            switch character {
            case "|" where isCell: plain.unicodeScalars.append(character)
            case "$", "@", "|":
                flush()
                add(raw("\\" + String(character)), to: parent)
            case "\0": break
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": plain += " "
            default: plain.unicodeScalars.append(character)
            }
        }
        flush()
    }

    /// Written as it stands. A cell of a table takes no custom node, so it goes as a piece of HTML.
    private static func raw(_ written: String) -> Node {
        let raw = node(CMARK_NODE_HTML_INLINE)
        cmark_node_set_literal(raw, written)
        return raw
    }
}

extension MarkdownTable.Alignment {
    /// As cmark has it.
    fileprivate var letter: UInt8 {
        switch self {
        case .natural: 0
        case .left: UInt8(ascii: "l")
        case .center: UInt8(ascii: "c")
        case .right: UInt8(ascii: "r")
        }
    }
}
