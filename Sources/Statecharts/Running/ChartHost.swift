/// Runs the scripts of a chart. The interpreter runs everything else itself.
///
/// A host must be repeatable: the same text in the same context gives the same answer.
package protocol ChartHost {
    /// The value of a Lua expression. Must not change anything.
    func evaluate(_ expression: String, in context: HostContext) -> HostAnswer
    /// Runs a Lua chunk.
    func run(_ script: String, in context: HostContext) -> ScriptAnswer
    /// Whether sends of this type go anywhere. Those between charts and the program's own are not asked about.
    func accepts(sendType: String) -> Bool
}

extension ChartHost {
    package func accepts(sendType: String) -> Bool { false }
}
