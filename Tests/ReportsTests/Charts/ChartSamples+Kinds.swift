import Values

@testable import Reports

/// One chart of each kind that needs more than readings.
extension ChartSamples {
    static let individuals = IndividualsChart(
        values: RunChart(
            title: "한계 안에서 오르내릴 뿐, 신호는 없습니다", unit: "%", points: points, centre: .init(.mean, 0.5, baseline: 0...2),
            limits: .constant(lower: 0.1, upper: 0.9), target: 0.7, baseline: .init(0.45, points: 0...1)),
        ranges: MovingRanges(
            values: [nil, 0.045, 0.045, nil, 0.167, 0.083, 0.333], mean: 0.08, limit: 0.26, leftOut: [6]))

    static let funnel = FunnelChart(
        title: "‘<가>’ 커뮤니티만 한계 밖입니다", subtitle: nil, caption: "a < b & c", unit: "%", centre: 0.5,
        points: [
            .init(name: "<가> & 나", numerator: 48, denominator: 50, place: .outside, isHigh: true, isGood: true),
            .init(name: "역곡 책모임", numerator: 5, denominator: 10, place: .inside, isHigh: false, isGood: false),
            .init(name: "역곡 고쳐쓰는 카페", numerator: 6, denominator: 10, place: .inside, isHigh: true, isGood: true),
            .init(name: "👩‍👩‍👧", numerator: 0, denominator: 12, place: .outside, isHigh: false, isGood: false),
        ],
        limits: [
            .init(size: 5, warning: 0.05...0.95, alarm: 0.02...0.98),
            .init(size: 10, warning: 0.18...0.82, alarm: 0.09...0.91),
            .init(size: 65, warning: 0.38...0.62, alarm: 0.3...0.7),
        ])

    static let cohorts = CohortChart(
        title: "처음 온 사람 6명 가운데 2명이 다음 회의에도 왔습니다", subtitle: "회의 출석", caption: nil, columns: ["0", "+1", "+2"],
        step: LocalizedText(ko: "그 뒤의 회의", en: "Meetings since"),
        rows: [
            .init(label: "<7월> 6일", size: 4, cells: [.came(4), .unknown, .came(1)]),
            .init(label: "7월 20일", size: 2, cells: [.came(2), .came(0), .notYet]),
        ])
    static let cohortsEmpty = CohortChart(
        title: "아직 온 사람이 없습니다", subtitle: nil, caption: nil, columns: [],
        step: LocalizedText(ko: "그 뒤의 회의", en: "Meetings since"), rows: [])

    static let multiples = SmallMultiples(
        title: "지표 2개 가운데 1개에 지금 신호가 있습니다", subtitle: nil, caption: nil,
        panels: [
            .init(
                name: "온 사람 <i>", unit: "명",
                points: [
                    .init(position: 0, value: 3, kind: .normal), .init(position: 0.5, value: nil, kind: .normal),
                    .init(position: 1, value: -5, kind: .concern),
                ], median: 3, signal: "나빠지는 신호"),
            .init(name: "말이 없는 지표", unit: nil, points: [], median: nil, signal: "신호를 보기에는 적음"),
        ], bands: [.init(tone: .plan, span: 0...0.4), .init(tone: .execute, span: 0.4...1)],
        ends: ("2020년 7월 6일", "2020년 10월 1일"))
    static let multiplesEmpty = SmallMultiples(
        title: "아직 측정값이 없습니다", subtitle: nil, caption: nil, panels: [], bands: [], ends: ("", ""))

    static let stack = ForestStack(title: "판정한 가설 7개", caption: "어느 쪽으로도", plots: [forest, forestOpen])
    static let stackEmpty = ForestStack(title: "아직 봉인한 가설이 없습니다", caption: nil, plots: [])

    static let kinds: [(name: String, chart: any Chart)] = [
        ("individuals", individuals), ("funnel", funnel), ("cohorts", cohorts), ("cohorts-empty", cohortsEmpty),
        ("multiples", multiples), ("multiples-empty", multiplesEmpty), ("stack", stack), ("stack-empty", stackEmpty),
    ]
}
