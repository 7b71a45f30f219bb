/// What a script may use. One budget lasts as long as its state: nothing in the script can refill it.
///
/// The time is always limited. An alarm tells of the deadline, so that a script that keeps within it runs at Lua's full
/// speed. Where a script must stop at the same line on every machine, a limit of steps is set as well; counting them
/// makes a bare loop up to twice as slow.
///
/// What remains: the parser cannot be interrupted, so a script's text is bounded instead; keys chosen to collide can
/// hold up one instruction, for about a second at the worst; a collection of a full memory takes tens of milliseconds.
package struct LuaBudget: Hashable, Sendable {
    /// Lua instructions, plus what library and host functions charge for work that grows with their arguments.
    /// Nil where they are not counted.
    package var steps: Int64?
    /// Spent only while the script runs, including the host functions it calls. At most a day.
    package var milliseconds: Int64
    /// Lua's own memory, and what host objects say they hold.
    package var memoryBytes: Int
    package var outputBytes: Int
    /// Tables within tables in a value that is read whole.
    package var resultDepth: Int
    /// Values in a value that is read whole, keys included.
    package var resultNodes: Int

    package init(
        steps: Int64? = nil, milliseconds: Int64 = 2000, memoryBytes: Int = 64 << 20,
        outputBytes: Int = 64 << 10, resultDepth: Int = 32, resultNodes: Int = 100_000
    ) {
        self.steps = steps.map { max(1, $0) }
        self.milliseconds = min(max(1, milliseconds), 86_400_000)
        self.memoryBytes = max(0, memoryBytes)
        self.outputBytes = max(0, outputBytes)
        self.resultDepth = min(max(0, resultDepth), Self.deepest)
        self.resultNodes = max(0, resultNodes)
    }

    package static let `default` = LuaBudget()

    /// The smaller of each: a file may ask for less than the program allows, never for more.
    package func tightened(by other: LuaBudget) -> LuaBudget {
        LuaBudget(
            steps: [steps, other.steps].compactMap(\.self).min(), milliseconds: min(milliseconds, other.milliseconds),
            memoryBytes: min(memoryBytes, other.memoryBytes), outputBytes: min(outputBytes, other.outputBytes),
            resultDepth: min(resultDepth, other.resultDepth), resultNodes: min(resultNodes, other.resultNodes))
    }

    /// No single text may be longer, so that one comparison cannot take long.
    var textBytes: Int { max(64 << 10, memoryBytes / 16) }

    /// Reading goes down one C frame for a level.
    static let deepest = 150

    /// A script larger than this is not read at all: the parser cannot be interrupted, and a chain of `or` or `elseif`
    /// takes it the square of its length, about a second for one of this size.
    static let sourceBytes = 128 << 10
}
