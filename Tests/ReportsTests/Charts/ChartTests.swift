@testable import Reports
import Testing
import Values

/// What holds of every picture.
struct ChartTests {
    private static let names = ChartSamples.all.map(\.name)

    private func chart(_ name: String) throws -> any Chart {
        try #require(ChartSamples.all.first { $0.name == name }).chart
    }

    private func check(_ svg: String, _ comment: Comment, width: Double = 720) throws -> Picture {
        let picture = try #require(Picture(svg), comment)
        let root = try #require(picture.elements.first)
        #expect(root.name == "svg" && root.attributes["role"] == "img", comment)
        let parts = try #require(root.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
        #expect(parts.count == 2, comment)
        #expect(
            picture.elements.filter { parts.contains($0.attributes["id"] ?? "") }.map(\.name) == ["title", "desc"],
            comment)
        for element in picture.elements {
            #expect(
                ["svg", "g", "title", "desc", "style", "text", "line", "rect", "circle", "path"].contains(element.name),
                comment)
            #expect(
                !element.attributes.keys.contains { $0.hasPrefix("on") || $0.contains("href") || $0 == "style" },
                comment)
            #expect(!element.attributes.values.contains { $0.contains("nan") || $0.contains("inf") }, comment)
        }
        let size = picture.size
        #expect(size.width == width && size.height > 60, comment)
        for place in picture.places {
            #expect(
                -0.01...size.width + 0.01 ~= place.x && -0.01...size.height + 0.01 ~= place.y, "\(comment): \(place)")
        }
        return picture
    }

    @Test(arguments: names, Language.allCases)
    func isSoundInEveryForm(name: String, language: Language) throws {
        let chart = try chart(name)
        for standalone in [true, false] {
            let setting = ChartSetting(language: language, id: "figure 1", standalone: standalone)
            let svg = chart.svg(setting)
            let picture = try check(svg, "\(name) \(language)")
            #expect(picture.elements.contains { $0.name == "style" } == standalone)
            #expect(svg == chart.svg(setting), "the same values give the same bytes")
            #expect(!svg.contains("var("), "a picture has no colours of its own: \(name)")
        }
    }

    /// A class without a rule would be drawn black.
    @Test(arguments: names)
    func everyClassHasARule(name: String) throws {
        let picture = try #require(Picture(try chart(name).svg(ChartSetting(language: .ko, id: "a"))))
        for style in Set(picture.elements.flatMap(\.classes)) {
            #expect(ChartStyle.inline.contains(".\(style){") || ChartStyle.inline.contains(".\(style) "), "\(style)")
        }
    }

    @Test func whatPeopleTypedIsText() throws {
        let picture = try #require(Picture(ChartSamples.hostile.svg(ChartSetting(language: .en, id: "\"><script>"))))
        #expect(picture.elements.first { $0.name == "title" }?.text == "<script>alert('x')</script> & \"따옴표\" [31m")
        #expect(picture.words.contains("a < b & c > d"))
        #expect(picture.words.contains("<i>&</i>"))
        #expect(picture.elements.first { $0.name == "title" }?.attributes["id"] == "chart--22--3e--3c-script-3e--title")
    }

    @Test(arguments: 0..<120 as Range<UInt64>)
    func anyRunChartIsSound(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let count = Int.random(in: 0...90, using: &random)
        let scale = random.pick([1e-300, 1e-3, 1, 1e4, 1e300])
        func value() -> Double? {
            random.pick([Double.random(in: -1...1, using: &random) * scale, 0, scale, nil, .nan, .infinity])
        }
        let points = (0..<count).map { _ in
            RunChart.Point(
                random.text(words: 2), value(), numerator: value(), denominator: value(),
                kind: random.pick([.normal, .improvement, .concern]))
        }
        func span() -> ClosedRange<Int> {
            let low = Int.random(in: 0...max(0, count), using: &random)
            return low...low + Int.random(in: 0...20, using: &random)
        }
        let chart = RunChart(
            title: random.text(words: 20), subtitle: random.text(words: 4), caption: random.text(words: 30),
            unit: random.pick(["%", "명", "km", nil]), points: points,
            centre: value().map { .init(random.pick([.median, .mean]), $0, baseline: random.pick([nil, span()])) },
            limits: random.pick([
                nil, .constant(lower: value(), upper: value()),
                .stepped(points.map { _ in random.pick([nil, (value(), value())]) }),
            ]),
            target: value(),
            phases: (0..<3).map { _ in
                .init(random.pick(PhaseTone.allCases), label: random.text(words: 1), points: span())
            },
            marks: (0..<6).map { _ in
                .init(
                    random.pick([.meeting, .intervention]), label: random.text(words: 2),
                    position: Double.random(in: -3...95, using: &random))
            })
        _ = try check(chart.svg(ChartSetting(language: .ko, id: "a")), "seed \(seed)")
        for line in TerminalRunChart(chart, language: .en).text(width: 60).split(separator: "\n") {
            #expect(DisplayWidth.of(line) <= 60 && line.last != " ", "seed \(seed): \(line)")
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func anyForestPlotAndPairIsSound(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let scale = random.pick([1e-9, 0.3, 50, 1e7])
        func value() -> Double? { random.pick([Double.random(in: -1...1, using: &random) * scale, 0, nil, .nan]) }
        func interval() -> ClosedRange<Double>? {
            let ends = [Double.random(in: -1...1, using: &random), Double.random(in: -1...1, using: &random)].map {
                $0 * scale
            }
            return random.pick([nil, ends.min()!...ends.max()!, -.infinity...ends[0], ends[1] ... .infinity])
        }
        let unit = random.pick(["%", "명", "km", nil])
        let forest = ForestPlot(
            title: random.text(words: 6), unit: unit, reference: random.pick([nil, 0]),
            rows: (0..<Int.random(in: 0...7, using: &random)).map { _ in
                .init(
                    random.text(words: 12), estimate: value(), interval: interval(), target: value(),
                    verdict: random.pick(VerdictTone.allCases))
            })
        _ = try check(forest.svg(ChartSetting(language: .en, id: "a")), "seed \(seed)")
        let pair = BeforeAfter(
            title: random.text(words: 6), unit: unit, baseline: .init(value(), interval: interval()),
            result: .init(value(), interval: interval(), numerator: 3, denominator: 8), target: value(),
            better: random.pick([.higher, .lower]))
        _ = try check(pair.svg(ChartSetting(language: .ko, id: "a")), "seed \(seed)")
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func anyTimelineIsSound(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let first = CalendarDate(dayNumber: 18_449)
        func day() -> CalendarDate { first.adding(days: Int.random(in: -20...130, using: &random)) }
        let timeline = Timeline(
            title: random.text(words: 6), first: first,
            last: first.adding(days: Int.random(in: 0...110, using: &random)),
            cycles: (0..<3).map { _ in
                let start = day()
                return .init(random.text(words: 1), first: start, last: start.adding(days: 27))
            },
            phases: (0..<8).map { _ in
                let start = day()
                return .init(
                    random.pick(PhaseTone.allCases), label: random.text(words: 1), first: start,
                    last: start.adding(days: 6))
            },
            meetings: (0..<7).map { _ in .init(random.text(words: 1), date: day()) },
            hypotheses: (0..<Int.random(in: 0...6, using: &random)).map { _ in
                .init(
                    random.text(words: 8), sealed: day(), judged: random.pick([nil, day()]),
                    verdict: random.pick(VerdictTone.allCases))
            }, asOf: random.pick([nil, day()]))
        _ = try check(timeline.svg(ChartSetting(language: .ko, id: "a")), "seed \(seed)")
        let narrow = StatusPicture(
            title: timeline.title, subtitle: random.text(words: 5),
            cycle: CycleDiagram(CycleDiagramTests.nested, standing: ["plan"], language: .ko, detail: .states),
            timeline: timeline)
        _ = try check(narrow.svg(ChartSetting(language: .ko, id: "a")), "narrow, seed \(seed)", width: 440)
    }
}
