/// What a script ran over.
package enum LuaLimit: String, Hashable, Sendable, CaseIterable {
    case steps
    case time
    case memory
    case output
    /// The value it returned holds tables too deep within each other.
    case depth
    /// The value it returned is too large.
    case nodes
    /// Its own text is too long.
    case source
}
