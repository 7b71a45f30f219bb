import ProgramModel
import Tables
import Testing
import Values

/// Days on clocks that change: New York in 2020 sprang forward on March 8 and fell back on November 1.
@Suite struct PeriodCalendarTests {
    static func calendar(_ zone: String) throws -> PeriodCalendar {
        PeriodCalendar(zone: try #require(Zone(zone))) { _ in try Timeline([]) }
    }

    static func month(_ zone: String, _ first: String) throws -> Period {
        let (zone, date) = (try #require(Zone(zone)), try #require(CalendarDate(first)))
        return Period(
            kind: .month, start: zone.moment(date: date), end: zone.moment(date: date.adding(months: 1)),
            label: LocalizedText(same: first))
    }

    @Test(
        arguments: [("2020-03-01", 31, 7, 23), ("2020-11-01", 30, 0, 25), ("2020-02-01", 29, nil, nil)]
            as [(String, Int, Int?, Int?)])
    func daysOfAMonth(first: String, count: Int, odd: Int?, hours: Int?) throws {
        let month = try Self.month("America/New_York", first)
        let days = try Self.calendar("America/New_York").split(month, .day)
        #expect(days.count == count)
        #expect(days.first?.start == month.start && days.last?.end == month.end)
        for (index, day) in days.enumerated() {
            let length = (day.end.milliseconds - day.start.milliseconds) / 3_600_000
            #expect(length == Int64(index == odd ? hours ?? 24 : 24), "\(index)")
        }
    }

    /// 28 days back over a change of clocks begin at midnight all the same.
    @Test func trailingDaysBeginAtMidnight() throws {
        let march = try Self.month("America/New_York", "2020-03-01")
        let days = try Self.calendar("America/New_York").days(28, through: march)
        #expect(days.start.description == "2020-03-04T05:00:00Z")
        #expect(days.end.description == "2020-04-01T04:00:00Z")
        #expect(days.label.en == "2020-03-04–2020-03-31")
    }

    /// Mondays by the calendar of 2020: March has its first on the 2nd, and the week of the 30th runs out of it.
    @Test func weeksBeginOnMonday() throws {
        let weeks = try Self.calendar("Asia/Seoul").split(Self.month("Asia/Seoul", "2020-03-01"), .week)
        #expect(weeks.map(\.label.en) == ["2020-03-02", "2020-03-09", "2020-03-16", "2020-03-23"])
    }

    @Test func aMonthHoldsItself() throws {
        let month = try Self.month("Asia/Seoul", "2020-02-01")
        let months = try Self.calendar("Asia/Seoul").split(month, .month)
        #expect(months.map(\.start) == [month.start] && months.map(\.end) == [month.end])
    }

    @Test func centuriesAreTooLong() throws {
        let first = try #require(ISO8601.read("0001-01-01T00:00:00Z")?.timestamp)
        let last = try #require(ISO8601.read("2020-01-01T00:00:00Z")?.timestamp)
        let error = #expect(throws: InputError.self) {
            try Self.calendar("UTC").timeline(.day, from: first, through: last)
        }
        #expect(error?.code == "calendar.too-long")
    }
}
