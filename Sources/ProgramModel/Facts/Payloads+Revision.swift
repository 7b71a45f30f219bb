package import Statecharts
import Values

/// The program goes on under a changed definition.
package struct ProgramRevised: FactPayload {
    package static let kind = "program.revised"
    package var definition: ProgramDefinition
    package var calendar: [PlannedMeeting]
    package var cycle: ChartDefinition
    package var chart: ChartState
    package var phase: Phase
    package var reason: String?
}
