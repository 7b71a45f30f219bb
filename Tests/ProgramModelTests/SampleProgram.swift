import ProgramModel
import Statecharts
import Tables
import Values

/// A small program to decide on: a chart with two phases, an indicator and a worksheet.
enum SampleProgram {
    static func moment(_ text: String) -> Timestamp {
        ISO8601.read(text)!.timestamp(offset: 9 * 3600)
    }

    static let definition = ProgramDefinition(
        id: "sample", title: LocalizedText(same: "Sample"),
        season: Season(start: CalendarDate("2020-07-06")!, end: CalendarDate("2020-10-05")!),
        meetings: MeetingRule(rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", minuteOfDay: 19 * 60 + 30), cycles: 3,
        dues: DuesRule(amount: 30_000, currency: .KRW),
        communities: [CommunityDefinition(id: "books", title: LocalizedText(same: "Books"))])

    static let chart = ChartDefinition(
        id: "sample",
        states: [
            StateDefinition(id: "forming", phase: "forming"), StateDefinition(id: "plan", phase: "plan"),
            StateDefinition(id: "execute", phase: "execute"), StateDefinition(id: "feedback", phase: "feedback"),
        ])

    static let worksheet = WorksheetDefinition(
        id: "card", title: LocalizedText(same: "Card"), phase: .plan,
        steps: [
            StepDefinition(id: "belief", ask: LocalizedText(same: "?"), required: true),
            StepDefinition(id: "count", ask: LocalizedText(same: "?"), type: .number, minimum: 1, maximum: 5),
            StepDefinition(
                id: "pick", ask: LocalizedText(same: "?"), type: .choice,
                choices: [
                    StepChoice(value: "a", title: LocalizedText(same: "A")),
                    StepChoice(value: "b", title: LocalizedText(same: "B")),
                ]),
            StepDefinition(id: "indicator", ask: LocalizedText(same: "?"), type: .indicator),
            StepDefinition(id: "when", ask: LocalizedText(same: "?"), type: .date),
            StepDefinition(id: "sure", ask: LocalizedText(same: "?"), type: .yesno),
        ], producesHypothesis: true)

    static let indicator = IndicatorDefinition(
        id: "return", title: LocalizedText(same: "Return"), unit: LocalizedText(same: "%"), needs: ["attendance"])

    static let script = Digest(of: "script")

    static func created() throws -> Program {
        let state = ChartState(chart: "sample", sessionID: "sample", configuration: ["forming"])
        return Program(
            created: ProgramCreated(
                definition: definition, calendar: try SeasonCalendar.expand(definition), cycle: chart, chart: state,
                phase: .forming), at: moment("2020-06-20T10:00"))
    }

    /// A move of the chart, as a run of it would report.
    static func move(to phase: Phase, _ actions: [ProgramAction] = []) -> CycleMove {
        CycleMove(
            event: "advance", moved: true, exited: [], entered: [phase.rawValue], conditions: [], actions: actions,
            log: [],
            chart: ChartState(chart: "sample", sessionID: "sample", configuration: [StateID(phase.rawValue)]),
            phase: phase, unmet: [], possible: [])
    }

    static func period(_ day: String) -> Period {
        let date = CalendarDate(day)!
        let zone = Zone("Asia/Seoul")!
        return Period(
            kind: .meeting, start: zone.moment(date: date), end: zone.moment(date: date.adding(days: 14)),
            label: LocalizedText(same: day))
    }

    static func series(_ counts: [(Double, Double)]) -> ReadingSeries {
        ReadingSeries(
            indicator: "return", community: nil, formula: script, datasets: [:],
            readings: counts.enumerated().map { index, count in
                Reading(
                    period: period(CalendarDate("2020-01-06")!.adding(days: 14 * index).description),
                    value: count.0 / count.1, numerator: count.0, denominator: count.1)
            })
    }

    static func values(_ values: [Double]) -> ReadingSeries {
        ReadingSeries(
            indicator: "return", community: nil, formula: script, datasets: [:],
            readings: values.enumerated().map { index, value in
                Reading(period: period(CalendarDate("2020-01-06")!.adding(days: 14 * index).description), value: value)
            })
    }
}

extension Program {
    /// Decides and applies, as the engine does.
    @discardableResult
    mutating func run(_ command: Command, at: String) throws -> [Fact] {
        let moment = SampleProgram.moment(at)
        let facts = try decide(command, at: moment)
        for fact in facts { apply(fact, at: moment) }
        return facts
    }

    func refusal(of command: Command, at: String) -> String? {
        do throws(Refusal) {
            _ = try decide(command, at: SampleProgram.moment(at))
            return nil
        } catch {
            return error.code
        }
    }
}
