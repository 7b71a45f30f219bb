package import Values

/// What a script may see of its chart.
package struct HostContext: Sendable {
    package let data: [String: Value]
    /// `_event`: nil until the first event.
    package let event: ChartEvent?
    /// `_sessionid`.
    package let sessionID: String
    /// The moment that the step happens at.
    package let at: Timestamp
    package let chart: CompiledChart
    let active: StateSet

    /// Active states with their ancestors, in document order.
    package var configuration: [StateID] { chart.ids(active) }

    /// `In("plan")`. False for a state that the chart does not have.
    package func isActive(_ state: StateID) -> Bool {
        chart.index[state].map { active.contains($0) } ?? false
    }
}
