import ProgramModel
import Testing
import Values

@Suite struct CalendarTests {
    @Test func bucheonMeetsSevenOrEightTimes() throws {
        let calendar = try SeasonCalendar.expand(SampleProgram.definition)
        #expect(
            calendar.map(\.date.description) == [
                "2020-07-06", "2020-07-20", "2020-08-03", "2020-08-17", "2020-08-31", "2020-09-14", "2020-09-28",
            ])
        #expect(calendar.map(\.id.rawValue) == ["1A", "1B", "2A", "2B", "3A", "3B", "closing"])
        #expect(calendar[0].start.description == "2020-07-06T10:30:00Z")
    }

    /// August 2020 holds three Mondays of the cadence; they make no extra phase.
    @Test func aMonthWithThreeMeetingsKeepsCyclesInPairs() throws {
        let august = try SeasonCalendar.expand(SampleProgram.definition).filter { $0.date.parts.month == 8 }
        #expect(august.map(\.id.rawValue) == ["2A", "2B", "3A"])
    }

    @Test func skippedDaysMoveTheRolesOn() throws {
        var definition = SampleProgram.definition
        definition.meetings.skip = [CalendarDate("2020-08-17")!]
        let calendar = try SeasonCalendar.expand(definition)
        #expect(calendar.map(\.id.rawValue) == ["1A", "1B", "2A", "2B", "3A", "3B"])
        #expect(calendar[3].date == CalendarDate("2020-08-31"))
    }

    @Test func aWallClockKeepsItsHourOverADaylightSavingChange() throws {
        var definition = SampleProgram.definition
        definition.zone = "America/New_York"
        definition.season = Season(start: CalendarDate("2020-10-05")!, end: CalendarDate("2021-01-04")!)
        let calendar = try SeasonCalendar.expand(definition)
        // 19:30 is 23:30Z in summer time and 00:30Z of the next day after 1 November.
        #expect(calendar[0].start.description == "2020-10-05T23:30:00Z")
        #expect(calendar[3].start.description == "2020-11-17T00:30:00Z")
    }

    @Test func skippedAndRepeatedHours() throws {
        let zone = try #require(Zone("America/New_York"))
        // 02:30 does not exist on 8 March 2020; 01:30 happens twice on 1 November.
        #expect(zone.moment(date: CalendarDate("2020-03-08")!, minuteOfDay: 150).description == "2020-03-08T07:30:00Z")
        #expect(zone.moment(date: CalendarDate("2020-11-01")!, minuteOfDay: 90).description == "2020-11-01T05:30:00Z")
    }

    @Test(arguments: [
        "FREQ=YEARLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;INTERVAL=0", "INTERVAL=2", "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=WEEKLY;BYHOUR=3", "FREQ=WEEKLY;BYDAY=2MO", "FREQ=MONTHLY;BYMONTHDAY=32", "nonsense", "",
    ])
    func rulesThatCannotBeReadAreRefused(rule: String) {
        let error = #expect(throws: InputError.self) { try RecurrenceRule(rule) }
        #expect(error?.code == "calendar.rule")
    }

    @Test func monthlyRules() throws {
        let season = Season(start: CalendarDate("2020-01-01")!, end: CalendarDate("2020-06-30")!)
        #expect(
            try RecurrenceRule("FREQ=MONTHLY;BYDAY=2MO").days(in: season).map(\.description) == [
                "2020-01-13", "2020-02-10", "2020-03-09", "2020-04-13", "2020-05-11", "2020-06-08",
            ])
        #expect(
            try RecurrenceRule("FREQ=MONTHLY;BYMONTHDAY=31").days(in: season).map(\.description) == [
                "2020-01-31", "2020-03-31", "2020-05-31",
            ])
    }

    @Test func aSeasonTooShortForItsCyclesIsRefused() {
        var definition = SampleProgram.definition
        definition.cycles = 4
        let error = #expect(throws: InputError.self) { try SeasonCalendar.expand(definition) }
        #expect(error?.code == "calendar.too-short")
    }

    @Test(arguments: ["KST", "Asia/Seol", "", "+09:00"])
    func zonesMustBeIANANames(name: String) {
        #expect(Zone(name) == nil)
        var definition = SampleProgram.definition
        definition.zone = name
        let error = #expect(throws: InputError.self) { try SeasonCalendar.expand(definition) }
        #expect(error?.code == "calendar.zone")
    }
}
