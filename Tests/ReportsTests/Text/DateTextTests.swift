@testable import Reports
import Testing
import Values

struct DateTextTests {
    /// Weekdays are from Python's `datetime`.
    @Test(arguments: [
        ("2020-07-09", "2020년 7월 9일 (목)", "Thu 9 Jul 2020"), ("2000-02-29", "2000년 2월 29일 (화)", "Tue 29 Feb 2000"),
        ("1999-12-31", "1999년 12월 31일 (금)", "Fri 31 Dec 1999"), ("2024-01-01", "2024년 1월 1일 (월)", "Mon 1 Jan 2024"),
        ("2100-03-01", "2100년 3월 1일 (월)", "Mon 1 Mar 2100"),
    ])
    func full(_ date: String, _ ko: String, _ en: String) throws {
        let date = try #require(CalendarDate(date))
        #expect(DateText.full(date, .ko) == ko)
        #expect(DateText.full(date, .en) == en)
    }

    @Test(arguments: [
        ("2020-07-06", "2020-07-20", "2020년 7월 6일–20일", "6–20 Jul 2020"),
        ("2020-07-06", "2020-09-28", "2020년 7월 6일 – 9월 28일", "6 Jul – 28 Sep 2020"),
        ("2020-12-28", "2021-01-04", "2020년 12월 28일 – 2021년 1월 4일", "28 Dec 2020 – 4 Jan 2021"),
        ("2020-07-06", "2020-07-06", "2020년 7월 6일 (월)", "Mon 6 Jul 2020"),
    ])
    func range(_ first: String, _ last: String, _ ko: String, _ en: String) throws {
        let (first, last) = (try #require(CalendarDate(first)), try #require(CalendarDate(last)))
        #expect(DateText.range(first, last, .ko) == ko)
        #expect(DateText.range(first, last, .en) == en)
    }

    @Test func momentsAreToldOnTheReadersClock() throws {
        let moment = try #require(ISO8601.read("2020-07-06T19:30:00+09:00")?.timestamp)
        #expect(DateText.moment(moment, offset: 9 * 3600, .ko) == "2020년 7월 6일 (월) 19:30")
        #expect(DateText.moment(moment, offset: 0, .en) == "Mon 6 Jul 2020, 10:30")
        #expect(DateText.moment(moment, offset: -11 * 3600, .en) == "Sun 5 Jul 2020, 23:30")
    }

    @Test func shortForms() throws {
        let date = try #require(CalendarDate("2020-07-09"))
        #expect(DateText.short(date, .ko) == "7월 9일" && DateText.short(date, .en) == "9 Jul")
        #expect(DateText.month(date, .ko) == "2020년 7월" && DateText.month(date, .en) == "Jul 2020")
    }
}
