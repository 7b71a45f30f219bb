/// One thing a chart does while it moves.
package indirect enum Content: Hashable, Sendable {
    /// Puts an event on the internal queue.
    case raise(String)
    case send(SendDefinition)
    /// Forgets the delayed sends with this identifier.
    case cancel(ChartExpression)
    case log(label: String?, ChartExpression?)
    /// Stores a value at a path into declared data: `count`, `team.lead`, `list[1]`.
    case assign(String, ChartExpression)
    /// Runs the first branch that holds, or `otherwise`.
    case choose([Branch], otherwise: [Content])
    case forEach(LoopDefinition)
    /// Lua that the host runs. It may change data, and raise, send, cancel and log.
    case script(String)
}
