@testable import Reports
import Values

/// Charts of every kind and every awkward case, shared by the tests.
enum ChartSamples {
    static let points: [RunChart.Point] = [
        .init("7월 6일", 0.5, numerator: 6, denominator: 12), .init("7월 20일", 0.455, numerator: 5, denominator: 11),
        .init("8월 3일", 0.5, numerator: 6, denominator: 12), .init("8월 17일", nil),
        .init("8월 31일", 0.667, numerator: 8, denominator: 12, kind: .improvement),
        .init("9월 14일", 0.75, numerator: 9, denominator: 12, kind: .improvement),
        .init("9월 28일", 0.417, numerator: 5, denominator: 12, kind: .concern),
    ]

    static let full = RunChart(
        title: "환영 담당을 둔 뒤로 다시 오는 사람이 늘었습니다", subtitle: "다음 회의 재참여율 (%), 회의마다",
        caption: "기준선은 처음 세 회의의 중앙값입니다. 점이 여섯 개뿐이라 연속 규칙은 아직 판단할 수 없습니다.", unit: "%", points: points,
        centre: .init(.median, 0.5, baseline: 0...2), limits: .constant(lower: 0.2, upper: 0.85), target: 0.7,
        phases: [
            .init(.plan, label: "기획", points: 0...1), .init(.execute, label: "실행", points: 2...3),
            .init(.feedback, label: "환류", points: 4...4), .init(.followThrough, label: "후속 실행", points: 5...6),
        ],
        marks: [
            .init(.meeting, label: "회의 1A", position: 0), .init(.meeting, label: "회의 1B", position: 2),
            .init(.intervention, label: "환영 담당 시작", position: 2.5), .init(.meeting, label: "회의 2A", position: 4),
            .init(.meeting, label: "회의 2B", position: 6),
        ])

    static let empty = RunChart(title: "아직 말할 것이 없습니다", subtitle: "재참여율 (%)", unit: "%", points: [], target: 0.7)
    static let onePoint = RunChart(
        title: "첫 측정값입니다", unit: "%", points: [.init("7월 6일", 0.5, numerator: 4, denominator: 8)], target: 0.7)
    static let twoPoints = RunChart(
        title: "Two meetings are two points", unit: "h", points: [.init("6 Jul", 2.5), .init("20 Jul", 3.25)],
        centre: .init(.mean, 2.875))
    static let allMissing = RunChart(title: "측정하지 못했습니다", points: [.init("7월 6일", nil), .init("7월 20일", .nan)])
    static let negative = RunChart(
        title: "들어온 사람보다 나간 사람이 많았습니다", subtitle: "순증가 (명)", unit: "명",
        points: [-12, -4, 3, -8, 5, 0, -15].enumerated().map { .init("\($0.offset + 1)주", Double($0.element)) },
        centre: .init(.median, -4), target: 5)
    static let equal = RunChart(
        title: "출석은 그대로입니다", subtitle: "출석 (명)", unit: "명", points: (1...6).map { .init("\($0)회차", 8) },
        centre: .init(.median, 8))
    static let zero = RunChart(
        title: "탈퇴한 사람이 없습니다", unit: "%", points: (1...4).map { .init("\($0)회차", 0, numerator: 0, denominator: 9) })
    static let eighty = RunChart(
        title: "방문자가 꾸준히 늘고 있습니다", subtitle: "주간 방문자 (명)", unit: "명",
        points: (0..<80).map { week in
            let wave = [0.0, 220, -140, 90, -260, 180, 40][week % 7]
            return .init(
                "2020년 \(week + 1)주차", 12_000 + Double(week) * 55 + wave, kind: week > 70 ? .improvement : .normal)
        },
        centre: .init(.median, 13_400, baseline: 0...39),
        limits: .stepped((0..<80).map { week in week == 40 ? nil : week < 40 ? (11_500, 14_800) : (13_000, 17_000) }),
        phases: [.init(.plan, label: "첫 번째 주기", points: 0...39), .init(.execute, label: "두 번째 주기", points: 40...79)])
    static let longLabels = RunChart(
        title: "제목이 아주 길어서 한 줄에 다 들어가지 않는 경우에도 단어가 끊기지 않고 다음 줄로 자연스럽게 이어지는지 살펴보는 그림입니다",
        subtitle: "지역 커뮤니티 운영자 정기 모임 만족도 (점)", unit: "점",
        points: (1...9).map { .init("부천시 심곡동 커뮤니티 운영자 \($0)번째 정기 모임", Double($0) * 0.45) },
        marks: (0..<9).map { .init(.meeting, label: "회의 \($0 + 1) 심곡동 주민센터", position: Double($0)) })
    static let hostile = RunChart(
        title: "<script>alert('x')</script> & \"따옴표\" \u{1B}[31m\u{0}", subtitle: "]]> <b>", caption: "a < b & c > d",
        unit: "<&>", points: [.init("<i>&</i>", 1), .init("\u{7}종\u{FFFE}", 2)],
        marks: [.init(.intervention, label: "\"><svg onload=x>", position: 0)])

    static let runs: [(String, RunChart)] = [
        ("full", full), ("empty", empty), ("one", onePoint), ("two", twoPoints), ("missing", allMissing),
        ("negative", negative), ("equal", equal), ("zero", zero), ("eighty", eighty), ("long", longLabels),
        ("hostile", hostile),
    ]

    static let forest = ForestPlot(
        title: "가설 다섯 가운데 둘이 지지되었습니다", subtitle: "결과와 95% 구간 (%)", caption: "구간이 목표값을 품으면 판단할 수 없습니다.", unit: "%",
        rows: [
            .init("환영 담당을 두면 처음 온 사람이 다시 온다", estimate: 0.83, interval: 0.74...0.91, target: 0.7, verdict: .supported),
            .init("회의록을 당일에 보내면 결정이 실행된다", estimate: 0.62, interval: 0.35...0.85, target: 0.6, verdict: .inconclusive),
            .init("모임 전 안내 문자를 보내면 지각이 줄어든다", estimate: 0.28, interval: 0.11...0.44, target: 0.5, verdict: .refuted),
            .init("뒤풀이", estimate: 0.9, interval: 0.82...0.97, target: 0.8, verdict: .supported),
            .init("온라인 게시판을 새로 열면 말이 적던 사람도 의견을 남기고 서로 답글을 달게 된다", estimate: nil, target: 0.4, verdict: .inconclusive),
        ])
    static let forestOpen = ForestPlot(
        title: "Effect against no effect", unit: "h", reference: 0,
        rows: [
            .init("Unbounded above", estimate: 1.2, interval: -0.4 ... .infinity),
            .init("Unbounded both ways", estimate: -0.3, interval: -.infinity ... .infinity),
        ])
    static let forestEmpty = ForestPlot(title: "아직 가설이 없습니다", rows: [])

    static let better = BeforeAfter(
        title: "재참여율이 목표를 넘었습니다", subtitle: "다음 회의 재참여율 (%), 95% 구간", unit: "%",
        baseline: .init(0.5, interval: 0.25...0.75, numerator: 6, denominator: 12),
        result: .init(0.833, interval: 0.55...0.95, numerator: 10, denominator: 12), target: 0.7)
    static let worse = BeforeAfter(
        title: "Fewer were late, but not few enough", unit: "min", baseline: .init(12.4), result: .init(8.1), target: 5,
        better: .lower)
    static let unread = BeforeAfter(
        title: "결과를 측정하지 못했습니다", unit: "%", baseline: .init(0.5, numerator: 6, denominator: 12), result: .init(nil),
        target: 0.7)

    static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }

    static let season = Timeline(
        title: "석 달, 세 주기, 가설 넷", subtitle: "2020년 7월 6일 – 9월 28일", first: day("2020-07-06"), last: day("2020-10-04"),
        cycles: [
            .init("1주기", first: day("2020-07-06"), last: day("2020-08-02")),
            .init("2주기", first: day("2020-08-03"), last: day("2020-08-30")),
            .init("3주기", first: day("2020-08-31"), last: day("2020-10-04")),
        ],
        phases: ["2020-07-06", "2020-08-03", "2020-08-31"].flatMap { start -> [Timeline.Phase] in
            let first = day(start)
            return [
                .init(.plan, label: "기획", first: first, last: first.adding(days: 2)),
                .init(.execute, label: "실행", first: first.adding(days: 3), last: first.adding(days: 13)),
                .init(.feedback, label: "환류", first: first.adding(days: 14), last: first.adding(days: 16)),
                .init(
                    .followThrough, label: "후속 실행", first: first.adding(days: 17),
                    last: first.adding(days: start == "2020-08-31" ? 34 : 27)),
            ]
        },
        meetings: (0..<7).map {
            .init("\(["1A", "1B", "2A", "2B", "3A", "3B", "정리"][$0])", date: day("2020-07-06").adding(days: 14 * $0))
        },
        hypotheses: [
            .init(
                "환영 담당을 두면 처음 온 사람이 다시 온다", sealed: day("2020-07-06"), judged: day("2020-07-20"), verdict: .supported),
            .init(
                "회의록을 당일에 보내면 결정이 실행된다", sealed: day("2020-08-03"), judged: day("2020-08-17"), verdict: .inconclusive),
            .init("모임 전 안내 문자를 보내면 지각이 줄어든다", sealed: day("2020-08-03"), judged: day("2020-09-14"), verdict: .refuted),
            .init("뒤풀이를 짧게 하면 더 온다", sealed: day("2020-08-31")),
        ], asOf: day("2020-09-20"))
    static let seasonShort = Timeline(
        title: "One day", first: day("2020-12-31"), last: day("2020-12-31"),
        meetings: [.init("Only meeting", date: day("2020-12-31"))])

    static let all: [(name: String, chart: any Chart)] =
        runs.map { ($0.0, $0.1 as any Chart) } + [
            ("forest", forest), ("forest-open", forestOpen), ("forest-empty", forestEmpty), ("better", better),
            ("worse", worse),
            ("unread", unread), ("season", season), ("season-short", seasonShort),
        ] + kinds
}
