import Statecharts
import Tables
import Values

@testable import ProgramModel
@testable import Reports

/// A season made of facts, up to where a test wants it. Nothing in it happened to anyone.
struct SampleSeason {
    enum Stage: Int, CaseIterable, CustomStringConvertible {
        case created, forming, drafted, executing, judged, finished

        var description: String {
            switch self {
            case .created: "created"
            case .forming: "forming"
            case .drafted: "drafted"
            case .executing: "executing"
            case .judged: "judged"
            case .finished: "finished"
            }
        }
    }

    /// The words that its people write: Korean with hostile strings here and there, or English.
    var language: Language
    var program: Program
    private let zone = Zone("Asia/Seoul")!

    static let returnFormula = Digest(of: "next_meeting_return")
    static let oldFormula = Digest(of: "next_meeting_return, first version")
    static let sizeFormula = Digest(of: "meeting_size")
    static let replyFormula = Digest(of: "reply_hours")
    static let script = "</code></pre><script>alert('수식')</script>"

    static func program(_ stage: Stage, _ language: Language) -> Program {
        var season = SampleSeason(language)
        season.play(to: stage)
        return season.program
    }

    /// Two of the five agreed to be named.
    static func materials(_ language: Language, words: Language? = nil) -> ReportMaterials {
        let isKorean = (words ?? language) == .ko
        let source = """
            return indicator {
              id = "next_meeting_return", unit = "%", better = "higher", per = "meeting", needs = { "attendance" },
              formula = function(data, period)
                local now, later = data.attendance:during(period), data.attendance:during(period:next())
                return ratio(now:distinct("member"):intersection(later:distinct("member")):count(), now:count()) -- a < b && c > d
              end,
            }
            """
        return ReportMaterials(
            language: language,
            names: isKorean
                ? ["m01": "김하늘", "m02": "이<b>바다</b> \"&'"] : ["m01": "Sky Kim", "m02": "O'Neil <b>\"Sea\"</b>"],
            formulas: [
                returnFormula: source, sizeFormula: isKorean ? script : "</code></pre><script>alert(1)</script>",
            ],
            head: (seq: 412, digest: Digest(of: "head")),
            note: LocalizedText(
                ko: "답변은 예시로 쓴 것이며 실제 사람의 말이 아닙니다.",
                en: "Answers were written for an example; no real person gave them."))
    }

    init(_ language: Language) {
        self.language = language
        func say(_ ko: String, _ en: String) -> LocalizedText { LocalizedText(ko: language == .ko ? ko : en, en: en) }
        let definition = ProgramDefinition(
            id: "bucheon-2020",
            title: say("커뮤니티 연구모임 2020년 여름", "Community research group, summer 2020"),
            question: say(
                "한 사람의 헌신 없이도 모임이 이어지게 하는 것은 무엇이며, 그것을 어떻게 재는가? {{title}}",
                "What keeps a community going without one devoted person, and how would we measure it?"),
            season: Season(start: CalendarDate("2020-07-06")!, end: CalendarDate("2020-10-04")!),
            meetings: MeetingRule(rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", minuteOfDay: 19 * 60 + 30),
            admission: AdmissionRule(worksheet: "application-essay"),
            dues: DuesRule(amount: 20_000, currency: .KRW),
            communities: [
                CommunityDefinition(id: "books", title: say("동네 책모임", "Neighbourhood book club")),
                CommunityDefinition(id: "run", title: say("새벽 달리기 <모임>", "Dawn runners <group>")),
            ])
        let created = ProgramCreated(
            definition: definition, calendar: (try? SeasonCalendar.expand(definition)) ?? [],
            cycle: CycleDiagramTests.nested, chart: .init(chart: "three-phase", sessionID: "s"),
            phase: .forming)
        program = Program(created: created, at: Self.moment("2020-06-15T10:00"))
    }

    static func moment(_ text: String) -> Timestamp {
        ISO8601.read(text)!.timestamp(offset: 9 * 3600)
    }

    func say(_ ko: String, _ en: String) -> String { language == .ko ? ko : en }
    func both(_ ko: String, _ en: String) -> LocalizedText {
        LocalizedText(ko: language == .ko ? ko : en, en: en)
    }

    mutating func apply(_ at: String, _ facts: Fact...) {
        for fact in facts { program.apply(fact, at: Self.moment(at)) }
    }

    mutating func move(_ at: String, to phase: Phase) {
        apply(
            at,
            .cycleMoved(
                CycleMoved(
                    event: "advance", exited: [], entered: [], conditions: [], actions: [], log: [],
                    chart: .init(chart: "three-phase", sessionID: "s"), phase: phase)))
        if phase == .plan { apply(at, .cycleBegun(CycleBegun(cycle: program.cycleNumber + 1))) }
    }

    mutating func meet(_ id: MeetingID, _ day: String, _ attendance: [MemberID: Attendance]) {
        apply(
            day + "T19:31", .meetingOpened(MeetingOpened(meeting: id)),
            .meetingAttended(MeetingAttended(meeting: id, attendance: attendance)))
        apply(day + "T21:20", .meetingClosed(MeetingClosed(meeting: id)))
    }

    mutating func submit(
        _ at: String, _ worksheet: WorksheetID, _ member: MemberID?, _ answers: [String: Value]
    ) {
        apply(
            at,
            .worksheetSubmitted(
                WorksheetSubmitted(
                    worksheet: worksheet, script: Digest(of: worksheet.rawValue), member: member,
                    cycle: program.cycleNumber, answers: answers)))
    }

    mutating func play(to stage: Stage) {
        let steps: [(Stage, (inout SampleSeason) -> Void)] = [
            (.forming, { $0.form() }), (.drafted, { $0.draftFirst() }), (.executing, { $0.sealFirst() }),
            (.judged, { $0.judgeFirst() }), (.finished, { $0.finish() }),
        ]
        for (step, act) in steps where step.rawValue <= stage.rawValue { act(&self) }
    }

    // MARK: What the story is told with

    mutating func draft(
        _ id: HypothesisID, _ member: MemberID, _ community: CommunityID?, _ draft: HypothesisDraft
    ) {
        apply(
            "2020-07-06T20:40",
            .hypothesisDrafted(
                HypothesisDrafted(
                    hypothesis: id, member: member, community: community, cycle: program.cycleNumber, draft: draft)))
    }

    mutating func seal(
        _ id: HypothesisID, _ at: String, _ baseline: ReadingSeries, _ guardrails: [ReadingSeries]
    ) {
        guard let hypothesis = program.hypothesis(id) else { return }
        let better = program.indicators[hypothesis.draft.indicator]?.definition.better ?? .higher
        let seal = Seal(
            hypothesis: id, at: Self.moment(at), draft: hypothesis.draft, better: better, baseline: baseline,
            guardrailBaselines: guardrails)
        apply(at, .hypothesisSealed(HypothesisSealed(hypothesis: id, seal: seal)))
    }

    mutating func judge(
        _ id: HypothesisID, _ at: String, _ readings: ReadingSeries, _ guardrails: [ReadingSeries],
        _ carriedOut: CarriedOut?
    ) {
        guard let seal = program.hypothesis(id)?.seal else { return }
        let rule = VerdictRule(
            seal: seal, evidence: JudgingEvidence(hypothesis: id, readings: readings, guardrails: guardrails),
            carriedOut: carriedOut, indicators: program.indicators)
        apply(at, .hypothesisJudged(HypothesisJudged(hypothesis: id, judgement: rule.judgement(at: Self.moment(at)))))
    }

    mutating func decide(_ id: HypothesisID, _ choice: DecisionChoice, _ reason: String, _ at: String) {
        apply(at, .hypothesisDecided(HypothesisDecided(hypothesis: id, choice: choice, reason: reason)))
    }

    mutating func payments(_ members: [MemberID], _ at: String) {
        for member in members { apply(at, .duesPaid(DuesPaid(member: member, amount: 20_000, method: .transfer))) }
    }

    func series(_ id: IndicatorID, _ community: CommunityID?, _ formula: Digest, _ readings: [Reading])
        -> ReadingSeries
    {
        ReadingSeries(
            indicator: id, community: community, formula: formula, datasets: ["attendance": 1], readings: readings)
    }

    func reading(_ first: String, _ next: String, _ value: Double, _ below: Double? = nil) -> Reading {
        let start = zone.moment(date: CalendarDate(first)!)
        let period = Period(
            kind: .meeting, start: start, end: zone.moment(date: CalendarDate(next)!), label: LocalizedText(same: first)
        )
        return Reading(
            period: period, value: below.map { value / $0 } ?? value, numerator: below.map { _ in value },
            denominator: below)
    }

    /// Eight meetings before the season.
    func before(_ values: [Double], of below: Double? = nil) -> [Reading] {
        let first = CalendarDate("2020-03-16")!
        return values.enumerated().map { index, value in
            reading(
                first.adding(days: index * 14).description, first.adding(days: index * 14 + 14).description, value,
                below)
        }
    }

    var history: [Reading] { before([5, 6, 4, 5, 6, 5, 4, 6], of: 10) }
    var sizes: [Reading] { before([11, 12, 10, 12, 13, 11, 12, 11]) }
    var hours: [Reading] { before([4.5, 5, 6, 4, 5.5, 3.75, 6.5, 5]) }
}
