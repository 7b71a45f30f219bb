package import Statecharts
import Values

/// A program exists, with everything that was pinned when it began.
package struct ProgramCreated: FactPayload {
    package static let kind = "program.created"
    package var definition: ProgramDefinition
    package var calendar: [PlannedMeeting]
    package var cycle: ChartDefinition
    package var chart: ChartState
    package var phase: Phase

    package init(
        definition: ProgramDefinition, calendar: [PlannedMeeting], cycle: ChartDefinition, chart: ChartState,
        phase: Phase
    ) {
        self.definition = definition
        self.calendar = calendar
        self.cycle = cycle
        self.chart = chart
        self.phase = phase
    }
}

/// The cycle's chart moved. Holds the outcome of every script it ran, so that replay runs none.
package struct CycleMoved: FactPayload {
    package static let kind = "cycle.moved"
    package var event: String
    package var exited: [String]
    package var entered: [String]
    package var conditions: [ConditionResult]
    package var actions: [ProgramAction]
    package var log: [String]
    package var chart: ChartState
    package var phase: Phase
}

/// A cycle's number was taken.
package struct CycleBegun: FactPayload {
    package static let kind = "cycle.begun"
    package var cycle: Int
}

/// Members without a check-in are asked for one.
package struct CheckInsRequested: FactPayload {
    package static let kind = "check-ins.requested"
    package var cycle: Int
    package var members: [MemberID]
}
