/// Something that happened in a program. The program is the list of them.
package enum Fact: Equatable, Sendable {
    case programCreated(ProgramCreated)
    case cycleMoved(CycleMoved)
    case cycleBegun(CycleBegun)
    case checkInsRequested(CheckInsRequested)
    case memberApplied(MemberApplied)
    case memberAdmitted(MemberAdmitted)
    case memberDeclined(MemberDeclined)
    case memberWithdrew(MemberWithdrew)
    case memberForgotten(MemberForgotten)
    case managerElected(ManagerElected)
    case memberWaits(MemberWaits)
    case memberRoleChanged(MemberRoleChanged)
    case memberConsented(MemberConsented)
    case managerHandedOver(ManagerHandedOver)
    case duesPaid(DuesPaid)
    case transferIgnored(TransferIgnored)
    case duesRefunded(DuesRefunded)
    case duesWaived(DuesWaived)
    case duesReversed(DuesReversed)
    case duesSettled(DuesSettled)
    case meetingOpened(MeetingOpened)
    case meetingAttended(MeetingAttended)
    case meetingNoted(MeetingNoted)
    case meetingClosed(MeetingClosed)
    case meetingDecided(MeetingDecided)
    case meetingAmended(MeetingAmended)
    case attendanceCorrected(AttendanceCorrected)
    case actionAdded(ActionAdded)
    case actionDone(ActionDone)
    case actionDropped(ActionDropped)
    case actionReassigned(ActionReassigned)
    case meetingMoved(MeetingMoved)
    case meetingCancelled(MeetingCancelled)
    case worksheetAdopted(WorksheetAdopted)
    case indicatorAdopted(IndicatorAdopted)
    case worksheetSubmitted(WorksheetSubmitted)
    case checkInRecorded(CheckInRecorded)
    case supportGiven(SupportGiven)
    case hypothesisDrafted(HypothesisDrafted)
    case hypothesisAmended(HypothesisAmended)
    case hypothesisSealed(HypothesisSealed)
    case hypothesisJudged(HypothesisJudged)
    case hypothesisDecided(HypothesisDecided)
    case datasetImported(DatasetImported)
    case indicatorComputed(IndicatorComputed)
    case readingRecorded(ReadingRecorded)
    case readingRemoved(ReadingRemoved)
    case commandUndone(CommandUndone)
    case programRevised(ProgramRevised)

    package var payload: any FactPayload {
        switch self {
        case .programCreated(let payload): payload
        case .cycleMoved(let payload): payload
        case .cycleBegun(let payload): payload
        case .checkInsRequested(let payload): payload
        case .memberApplied(let payload): payload
        case .memberAdmitted(let payload): payload
        case .memberDeclined(let payload): payload
        case .memberWithdrew(let payload): payload
        case .memberForgotten(let payload): payload
        case .managerElected(let payload): payload
        case .memberWaits(let payload): payload
        case .memberRoleChanged(let payload): payload
        case .memberConsented(let payload): payload
        case .managerHandedOver(let payload): payload
        case .duesPaid(let payload): payload
        case .transferIgnored(let payload): payload
        case .duesRefunded(let payload): payload
        case .duesWaived(let payload): payload
        case .duesReversed(let payload): payload
        case .duesSettled(let payload): payload
        case .meetingOpened(let payload): payload
        case .meetingAttended(let payload): payload
        case .meetingNoted(let payload): payload
        case .meetingClosed(let payload): payload
        case .meetingDecided(let payload): payload
        case .meetingAmended(let payload): payload
        case .attendanceCorrected(let payload): payload
        case .actionAdded(let payload): payload
        case .actionDone(let payload): payload
        case .actionDropped(let payload): payload
        case .actionReassigned(let payload): payload
        case .meetingMoved(let payload): payload
        case .meetingCancelled(let payload): payload
        case .worksheetAdopted(let payload): payload
        case .indicatorAdopted(let payload): payload
        case .worksheetSubmitted(let payload): payload
        case .checkInRecorded(let payload): payload
        case .supportGiven(let payload): payload
        case .hypothesisDrafted(let payload): payload
        case .hypothesisAmended(let payload): payload
        case .hypothesisSealed(let payload): payload
        case .hypothesisJudged(let payload): payload
        case .hypothesisDecided(let payload): payload
        case .datasetImported(let payload): payload
        case .indicatorComputed(let payload): payload
        case .readingRecorded(let payload): payload
        case .readingRemoved(let payload): payload
        case .commandUndone(let payload): payload
        case .programRevised(let payload): payload
        }
    }

    package var kind: String { type(of: payload).kind }
    package var version: Int { type(of: payload).version }
}
