package import Statecharts
package import Values

/// The state of one program: the fold of its facts. Two programs with the same facts are equal, byte for byte.
package struct Program: Codable, Equatable, Sendable {
    package var definition: ProgramDefinition
    package var calendar: [PlannedMeeting]
    /// Days that were given up, in the order in which they were.
    package var cancelled: [CancelledMeeting]?
    package var cycle: ChartDefinition
    package var chart: ChartState
    package var phase: Phase
    /// The running cycle's number; 0 before the first.
    package var cycleNumber: Int
    package var phases: [PhaseSpan]
    package var members: [MemberID: Member]
    package var manager: MemberID?
    /// Members and guests of whom nothing but the id is left; nil before the first of them.
    package var forgotten: [MemberID]?
    package var meetings: [HeldMeeting]
    package var worksheets: [WorksheetID: AdoptedWorksheet]
    package var indicators: [IndicatorID: AdoptedIndicator]
    package var submissions: [Submission]
    package var hypotheses: [Hypothesis]
    package var checkIns: [CheckIn]
    /// Members whose check-in the cycle asked for and who have not answered.
    package var checkInsRequested: [MemberID]
    package var datasets: [DatasetVersion]
    package var series: [ReadingSeries]
    package var payments: [Payment]
    /// Refunds, waivers, settlements and reversals; nil before the first of them.
    package var otherDuesEntries: [DuesEntry]?
    /// Rules of dues before the present one, in the order in which they went; nil before the first revision of it.
    package var formerDues: [FormerDues]?
    /// Transfers of bank statements that are none of the dues, by their keys; one that is there twice was two.
    package var ignoredTransfers: [Digest]?
    /// What people have taken on; nil before the first of it.
    package var actions: [ActionItem]?

    package init(created: ProgramCreated, at: Timestamp) {
        definition = created.definition
        calendar = created.calendar
        cancelled = nil
        cycle = created.cycle
        chart = created.chart
        phase = created.phase
        cycleNumber = 0
        phases = [PhaseSpan(phase: created.phase, cycle: 0, start: at, end: nil)]
        members = [:]
        manager = nil
        meetings = []
        worksheets = [:]
        indicators = [:]
        submissions = []
        hypotheses = []
        checkIns = []
        checkInsRequested = []
        datasets = []
        series = []
        payments = []
    }

    /// The digest of the state's canonical JSON.
    package var digest: Digest { Digest(of: CanonicalCoding.bytes(self)) }
}
