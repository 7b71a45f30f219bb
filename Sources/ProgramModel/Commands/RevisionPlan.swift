package import Statecharts
import Values

/// A changed definition, and what it would do to a running program.
package struct RevisionPlan: Equatable, Sendable {
    package var definition: ProgramDefinition
    package var calendar: [PlannedMeeting]
    package var cycle: ChartDefinition
    package var revision: ChartRevision
    package var phase: Phase
    /// States that no sequence of events leads to: the generated tests of a cycle, run on the new one.
    package var unreachedStates: [StateID]
    /// Transitions that no sequence of events takes.
    package var unreachedTransitions: [TransitionReference]

    package init(
        definition: ProgramDefinition, calendar: [PlannedMeeting], cycle: ChartDefinition, revision: ChartRevision,
        phase: Phase, unreachedStates: [StateID], unreachedTransitions: [TransitionReference]
    ) {
        self.definition = definition
        self.calendar = calendar
        self.cycle = cycle
        self.revision = revision
        self.phase = phase
        self.unreachedStates = unreachedStates
        self.unreachedTransitions = unreachedTransitions
    }
}
