import Testing
import Values

@testable import ProgramModel

@Suite struct PeopleHistoryTests {
    private func log(_ facts: [(Fact, String)]) -> [LoggedFact] {
        facts.enumerated().map { index, entry in
            let at = SampleProgram.moment(entry.1)
            return LoggedFact(
                seq: index + 1, at: at, recorded: at, command: "c", digest: Digest(of: "\(index)"), fact: entry.0)
        }
    }

    private func undone(_ range: ClosedRange<Int>) -> Fact {
        .commandUndone(
            CommandUndone(
                from: range.lowerBound, through: range.upperBound, command: "c", reason: "잘못",
                patch: StatePatch(from: .null, to: .null)))
    }

    @Test func managersAreKeptWithTheirTimes() {
        let history = PeopleHistory(
            log([
                (.managerElected(ManagerElected(member: "m1")), "2020-06-22T10:00"),
                (.managerHandedOver(ManagerHandedOver(from: "m1", to: "m2", reason: "이사")), "2020-07-20T10:00"),
                (.memberWithdrew(MemberWithdrew(member: "m2", reason: nil)), "2020-08-20T10:00"),
            ]))
        let moments = ["2020-06-22T10:00", "2020-07-20T10:00", "2020-08-20T10:00"].map(SampleProgram.moment)
        #expect(
            history.managers == [
                ManagerSpan(member: "m1", from: moments[0], until: moments[1], reason: nil),
                ManagerSpan(member: "m2", from: moments[1], until: moments[2], reason: "이사"),
            ])
        #expect(history.steps["m1"]?.map(\.change) == [.elected, .handedOver(to: "m2")])
    }

    /// Journals from before handing over was a command have a second election instead.
    @Test func anotherElectionEndsTheFirst() {
        let history = PeopleHistory(
            log([
                (.managerElected(ManagerElected(member: "m1")), "2020-06-22T10:00"),
                (.managerElected(ManagerElected(member: "m1")), "2020-06-23T10:00"),
                (.managerElected(ManagerElected(member: "m2")), "2020-07-20T10:00"),
            ]))
        #expect(history.managers.map(\.member) == ["m1", "m2"])
        #expect(history.managers.map { $0.until == nil } == [false, true])
    }

    @Test func whatWasUndoneDidNotHappen() {
        let history = PeopleHistory(
            log([
                (.memberApplied(MemberApplied(member: "m1", community: nil)), "2020-06-21T10:00"),
                (.memberDeclined(MemberDeclined(member: "m1", reason: "실수")), "2020-06-22T10:00"),
                (undone(2...2), "2020-06-22T10:01"),
                (.memberWaits(MemberWaits(member: "m1", reason: "정원")), "2020-06-22T10:02"),
            ]))
        #expect(history.steps["m1"]?.map(\.change) == [.applied, .waits])
        #expect(history.reason(of: "m1") == "정원" && history.managers.isEmpty)
    }

    /// The reason stands for how somebody stands now: being elected afterwards does not give it another.
    @Test func aReasonGoesWithTheStandingItGave() {
        let history = PeopleHistory(
            log([
                (.memberRoleChanged(MemberRoleChanged(member: "m1", role: .member, reason: "여유")), "2020-06-21T10:00"),
                (.managerElected(ManagerElected(member: "m1")), "2020-06-22T10:00"),
                (.memberWithdrew(MemberWithdrew(member: "m2", reason: "이사")), "2020-06-22T10:00"),
                (.memberApplied(MemberApplied(member: "m2", community: nil)), "2020-06-23T10:00"),
            ]))
        #expect(history.reason(of: "m1") == "여유")
        #expect(history.reason(of: "m2") == nil)
    }
}
