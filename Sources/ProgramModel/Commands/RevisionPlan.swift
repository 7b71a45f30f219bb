package import Statecharts
import Values

/// A changed definition, and what it would do to a running program.
package struct RevisionPlan: Equatable, Sendable {
    package var definition: ProgramDefinition
    package var calendar: [PlannedMeeting]
    package var cycle: ChartDefinition
    package var revision: ChartRevision
    package var phase: Phase

    package init(
        definition: ProgramDefinition, calendar: [PlannedMeeting], cycle: ChartDefinition, revision: ChartRevision,
        phase: Phase
    ) {
        self.definition = definition
        self.calendar = calendar
        self.cycle = cycle
        self.revision = revision
        self.phase = phase
    }
}
