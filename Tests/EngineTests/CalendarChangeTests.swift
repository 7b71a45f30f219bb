import Engine
import ProgramModel
import Tables
import Testing
import Values

@Suite struct CalendarChangeTests {
    private func move(_ session: Session, _ id: MeetingID, _ date: String, minute: Int? = nil) throws -> Receipt {
        try session.moveMeeting(
            id, to: try #require(CalendarDate(date)), minuteOfDay: minute, reason: "회관 공사",
            TestFolder.request("2020-07-07T10:00"))
    }

    @Test func anUndoPutsTheCalendarBackAndRaisesTheSequence() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let before = try session.load().program
        _ = try move(session, "1B", "2020-07-22")
        _ = try session.cancelMeeting("2A", reason: "휴가", TestFolder.request("2020-07-07T10:10"))
        #expect(try session.load().program.calendar.map(\.id.rawValue).last == "closing2")
        for _ in 0..<2 { _ = try session.undo(reason: "잘못", TestFolder.request("2020-07-07T11:00")) }
        #expect(try session.load().program == before)
        // 1A, 1B, 2A, 2B, then three closing ones: moved or shifted and back again is twice.
        #expect(try session.calendarHistory().entries.map(\.sequence) == [0, 2, 2, 2, 2, 2, 2])
        #expect(try session.calendarHistory().entries.allSatisfy { !$0.isGone })
        #expect(try session.verify(head: nil).isSound)
    }

    @Test func aRevisionKeepsWhatWasArranged() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        _ = try move(session, "1B", "2020-07-22")
        _ = try session.cancelMeeting("2A", reason: "휴가", TestFolder.request("2020-07-07T10:10"))
        try folder.write(TestFolder.definition.replacing("2020-10-05", with: "2020-10-19"), to: "program.yaml")
        let revised = try session.revise(reason: "늘림", TestFolder.request("2020-07-08T10:00")).program
        #expect(
            revised.calendar.map { "\($0.id) \($0.date)" } == [
                "1A 2020-07-06", "1B 2020-07-22", "2A 2020-08-17", "2B 2020-08-31", "closing 2020-09-14",
                "closing2 2020-09-28", "closing3 2020-10-12",
            ])
        #expect(revised.calendar[1].moved?.reason == "회관 공사")
        // Every day of the season takes 1B's day from it: it goes where the new rule lays it.
        let daily = TestFolder.definition.replacing("INTERVAL=2", with: "INTERVAL=1")
        try folder.write(daily, to: "program.yaml")
        let weekly = try session.revise(reason: "매주", TestFolder.request("2020-07-08T11:00")).program
        #expect(
            weekly.calendar.prefix(4).map(\.date.description) == [
                "2020-07-06", "2020-07-13", "2020-07-22", "2020-07-27",
            ])
    }

    /// The running period ends where the next meeting stands now; what was recorded of earlier ones stays.
    @Test func periodsFollowTheCalendar() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        func periods(_ at: String) throws -> [(start: String, end: String)] {
            _ = try session.compute(["meeting_size"], community: nil, TestFolder.request(at))
            let series = try #require(try session.load().program.series("meeting_size", community: nil))
            return series.readings.map { ($0.period.start.description, $0.period.end.description) }
        }
        let before = try periods("2020-07-07T09:00")
        // Midnight in Seoul is 15:00Z of the day before.
        #expect(before.last?.end == "2020-07-19T15:00:00Z")
        _ = try move(session, "1B", "2020-07-22")
        let after = try periods("2020-07-07T11:00")
        #expect(after.last?.end == "2020-07-21T15:00:00Z")
        #expect(before.dropLast().map(\.end) == after.dropLast().map(\.end))
        #expect(before.map(\.start) == after.map(\.start))
    }
}
