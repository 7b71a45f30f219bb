import CCommonMark

/// Turns cmark's tree into values.
struct NodeReader {
    private typealias Node = OpaquePointer

    static func read(_ text: String) throws(Markdown.TooDeep) -> [MarkdownBlock] {
        guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8) else { return [] }
        defer { cmark_parser_free(parser) }
        TableExtension.attach(to: parser)
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let document = cmark_parser_finish(parser) else { return [] }
        defer { cmark_node_free(document) }
        return try NodeReader().blocks(of: document, depth: 0)
    }

    private func children(of node: Node) -> [Node] {
        var children: [Node] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(child)
            next = cmark_node_next(child)
        }
        return children
    }

    private func literal(_ node: Node) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    // MARK: Blocks

    private func blocks(of parent: Node, depth: Int) throws(Markdown.TooDeep) -> [MarkdownBlock] {
        guard depth < Markdown.deepest else { throw Markdown.TooDeep() }
        var blocks: [MarkdownBlock] = []
        for node in children(of: parent) {
            if let block = try block(node, depth: depth + 1) { blocks.append(block) }
        }
        return blocks
    }

    private func block(_ node: Node, depth: Int) throws(Markdown.TooDeep) -> MarkdownBlock? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING:
            return .heading(try words(of: node, depth: depth), level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_PARAGRAPH: return .paragraph(try words(of: node, depth: depth))
        case CMARK_NODE_BLOCK_QUOTE: return .quote(try blocks(of: node, depth: depth))
        case CMARK_NODE_LIST:
            var items: [[MarkdownBlock]] = []
            for item in children(of: node) { items.append(try blocks(of: item, depth: depth + 1)) }
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(items, start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
        case CMARK_NODE_CODE_BLOCK:
            let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
            return .code(literal(node), language: language)
        case CMARK_NODE_HTML_BLOCK: return .html(literal(node))
        case CMARK_NODE_THEMATIC_BREAK: return .rule
        case moim_table(): return .table(try table(node, depth: depth))
        default: return nil
        }
    }

    private func table(_ node: Node, depth: Int) throws(Markdown.TooDeep) -> MarkdownTable {
        let count = Int(cmark_gfm_extensions_get_table_columns(node))
        let letters = cmark_gfm_extensions_get_table_alignments(node)
        let columns = (0..<count).map { index -> MarkdownTable.Alignment in
            switch letters?[index] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .natural
            }
        }
        var lines: [[[MarkdownInline]]] = []
        for row in children(of: node) {
            var cells: [[MarkdownInline]] = []
            for cell in children(of: row) { cells.append(try words(of: cell, depth: depth + 2)) }
            lines.append(cells)
        }
        return MarkdownTable(columns: columns, header: lines.first ?? [], rows: Array(lines.dropFirst()))
    }

    // MARK: Words

    private func words(of parent: Node, depth: Int) throws(Markdown.TooDeep) -> [MarkdownInline] {
        guard depth < Markdown.deepest else { throw Markdown.TooDeep() }
        var words: [MarkdownInline] = []
        for node in children(of: parent) {
            let next = try inline(node, depth: depth + 1)
            if case .text(let right) = next, case .text(let left) = words.last {
                words[words.count - 1] = .text(left + right)
            } else {
                words.append(next)
            }
        }
        return words
    }

    private func inline(_ node: Node, depth: Int) throws(Markdown.TooDeep) -> MarkdownInline {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_SOFTBREAK: return .text(" ")
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(literal(node))
        case CMARK_NODE_HTML_INLINE:
            let typed = literal(node)
            return Self.isBreak(typed) ? .lineBreak : .html(typed)
        case CMARK_NODE_EMPH: return .emphasis(try words(of: node, depth: depth))
        case CMARK_NODE_STRONG: return .strong(try words(of: node, depth: depth))
        case CMARK_NODE_LINK: return .link(try words(of: node, depth: depth), to: url(node))
        case CMARK_NODE_IMAGE: return .image(try words(of: node, depth: depth), at: url(node))
        default: return .text(literal(node))
        }
    }

    private func url(_ node: Node) -> String {
        cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    }

    /// The one tag that people write in tables because nothing else breaks a line there.
    private static func isBreak(_ typed: String) -> Bool {
        ["<br>", "<br/>", "<br />"].contains(typed.lowercased())
    }
}
