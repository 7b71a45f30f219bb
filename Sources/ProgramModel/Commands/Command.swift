package import Tables
package import Values

/// What a person asks a program to do. Everything that needed a clock, a file or a script is already in it.
package enum Command: Equatable, Sendable {
    case applyForMembership(MemberID, community: CommunityID?)
    case admit(MemberID, as: MemberRole = .member)
    /// An applicant is put on the waiting list.
    case wait(MemberID, reason: String?)
    case changeRole(MemberID, MemberRole, reason: String?)
    /// To be named in the report; nil withdraws it.
    case consent(MemberID, NameConsent?)
    case decline(MemberID, reason: String?)
    case withdraw(MemberID, reason: String?)
    /// A guest is no member, so whoever asks says that there is such a guest.
    case forget(MemberID, isGuest: Bool, withdrawing: Bool, reason: String)
    case electManager(MemberID)
    case handOver(MemberID, reason: String)
    case pay(MemberID, amount: Int, method: PaymentMethod)
    /// By a bank's statement; the digest is the transfer's key.
    case receive(MemberID, amount: Int, transfer: Digest)
    case ignoreTransfer(Digest)
    case refund(MemberID, amount: Int, reason: String)
    case waive(MemberID, WaivedDues, reason: String)
    case reverse(DuesEntryID, reason: String)
    /// Nil pays all that is there.
    case settle(amount: Int?)
    /// Nil opens the one whose day it is.
    case openMeeting(MeetingID?)
    /// Guests come with the pseudonyms that the people directory gave them.
    case attend(members: [MemberID: Attendance], guests: [MemberID])
    case note(String)
    case closeMeeting
    /// What the open meeting decides.
    case decideInMeeting(String)
    case amendMeeting(MeetingID, String, reason: String)
    /// Of a closed meeting.
    case correctAttendance(MeetingID, members: [MemberID: Attendance], guests: [MemberID], reason: String)
    case addAction(String, owner: MemberID, due: ActionDueWish, inMeeting: Bool)
    case finishAction(ActionID, note: String?)
    case dropAction(ActionID, reason: String)
    /// Nil keeps what it has.
    case reassignAction(ActionID, owner: MemberID?, due: ActionDueWish?)
    case moveMeeting(MeetingID, date: CalendarDate, start: Timestamp, reason: String)
    case cancelMeeting(MeetingID, reason: String)
    case adoptWorksheet(WorksheetDefinition, script: Digest, lineage: [WorksheetOrigin]? = nil)
    case adoptIndicator(IndicatorDefinition, script: Digest)
    case submit(WorksheetID, member: MemberID?, answers: [String: Value], hypothesis: HypothesisDraft?)
    case checkIn(MemberID, CarriedOut, obstacles: String?, support: String?)
    case giveSupport(MemberID, note: String)
    case moveCycle(CycleMove, sealing: [SealingEvidence])
    case importDataset(DatasetVersion)
    case recordReadings(ReadingSeries)
    /// A value that somebody wrote down, and the periods before it that have none.
    case recordReading(IndicatorID, community: CommunityID?, Reading, unrecorded: [Period])
    case removeReading(IndicatorID, community: CommunityID?, Period, reason: String)
    case amend(HypothesisID, DraftChange, reason: String?)
    /// With the evidence on all of its family that are not judged, and what the group's own rule says, if it has one.
    case judge(HypothesisID, family: [JudgingEvidence], ruled: RuledVerdict?)
    /// A change says what the successor of an adapted hypothesis does differently.
    case decide(HypothesisID, DecisionChoice, reason: String, change: DraftChange)
    case undo(UndoRequest)
    case revise(RevisionPlan, reason: String?)
}
