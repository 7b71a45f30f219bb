import ProgramModel
import Testing
import Values

@Suite struct CalendarHistoryTests {
    private func moment(_ text: String) -> Timestamp { SampleProgram.moment(text) }

    @Test func everyChangeCountsAndSoDoesTakingItBack() throws {
        let calendar = try SeasonCalendar.expand(SampleProgram.definition)
        var moved = calendar
        moved[1].start = moved[1].start.adding(seconds: 172_800)
        var history = CalendarHistory()
        history.note(calendar, at: moment("2020-06-20T10:00"))
        history.note(calendar, at: moment("2020-06-21T10:00"))
        #expect(history.entries.allSatisfy { $0.sequence == 0 && $0.changed == moment("2020-06-20T10:00") })
        history.note(moved, at: moment("2020-07-07T10:00"))
        #expect(history.entries.map(\.sequence) == [0, 1, 0, 0, 0, 0, 0])
        #expect(history.entries[1].changed == moment("2020-07-07T10:00"))
        history.note(calendar, at: moment("2020-07-08T10:00"))
        #expect(history.entries[1].sequence == 2)
        #expect(history.entries[1].meeting == calendar[1])
    }

    @Test func aMeetingThatIsGoneStaysAndMayComeBack() throws {
        let calendar = try SeasonCalendar.expand(SampleProgram.definition)
        var history = CalendarHistory()
        history.note(calendar, at: moment("2020-06-20T10:00"))
        history.note(calendar.dropLast(), at: moment("2020-07-07T10:00"))
        history.note(calendar.dropLast(), at: moment("2020-07-08T10:00"))
        let gone = try #require(history.entries.last)
        #expect(gone.isGone && gone.sequence == 1 && gone.changed == moment("2020-07-07T10:00"))
        history.note(calendar, at: moment("2020-07-09T10:00"))
        #expect(history.entries.last?.isGone == false)
        #expect(history.entries.last?.sequence == 2)
    }

    @Test func shiftsNameWhatMovedWhatWentAndWhatCame() throws {
        let calendar = try SeasonCalendar.expand(SampleProgram.definition)
        var changed = Array(calendar.dropLast())
        changed[2].start = changed[2].start.adding(seconds: 60)
        let shifts = MeetingShift.between(calendar, changed)
        #expect(shifts.map(\.meeting) == ["2A", "closing"])
        #expect(shifts.map { $0.after == nil } == [false, true])
        #expect(MeetingShift.between(changed, calendar).map { $0.before == nil } == [false, true])
    }
}
