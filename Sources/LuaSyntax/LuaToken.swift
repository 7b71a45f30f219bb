/// A word of Lua and where it stands, in bytes of UTF-8.
struct LuaToken {
    enum Kind: Equatable {
        case name(String)
        case keyword(String)
        /// What the text holds; nil when its escapes make bytes that are no UTF-8.
        case text(String?)
        case number(LuaNumber)
        case sign(String)
        case end
    }

    var kind: Kind
    var offset: Int
    /// Just past its last byte.
    var end: Int

    /// As an error shows it.
    var label: String {
        switch kind {
        case .name(let word), .keyword(let word), .sign(let word): word
        case .text(let text): "\"\(text ?? "…")\""
        case .number(let number): number.label
        case .end: "<eof>"
        }
    }
}
