import Foundation
import Testing
import Values

@Suite struct DateTests {
    /// Foundation's Gregorian calendar in UTC is the judge.
    @Test func everyDayOfFourCenturies() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for number in stride(from: -25_000, through: 121_000, by: 1) {
            let date = CalendarDate(dayNumber: number)
            let expected = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let parts = date.parts
            try #require(parts == (expected.year!, expected.month!, expected.day!), "day \(number)")
            try #require(date.weekday == (expected.weekday! + 5) % 7 + 1)
            try #require(CalendarDate(year: parts.year, month: parts.month, day: parts.day) == date)
            try #require(CalendarDate(date.description) == date)
        }
    }

    @Test(arguments: ["2020-02-30", "2019-02-29", "2020-13-01", "2020-00-10", "2020-1-1", "20200101", "", "2020-04-31"])
    func daysThatDoNotExist(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func monthsAreAddedToTheirEnd() {
        #expect(CalendarDate("2020-01-31")!.adding(months: 1) == CalendarDate("2020-02-29"))
        #expect(CalendarDate("2020-11-30")!.adding(months: 3) == CalendarDate("2021-02-28"))
        #expect(CalendarDate("2020-03-15")!.adding(months: -3) == CalendarDate("2019-12-15"))
    }

    @Test(arguments: [
        ("2020-07-06T19:30+09:00", "2020-07-06T10:30:00Z"), ("2020-07-06 19:30:15Z", "2020-07-06T19:30:15Z"),
        ("2017-01-11T14:37:21-08:00", "2017-01-11T22:37:21Z"), ("2020-12-31T23:59:60Z", "2020-12-31T23:59:59Z"),
        ("2020-07-06T00:00:00.25Z", "2020-07-06T00:00:00.250Z"), ("1969-12-31T23:00-0200", "1970-01-01T01:00:00Z"),
    ])
    func momentsWithAnOffset(text: String, expected: String) throws {
        let moment = try #require(ISO8601.read(text)?.timestamp)
        #expect(moment.description == expected)
        #expect(ISO8601.read(expected)?.timestamp == moment)
    }

    @Test func aTextWithoutAZoneIsNoMoment() throws {
        let moment = try #require(ISO8601.read("2020-07-06T19:30"))
        #expect(moment.timestamp == nil)
        #expect(moment.timestamp(offset: 9 * 3600).description == "2020-07-06T10:30:00Z")
    }

    @Test(arguments: [
        "2020-07-06T24:00", "2020-07-06T19:60", "2020-07-06T19", "2020-07-06T19:30+25:00", "2020-07-06x", "7",
    ])
    func malformedMoments(text: String) {
        #expect(ISO8601.read(text) == nil)
    }
}
