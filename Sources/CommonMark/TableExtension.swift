import CCommonMark

/// What GitHub's flavour adds: the kinds of node, and the syntax that is looked for when reading.
enum TableExtension {
    private static let name = "table"

    private static let registered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// Once for the process; the library keeps the list.
    static func register() {
        precondition(registered)
    }

    static func attach(to parser: OpaquePointer) {
        register()
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }

    static func node(_ kind: cmark_node_type) -> OpaquePointer {
        register()
        guard let node = cmark_node_new_with_ext(kind, cmark_find_syntax_extension(name)) else {
            preconditionFailure("cmark's extension ‘\(name)’ makes no node")
        }
        return node
    }
}
