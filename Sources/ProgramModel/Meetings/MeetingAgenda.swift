package import Statecharts
package import Values

/// What a meeting is about to deal with: what it decides, who has not done what, and what stands in the way.
package struct MeetingAgenda: Sendable {
    /// As it stands in the meeting, or would if it were opened.
    package var program: Program
    package let meeting: PlannedMeeting
    package let isOpen: Bool
    /// Ways out of where the meeting stands; nil where it is too far off to tell.
    package let explanation: Explanation?
    /// Moved and cancelled meetings since the last one that was held.
    package var changes: [Fact]
    package let day: CalendarDate

    package init(
        _ program: Program, meeting: PlannedMeeting, isOpen: Bool, explanation: Explanation?, changes: [Fact],
        day: CalendarDate
    ) {
        self.program = program
        self.meeting = meeting
        self.isOpen = isOpen
        self.explanation = explanation
        self.changes = changes
        self.day = day
    }

    /// The ways that a person can take.
    package var ways: [WayOut] { explanation?.waysForward ?? [] }

    /// Hypotheses to judge here: nothing is judged before the feedback.
    package var toJudge: [Hypothesis] { meeting.role == .a ? [] : program.due }

    package var toDecide: [Hypothesis] { program.hypotheses.filter { $0.stage == .judged } }

    package var drafts: [Hypothesis] {
        meeting.role == .a ? program.hypotheses.filter { $0.seal == nil && $0.cycle <= program.cycleNumber } : []
    }

    /// Worksheets of this phase and who has not handed them in; nil is the group.
    package var missing: [(worksheet: WorksheetDefinition, members: [MemberID?])] {
        program.currentWorksheets.map { ($0, program.missing($0)) }.filter { !$0.1.isEmpty }
    }

    package var silent: [MemberID] { meeting.role == .b ? program.missingCheckIns : [] }

    package var arrears: [DuesAccount] { program.duesAccounts(on: day).filter { $0.arrears > 0 } }

    package var applicants: [MemberID] {
        program.members.values.filter { $0.status == .applied }.map(\.id).sorted()
    }

    /// Changes of the calendar since the last meeting that was held, of what still stands.
    package static func changes(in log: [LoggedFact]) -> [Fact] {
        let standing = log.standing
        let last = standing.lastIndex { if case .meetingOpened = $0.fact { true } else { false } }
        return standing.map(\.fact).suffix(from: last.map { $0 + 1 } ?? 0).filter {
            switch $0 {
            case .meetingMoved, .meetingCancelled: true
            default: false
            }
        }
    }
}
