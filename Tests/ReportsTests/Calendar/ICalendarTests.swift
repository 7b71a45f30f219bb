@testable import Reports
import Testing
import Values

struct ICalendarTests {
    private func moment(_ text: String) throws -> Timestamp {
        try #require(ISO8601.read(text)?.timestamp)
    }

    @Test func aWholeCalendar() throws {
        let calendar = ICalendar(
            name: "부천 모임", zone: "Asia/Seoul",
            events: [
                .init(
                    uid: ICalendar.Event.uid("meeting", "3", in: "bucheon-2020"), sequence: 2,
                    stamp: try moment("2020-07-01T09:00:00Z"), start: .moment(try moment("2020-07-06T19:30:00+09:00")),
                    minutes: 150, summary: "1주기 회의 A; 기획", description: "가설을 세웁니다.\n준비물: 노트, 펜", location: "심곡동",
                    alarms: [.init(minutesBefore: 1440), .init(minutesBefore: 30)]),
                .init(
                    uid: ICalendar.Event.uid("deadline", "1", in: "bucheon-2020"),
                    stamp: try moment("2020-07-01T09:00:00Z"),
                    start: .day(try #require(CalendarDate("2020-07-20"))), summary: "결과 제출", status: .cancelled,
                    alarms: [.init(minutesBefore: 60)]),
            ])
        let expected = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//moim//moim//KO
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            X-WR-CALNAME:부천 모임
            X-WR-TIMEZONE:Asia/Seoul
            BEGIN:VEVENT
            UID:meeting-3.bucheon-2020@moim
            DTSTAMP:20200701T090000Z
            SEQUENCE:2
            DTSTART:20200706T103000Z
            DURATION:PT2H30M
            SUMMARY:1주기 회의 A\\; 기획
            DESCRIPTION:가설을 세웁니다.\\n준비물: 노트\\, 펜
            LOCATION:심곡동
            STATUS:CONFIRMED
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:1주기 회의 A\\; 기획
            TRIGGER:-P1D
            END:VALARM
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:1주기 회의 A\\; 기획
            TRIGGER:-PT30M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            UID:deadline-1.bucheon-2020@moim
            DTSTAMP:20200701T090000Z
            SEQUENCE:0
            DTSTART;VALUE=DATE:20200720
            SUMMARY:결과 제출
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR

            """
        #expect(calendar.text() == expected.replacing("\n", with: "\r\n"))
    }

    /// RFC 5545, 3.3.6.
    @Test(arguments: [
        (0, "PT0M"), (30, "PT30M"), (60, "PT1H"), (90, "PT1H30M"), (1440, "P1D"), (1530, "P1DT1H30M"), (10_080, "P7D"),
    ])
    func durations(_ minutes: Int, _ text: String) {
        #expect(ICalendarWriter.duration(minutes: minutes) == text)
    }

    @Test func textIsEscaped() {
        #expect(ICalendarWriter.escaped("a\\b;c,d\r\ne\u{1B}\"f:") == #"a\\b\;c\,d\ne"f:"#)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func linesAreFoldedBetweenCharacters(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let content = "SUMMARY:" + random.text(words: Int.random(in: 0...60, using: &random))
        var writer = ICalendarWriter()
        writer.line(content)
        let bytes = Array(writer.text.utf8)
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        for line in lines {
            #expect(line.last == UInt8(ascii: "\r"), "seed \(seed)")
            #expect(line.count - 1 <= 75, "seed \(seed)")
            #expect(String(validating: line, as: UTF8.self) != nil, "seed \(seed): a character was cut")
        }
        // Unfolded as RFC 5545, 3.1 says: a break followed by a space vanishes.
        let unfolded = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        #expect(unfolded == content + "\r\n", "seed \(seed)")
    }

    @Test func aCharacterLongerThanALineIsFoldedBetweenCodePoints() {
        let content = "SUMMARY:e" + String(repeating: "\u{301}", count: 100)
        var writer = ICalendarWriter()
        writer.line(content)
        #expect(writer.text.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count - 1 <= 75 })
        #expect(Array(writer.text.utf8).split(separator: UInt8(ascii: "\n")).count == 3)
    }
}
