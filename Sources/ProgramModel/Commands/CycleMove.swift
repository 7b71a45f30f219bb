package import Statecharts

/// What the cycle's chart did with an event. Made by running the chart, scripts and all, before anything is decided.
package struct CycleMove: Equatable, Sendable {
    package var event: String
    /// Whether any transition was taken.
    package var moved: Bool
    package var exited: [String]
    package var entered: [String]
    package var conditions: [ConditionResult]
    package var actions: [ProgramAction]
    package var log: [String]
    package var chart: ChartState
    package var phase: Phase
    /// When nothing moved: the unmet requirements of the way that `when` would have chosen.
    package var unmet: [ConditionResult]
    /// Events that this configuration has transitions for.
    package var possible: [String]

    package init(
        event: String, moved: Bool, exited: [String], entered: [String], conditions: [ConditionResult],
        actions: [ProgramAction], log: [String], chart: ChartState, phase: Phase, unmet: [ConditionResult],
        possible: [String]
    ) {
        self.event = event
        self.moved = moved
        self.exited = exited
        self.entered = entered
        self.conditions = conditions
        self.actions = actions
        self.log = log
        self.chart = chart
        self.phase = phase
        self.unmet = unmet
        self.possible = possible
    }
}
