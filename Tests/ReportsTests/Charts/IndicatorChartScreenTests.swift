import Tables
import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// A chart shows what is there, and says what is not.
@Suite struct IndicatorChartScreenTests {
    private static let missing = LocalizedText(ko: "출석을 적지 않았습니다", en: "attendance was not taken")

    private func screen(
        _ values: [Double?], guardrail: Bool = false, type: IndicatorChartType = .run
    ) throws -> IndicatorChartScreen {
        try screen(Series.of(values, missing: Self.missing), Series.definition(guardrail: guardrail), type)
    }

    private func screen(
        _ series: ReadingSeries, _ definition: IndicatorDefinition, _ type: IndicatorChartType
    ) throws -> IndicatorChartScreen {
        var program = Series.program
        program.indicators["size"] = AdoptedIndicator(definition: definition, script: Digest(of: "f"), version: 1)
        return try IndicatorChartScreen(program, definition, series, type: type)
    }

    @Test(arguments: [[], [nil], [nil, nil, nil]] as [[Double?]])
    func withoutReadingsThereIsNoPicture(values: [Double?]) throws {
        for type in [IndicatorChartType.run, .xmr] {
            let text = try screen(values, type: type).text(.en, width: 200)
            #expect(!text.contains("●") && !text.contains("┤") && !text.contains("·\n\n"))
            #expect(text.contains("attendance was not taken") == !values.isEmpty)
            #expect(!text.contains("0 people"))
        }
    }

    @Test func aGapIsAGapAndHasItsReason() throws {
        let text = try screen([3, nil, 4, nil, nil, nil, nil]).text(.ko, width: 200)
        #expect(text.hasPrefix("▁·█····\n"))
        #expect(text.contains("측정값 없음(기간 5개: 2일, 4일, 5일, 6일, …): 출석을 적지 않았습니다"))
        #expect(text.contains("온 사람: 측정값 2개로는 흐름을 말할 수 없습니다"))
        let svg = try screen([3, nil, 4]).svg(.ko)
        #expect(svg.contains("측정값 없음(기간 1개: 2일): 출석을 적지 않았습니다"))
    }

    /// A median of few values lies between them and says nothing of the next.
    @Test func theMedianComesWithEnoughValues() throws {
        #expect(!(try screen([1, 2, 3, 4, 5])).text(.en, width: 72).contains("Median 3"))
        let enough = try screen([1, 2, 3, 4, 4, 6]).text(.en, width: 72)
        #expect(enough.contains("Median 3.5 people") && !enough.contains("cannot show a trend"))
    }

    @Test(arguments: [24, 30, 40, 72, 80, 120, 200])
    func noLineIsWiderThanTheTerminal(width: Int) throws {
        let values = (0..<80).map { $0 % 7 == 3 ? nil : Double($0 % 5) }
        let shares = Series.counts((0..<30).map { (Double($0 % 4), Double(4 + $0 % 9)) })
        for language in Language.allCases {
            var texts = try [IndicatorChartType.run, .xmr].map {
                try screen(values, guardrail: true, type: $0).text(language, width: width)
            }
            texts += try [IndicatorChartType.p, .u].map {
                try screen(shares, Series.definition("%"), $0).text(language, width: width)
            }
            for line in texts.flatMap({ $0.split(separator: "\n") }) {
                #expect(DisplayWidth.of(line) <= width, "\(line)")
            }
        }
    }

    /// Each step of a limit lies over its own point, halfway to its neighbours.
    @Test func stepsStandOverTheirPoints() throws {
        let series = Series.counts([(5, 10), (2, 10), (8, 20), (9, 30)])
        let picture = try #require(Picture(try screen(series, Series.definition("%"), .p).svg(.ko)))
        let points = picture.of("mc-point").compactMap { $0.attributes["cx"].flatMap(Double.init) }
        let path = try #require(picture.of("mc-limit").last?.attributes["d"])
        let steps = path.split { "ML".contains($0) }.map { $0.split(separator: " ").compactMap { Double($0) } }
        #expect(points.count == 4 && steps.count == 8)
        for (index, x) in points.enumerated() where index > 0 {
            #expect(abs(steps[2 * index][0] - (x + points[index - 1]) / 2) < 0.02)
            #expect(steps[2 * index][1] == steps[2 * index + 1][1], "a step is level")
        }
        #expect(steps[0][1] == steps[2][1] && steps[4][1] > steps[2][1] && steps[6][1] > steps[4][1])
    }

    @Test(arguments: SampleSeason.Stage.allCases, Language.allCases)
    func whatWasSealedIsDrawn(stage: SampleSeason.Stage, language: Language) throws {
        let program = SampleSeason.program(stage, language)
        for series in program.series {
            let definition = try #require(program.indicators[series.indicator]?.definition)
            for type in [IndicatorChartType.run, .xmr] {
                let screen = try IndicatorChartScreen(program, definition, series, type: type)
                let picture = try #require(Picture(screen.svg(language)), "\(series.indicator)")
                let sealed = program.hypotheses.filter {
                    $0.seal?.draft.indicator == series.indicator && $0.community == series.community
                }
                let hasReading = series.values.first != nil
                #expect(picture.of("mc-target").count == (sealed.isEmpty || !hasReading ? 0 : 1))
                let description = picture.elements.first { $0.name == "desc" }?.text ?? ""
                for hypothesis in sealed where hasReading {
                    let words = language == .ko ? "\(hypothesis.id) 봉인" : "\(hypothesis.id) sealed"
                    let seal = try #require(hypothesis.seal)
                    let isShown = series.readings.contains { $0.period.contains(seal.at) }
                    #expect(description.contains(words) == isShown, "\(description)")
                }
            }
        }
    }

    @Test(arguments: IndicatorChartType.allCases.filter { $0 != .funnel })
    func everyPictureHasATitleThatSaysTheFindingAndWordsInItsPlace(type: IndicatorChartType) throws {
        let series = Series.counts((0..<15).map { (Double($0 % 4), 12) })
        let hostile = IndicatorDefinition(
            id: "size", title: LocalizedText(ko: "<script>& \"한글\" 👩‍👩‍👧", en: "<script>& 'x'"),
            unit: LocalizedText(same: "%"), needs: [])
        let svg = try screen(series, hostile, type).svg(.ko)
        let picture = try #require(Picture(svg))
        #expect(picture.elements[0].attributes["role"] == "img")
        #expect(picture.elements[1].name == "title" && picture.elements[1].text.hasPrefix("<script>& \"한글\" 👩‍👩‍👧: "))
        #expect(picture.elements[2].name == "desc" && picture.elements[2].text.contains("측정값 15개."))
        #expect(!svg.contains("<script>"))
        for place in picture.places {
            #expect(0...picture.size.width ~= place.x && 0...picture.size.height ~= place.y)
        }
    }

    @Test func theDataIsWhatIsDrawn() throws {
        let value = try screen(Series.counts([(5, 10), (2, 10), (8, 20)]), Series.definition("%"), .p).value
        #expect(value["type"] == "p" && value["centre"]?["value"] == 0.375)
        #expect(value["points"]?.array?.count == 3)
        #expect(value["points"]?.array?[2]["upper"]?.number.map { abs($0 - 0.69976) < 0.0001 } == true)
        #expect(value["description"]?["ko"]?.string?.contains("평균 37.5%") == true)
        #expect(value["finding"]?["en"] == .string(SeriesFinding.quiet.en))
    }
}
