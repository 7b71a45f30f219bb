import ProgramModel
import Testing
import Values

/// Moving and cancelling meetings. The days were written down from a wall calendar of 2020.
@Suite struct CalendarChangeTests {
    private func program(_ change: (inout ProgramDefinition) -> Void = { _ in }) throws -> Program {
        var definition = SampleProgram.definition
        change(&definition)
        let sample = try SampleProgram.created()
        return Program(
            created: ProgramCreated(
                definition: definition, calendar: try SeasonCalendar.expand(definition), cycle: sample.cycle,
                chart: sample.chart, phase: .forming), at: SampleProgram.moment("2020-01-01T10:00"))
    }

    private func move(
        _ id: MeetingID, _ date: String, minute: Int? = nil, reason: String = "r", in program: Program
    ) throws -> Command {
        let day = try #require(CalendarDate(date))
        let zone = try #require(Zone(program.definition.zone))
        let start = try program.start(of: id, on: day, minuteOfDay: minute, in: zone)
        return .moveMeeting(id, date: day, start: start, reason: reason)
    }

    private func days(_ program: Program) -> [String] { program.calendar.map { "\($0.id) \($0.date)" } }

    @Test func aMovedMeetingKeepsItsNameAndItsHour() throws {
        var program = try program()
        try program.run(move("1B", "2020-07-22", in: program), at: "2020-07-07T10:00")
        #expect(days(program).prefix(3) == ["1A 2020-07-06", "1B 2020-07-22", "2A 2020-08-03"])
        #expect(program.calendar[1].start.description == "2020-07-22T10:30:00Z")
        #expect(program.calendar[1].moved?.date == CalendarDate("2020-07-20"))
        // Moved again, it still says where it was laid; back there, it has nothing to say.
        try program.run(move("1B", "2020-07-23", minute: 18 * 60, in: program), at: "2020-07-07T10:00")
        #expect(program.calendar[1].moved?.date == CalendarDate("2020-07-20"))
        #expect(program.calendar[1].start.description == "2020-07-23T09:00:00Z")
        try program.run(move("1B", "2020-07-20", minute: 19 * 60 + 30, in: program), at: "2020-07-07T10:00")
        #expect(try program == self.program())
    }

    @Test func theSamePlaceIsNoNews() throws {
        let program = try program()
        let facts = try program.decide(
            move("1B", "2020-07-20", in: program), at: SampleProgram.moment("2020-07-07T10:00"))
        #expect(facts.isEmpty)
    }

    /// August 2020 holds 2A, 2B and 3A; without 3 August the cycles still come in pairs, and the closing meeting pays.
    @Test func aMonthOfThreeMeetingsLosesOne() throws {
        var program = try program()
        try program.run(.cancelMeeting("2A", reason: "휴가"), at: "2020-07-07T10:00")
        #expect(
            days(program) == [
                "1A 2020-07-06", "1B 2020-07-20", "2A 2020-08-17", "2B 2020-08-31", "3A 2020-09-14", "3B 2020-09-28",
            ])
        #expect(program.cancelled?.map(\.meeting.date.description) == ["2020-08-03"])
        #expect(program.cancelled?.map(\.reason) == ["휴가"])
        #expect(program.refusal(of: .cancelMeeting("2A", reason: "r"), at: "2020-07-07T10:00") == "meeting.no-day-left")
    }

    /// What was arranged for a day goes to whoever takes it.
    @Test func aMovedDayStaysMovedWhenMeetingsShift() throws {
        var program = try program()
        try program.run(move("2B", "2020-08-19", in: program), at: "2020-07-07T10:00")
        try program.run(.cancelMeeting("2A", reason: "휴가"), at: "2020-07-07T10:00")
        #expect(days(program)[2...3] == ["2A 2020-08-19", "2B 2020-08-31"])
        #expect(program.calendar[2].moved?.date == CalendarDate("2020-08-17"))
        #expect(program.calendar[3].moved == nil)
    }

    @Test func closingMeetingsMayAllGo() throws {
        var program = try program { $0.cycles = 2 }
        try program.run(.cancelMeeting("closing", reason: "r"), at: "2020-07-07T10:00")
        #expect(days(program).suffix(2) == ["closing 2020-09-14", "closing2 2020-09-28"])
        for _ in 0..<2 { try program.run(.cancelMeeting("closing", reason: "r"), at: "2020-07-07T10:00") }
        #expect(program.calendar.map(\.id.rawValue) == ["1A", "1B", "2A", "2B"])
    }

    @Test func whatCannotBe() throws {
        var program = try program()
        func code(_ command: Command, at: String = "2020-07-06T20:00") -> String? {
            program.refusal(of: command, at: at)
        }
        #expect(code(try move("1B", "2020-07-22", reason: " ", in: program)) == "meeting.reason-missing")
        #expect(code(.cancelMeeting("1B", reason: "\n")) == "meeting.reason-missing")
        #expect(code(.cancelMeeting("9A", reason: "r")) == "meeting.unknown")
        #expect(throws: Refusal.self) { try self.move("9A", "2020-07-22", in: program) }
        #expect(code(try move("1B", "2020-07-07", in: program), at: "2020-07-08T10:00") == "meeting.past-date")
        #expect(code(try move("closing", "2020-10-06", in: program)) == "meeting.outside-season")
        #expect(code(try move("1A", "2020-07-05", in: program), at: "2020-07-01T10:00") == "meeting.outside-season")
        // On the day of a neighbour is out of order too, whatever the hour.
        #expect(code(try move("1B", "2020-08-03", minute: 60, in: program)) == "meeting.out-of-order")
        #expect(code(try move("2A", "2020-07-20", minute: 1439, in: program)) == "meeting.out-of-order")
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T19:00")
        try program.run(.openMeeting("1A"), at: "2020-07-06T19:30")
        #expect(code(.cancelMeeting("1A", reason: "r")) == "meeting.already-open")
        try program.run(.closeMeeting, at: "2020-07-06T21:30")
        #expect(code(.cancelMeeting("1A", reason: "r")) == "meeting.already-held")
        #expect(code(try move("1A", "2020-07-07", in: program)) == "meeting.already-held")
    }

    /// A meeting to which nobody came because of the snow is moved the day after.
    @Test func aMeetingWhoseDayHasGoneByMayStillMove() throws {
        var program = try program()
        try program.run(move("1B", "2020-07-22", in: program), at: "2020-07-21T09:00")
        #expect(program.calendar[1].date == CalendarDate("2020-07-22"))
    }

    /// Clocks in New York went back on 1 November 2020: half past seven is 23:30Z before and 00:30Z after.
    @Test func theHourStaysOverAChangeOfClocks() throws {
        var program = try program {
            $0.zone = "America/New_York"
            $0.season = Season(start: CalendarDate("2020-10-05")!, end: CalendarDate("2021-01-04")!)
        }
        #expect(program.calendar[2].start.description == "2020-11-03T00:30:00Z")
        try program.run(move("2A", "2020-10-31", in: program), at: "2020-10-06T10:00")
        #expect(program.calendar[2].start.description == "2020-10-31T23:30:00Z")
        try program.run(move("2A", "2020-11-01", in: program), at: "2020-10-06T10:00")
        #expect(program.calendar[2].start.description == "2020-11-02T00:30:00Z")
        try program.run(.cancelMeeting("1B", reason: "r"), at: "2020-10-06T10:00")
        #expect(program.calendar[1].start.description == "2020-11-02T00:30:00Z")
        #expect(program.calendar[2].start.description == "2020-11-17T00:30:00Z")
    }

    @Test func theLastDaysOfMonths() throws {
        var program = try program {
            $0.cycles = 2
            $0.season = Season(start: CalendarDate("2020-01-31")!, end: CalendarDate("2020-07-31")!)
            $0.meetings.rule = "FREQ=MONTHLY;BYMONTHDAY=31"
        }
        // Only months that have a 31st.
        #expect(days(program) == ["1A 2020-01-31", "1B 2020-03-31", "2A 2020-05-31", "2B 2020-07-31"])
        try program.run(move("1B", "2020-02-29", in: program), at: "2020-01-02T10:00")
        try program.run(move("2A", "2020-06-01", in: program), at: "2020-01-02T10:00")
        #expect(days(program) == ["1A 2020-01-31", "1B 2020-02-29", "2A 2020-06-01", "2B 2020-07-31"])
    }

    /// Any changes in any order leave whole cycles on ascending days, and a revision that changes nothing changes nothing.
    @Test(arguments: 0..<60 as Range<UInt64>) func cyclesStayWhole(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var program = try program {
            $0.zone = ["Asia/Seoul", "America/New_York", "Europe/London"][Int(seed % 3)]
            $0.season.end = CalendarDate("2020-12-31")!
        }
        let zone = try #require(Zone(program.definition.zone))
        let told = Comment(rawValue: "seed \(seed)")
        try program.run(.moveCycle(SampleProgram.move(to: .plan, [.beginCycle]), sealing: []), at: "2020-07-06T00:00")
        var (moved, cancelled) = (0, 0)
        for step in 0..<60 {
            let at = SampleProgram.moment("2020-07-06T00:00").adding(seconds: Int64(step) * 200_000)
            let before = program
            let meeting = try #require(program.calendar.randomElement(using: &generator))
            let command: Command
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: command = .openMeeting(program.nextMeeting?.id)
            case 1: command = .cancelMeeting(meeting.id, reason: "r")
            default:
                let day = meeting.date.adding(days: Int.random(in: -15...15, using: &generator))
                command = try move(meeting.id, day.description, in: program)
            }
            guard let facts = try? program.decide(command, at: at) else { continue }
            for fact in facts { program.apply(fact, at: at) }
            moved += facts.count { $0.kind == "meeting.moved" }
            cancelled += facts.count { $0.kind == "meeting.cancelled" }
            let calendar = program.calendar
            #expect(zip(calendar, calendar.dropFirst()).allSatisfy { $0.date < $1.date && $0.start < $1.start }, told)
            #expect(calendar.prefix(6).map(\.id.rawValue) == ["1A", "1B", "2A", "2B", "3A", "3B"], told)
            #expect(calendar.dropFirst(6).allSatisfy { $0.role == .closing }, told)
            #expect(calendar.count + (program.cancelled?.count ?? 0) == 13, told)
            #expect(calendar.allSatisfy { zone.local($0.start) == "\($0.date)T19:30:00" }, told)
            #expect(calendar.allSatisfy { $0.date <= program.definition.season.end }, told)
            for held in before.meetings { #expect(calendar.contains(held.planned), told) }
            #expect(try SeasonCalendar.relay(program.definition, for: program) == calendar, told)
        }
        #expect(moved > 0, told)
        #expect(cancelled > 0, told)
    }
}
