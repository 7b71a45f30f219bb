import Engine
import Foundation
import ProgramModel
import Testing
import Values

/// Calendar files beside a program: what of them it takes up, and when.
@Suite struct HolidayFileTests {
    /// Mondays from 6 July 2020 to 5 October, in whatever zone.
    private func folder(_ zone: String = "Asia/Seoul", rule: String = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO") throws
        -> TestFolder
    {
        try TestFolder(
            TestFolder.definition.replacing(
                "meetings: { rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, time: \"19:30\" }",
                with:
                    "timezone: \(zone)\nmeetings: { rule: \(rule), time: \"19:30\", skip: [2020-08-31, days/free.ics] }"
            ))
    }

    private func calendar(_ days: (String, String)...) -> String {
        let events = days.map { day, title in
            "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:\(day)\r\nSUMMARY:\(title)\r\nEND:VEVENT\r\n"
        }
        return "BEGIN:VCALENDAR\r\n" + events.joined() + "END:VCALENDAR\r\n"
    }

    private func starts(_ session: Session) throws -> [String] {
        try session.load().program.calendar.map { "\($0.id) \($0.date)" }
    }

    @Test(arguments: ["Asia/Seoul", "America/New_York", "Europe/Berlin"])
    func aHolidayShiftsTheMeetingsAsASkippedDayDoes(zone: String) throws {
        let folder = try folder(zone)
        // Whatever is not a day of a meeting stays out: 21 July is a Tuesday.
        try folder.write(calendar(("20200720", "쉬는 날"), ("20200721", "혼자 쉬는 날")), to: "days/free.ics")
        let session = try folder.create()
        #expect(
            try starts(session) == [
                "1A 2020-07-06", "1B 2020-08-03", "2A 2020-08-17", "2B 2020-09-14", "closing 2020-09-28",
            ])
        let meetings = try session.load().program.definition.meetings
        #expect(meetings.holidays == [Holiday(date: CalendarDate("2020-07-20")!, title: LocalizedText(same: "쉬는 날"))])
        let program = try session.load().program
        #expect(SkippedDay.all(of: program.definition).map(\.date.description) == ["2020-07-20", "2020-08-31"])
        let local = try #require(Zone(zone))
        for meeting in program.calendar { #expect(local.local(meeting.start).hasSuffix("T19:30:00"), "\(meeting)") }
        // The file is not needed any more.
        try FileManager.default.removeItem(at: folder.folder.url.appending(path: "days"))
        #expect(try folder.open().verify(head: nil).isSound)
        #expect(try starts(folder.open()).count == 5)
    }

    /// On weekly Mondays August has five; without the third one the rest of the month moves up, and a month of three
    /// meetings adds no phase.
    @Test func fiveMondaysLoseOne() throws {
        let folder = try folder(rule: "FREQ=WEEKLY;BYDAY=MO;COUNT=9")
        try folder.write(calendar(("20200817", "임시 공휴일"), ("20200831", "말일")), to: "days/free.ics")
        let program = try folder.create().load().program
        #expect(
            program.calendar.map(\.date.description) == [
                "2020-07-06", "2020-07-13", "2020-07-20", "2020-07-27", "2020-08-03", "2020-08-10", "2020-08-24",
            ])
        #expect(program.calendar.map(\.id.rawValue) == ["1A", "1B", "2A", "2B", "closing", "closing2", "closing3"])
    }

    /// 2020-08-17 in Berlin is the whole of that day there, and from 07:00 to 07:00 in Seoul: no day of Seoul's.
    @Test func aTimedEventIsADayWhereItCoversOne() throws {
        let event = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;TZID=Europe/Berlin:20200817T000000
            DTEND;TZID=Europe/Berlin:20200818T000000
            SUMMARY:Feiertag
            END:VEVENT
            END:VCALENDAR
            """
        for (zone, count) in [("Europe/Berlin", 1), ("Asia/Seoul", 0)] {
            let folder = try folder(zone)
            try folder.write(event, to: "days/free.ics")
            #expect(try folder.create().load().program.definition.meetings.holidays?.count == count, "\(zone)")
        }
    }

    @Test func aChangedFileIsARevision() throws {
        let folder = try folder()
        try folder.write(calendar(("20200720", "쉬는 날")), to: "days/free.ics")
        let session = try folder.create()
        #expect(try session.revise(reason: nil, TestFolder.request("2020-07-01T10:00")).facts.isEmpty)
        try folder.write(calendar(("20200803", "다른 날")), to: "days/free.ics")
        let receipt = try session.revise(reason: "달력이 바뀜", TestFolder.request("2020-07-01T11:00"))
        #expect(receipt.facts.map(\.kind) == ["program.revised"])
        #expect(try starts(session)[1] == "1B 2020-07-20")
        // A title alone is told too.
        try folder.write(calendar(("20200803", "바른 이름")), to: "days/free.ics")
        #expect(try session.revise(reason: nil, TestFolder.request("2020-07-01T12:00")).facts.count == 1)
        #expect(try session.verify(head: nil).isSound)
    }

    @Test func withoutItsFileNothingBegins() throws {
        let folder = try folder()
        #expect(throws: (any Error).self) { try folder.create() }
        try folder.write("달력이 아님", to: "days/free.ics")
        let error = #expect(throws: InputError.self) { try folder.create() }
        #expect(error?.code == "holidays.not-a-calendar" && error?.place?.file == "days/free.ics")
        #expect(!FileManager.default.fileExists(atPath: folder.path("journal.db")))
    }
}
