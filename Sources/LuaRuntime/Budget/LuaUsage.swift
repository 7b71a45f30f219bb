/// What a state has used of its budget so far.
package struct LuaUsage: Hashable, Sendable {
    /// Without a limit of steps, only what functions charged.
    package var steps: Int64
    package var microseconds: Int64
    package var memoryBytes: Int
    package var peakMemoryBytes: Int
    package var outputBytes: Int
}
