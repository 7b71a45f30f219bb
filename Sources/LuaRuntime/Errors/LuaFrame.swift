package import Values

/// One script function that was running when an error was raised.
package struct LuaFrame: Hashable, Sendable {
    package var place: SourcePlace
    /// As it was called; nil for a chunk and where Lua does not know.
    package var function: String?
}
