import Formats
import Foundation
import Tables
import Testing
import Values

/// Holidays out of calendar files. The rules' days are python-dateutil's; the days of the file were worked out by hand
/// and its times read with python's icalendar.
@Suite struct HolidayTests {
    private func read(
        _ bytes: [UInt8], hours: Int = 9, from first: String = "2026-08-01", through last: String = "2027-11-30"
    ) throws(InputError) -> [String] {
        let there: TableBuilder.OffsetAt = { date, _ in Self.newYork(date) }
        let here: TableBuilder.OffsetAt = { _, _ in hours * 3600 }
        let options = FormatOptions(
            offset: hours == -4 ? there : here, offsetIn: { $0 == "America/New_York" ? there : nil })
        let holidays = try HolidayReader(options).read(
            FormatSource(name: "holidays.ics", bytes: bytes), from: CalendarDate(first)!, through: CalendarDate(last)!)
        return holidays.map { "\($0.date) \($0.title.ko)" }
    }

    /// Clocks went back on 1 November 2026 at two in the night; to the day is enough here, for no time lies in that night.
    private static func newYork(_ date: CalendarDate) -> Int {
        date <= CalendarDate("2026-11-01")! ? -4 * 3600 : -5 * 3600
    }

    private func event(_ lines: String...) -> [UInt8] {
        let all = ["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"]
        return Array((all.joined(separator: "\r\n") + "\r\n").utf8)
    }

    @Test func theFileHoldsTheseDaysInSeoul() throws {
        #expect(
            try read(Fixture.bytes("holidays.ics")) == [
                "2026-08-31 달 끝", "2026-09-01 달 끝", "2026-09-24 추석, 한가위", "2026-09-25 추석, 한가위",
                "2026-09-26 추석, 한가위", "2026-10-03 개천절", "2026-10-31 여행", "2026-11-01 여행", "2026-11-02 여행",
                "2026-11-09 공사", "2026-11-17 공사(하루 미룸)", "2026-11-23 공사",
            ])
    }

    /// The journey ends at ten in the morning there, and the day on which clocks go back is taken whole.
    @Test func aDayIsTheReadersOwn() throws {
        let days = try read(Fixture.bytes("holidays.ics"), hours: -4, from: "2026-10-20", through: "2026-11-05")
        #expect(days == ["2026-10-31 여행", "2026-11-01 여행"])
    }

    @Test func aFileInAnyEncodingIsTheSame() throws {
        let bytes = try Fixture.bytes("holidays.ics")
        let text = String(decoding: bytes, as: UTF8.self)
        let days = try read(bytes)
        #expect(try read([0xEF, 0xBB, 0xBF] + bytes) == days)
        #expect(try read(Array(text.replacing("\n", with: "\r\n").utf8)) == days)
        // 추석 in CP949.
        let korean = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260925\nSUMMARY:".utf8)
        let end = Array("\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
        #expect(try read(korean + [0xC3, 0xDF, 0xBC, 0xAE] + end) == ["2026-09-25 추석"])
    }

    @Test func rulesFallOnTheDaysThatDateutilFinds() throws {
        let lines = try Fixture.text("holidays-rules.txt").split(separator: "\n")
        #expect(lines.count > 20)
        for line in lines {
            let words = line.split(separator: " ").map(String.init)
            let start = words[1].replacing("-", with: "")
            let found = try read(
                event("DTSTART;VALUE=DATE:\(start)", "RRULE:\(words[0])"), from: "2026-01-01", through: "2028-12-31")
            #expect(found.map { String($0.prefix(10)) } == Array(words.dropFirst(2)), "\(line)")
        }
    }

    @Test(arguments: [
        "FREQ=YEARLY;BYSETPOS=1", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=HOURLY", "INTERVAL=2", "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=YEARLY;INTERVAL=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;UNTIL=soon",
    ])
    func aRuleThatCannotBeExpandedIsRefusedWithItsLine(rule: String) throws {
        let error = #expect(throws: InputError.self) {
            try read(event("DTSTART;VALUE=DATE:20260101", "RRULE:\(rule)"))
        }
        #expect(error?.code == "holidays.unreadable" && error?.place?.line == 4)
    }

    @Test func everyProblemIsToldWithItsLine() throws {
        let text = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            SUMMARY:시작 없음
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260230
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260910
            DTEND;VALUE=DATE:20260909
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;TZID=Mars/Olympus:20260910T000000
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260910
            """
        let error = #expect(throws: InputError.self) { try read(Array(text.utf8)) }
        #expect(
            error?.reasons.map { String($0.en.prefix { $0 != ":" }) } == [
                "line 2", "line 6", "line 10", "line 13", "line 15",
            ])
        #expect(error?.description.contains("시작 없음") == false)
        for other in ["", "달력", "BEGIN:VEVENT\n", "PK\u{3}\u{4}"] {
            let error = #expect(throws: InputError.self) { try read(Array(other.utf8)) }
            #expect(error?.code == "holidays.not-a-calendar")
        }
    }
}
