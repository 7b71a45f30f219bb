import Tables
import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// All indicators at a glance.
@Suite struct OverviewTests {
    private func program(_ count: Int, title: String = "온 사람") -> Program {
        var program = Series.program
        program.series = (0..<count).map { index in
            let values = (0..<12).map { Double?(Double(index % 2 == 0 ? $0 : ($0 * 7) % 5)) }
            var series = Series.of(values)
            series.indicator = IndicatorID("i\(index)")
            let definition = IndicatorDefinition(
                id: series.indicator, title: LocalizedText(same: "\(title) \(index)"), unit: LocalizedText(same: "명"),
                better: index % 4 == 0 ? .higher : .lower, needs: [])
            program.indicators[series.indicator] = AdoptedIndicator(
                definition: definition, script: Digest(of: "f"), version: 1)
            return series
        }
        return program
    }

    @Test func theTitleNamesWhoShowsASignal() {
        let value = OverviewScreen(program(4)).value
        #expect(
            value["title"]?["ko"] == "지표 4개 가운데 2개에 지금 신호가 있습니다: 나아지는 것 온 사람 0 / 나빠지는 것 온 사람 2")
        #expect(OverviewScreen(program(0)).value["title"]?["en"] == "no reading yet")
        #expect(value["indicators"]?.array?.count == 4)
    }

    @Test(arguments: [0, 1, 3, 4, 11], Language.allCases)
    func everyIndicatorHasItsPanel(count: Int, language: Language) throws {
        let program = program(count, title: "<script>& \"한글\" 👩‍👩‍👧 ")
        let svg = OverviewScreen(program).svg(language)
        let picture = try #require(Picture(svg))
        #expect(!svg.contains("<script>"))
        #expect(picture.of("mc-line").count == count)
        let description = try #require(picture.elements.first { $0.name == "desc" }).text
        for index in 0..<count { #expect(description.contains(" \(index): ")) }
        for place in picture.places {
            #expect(0...picture.size.width ~= place.x && 0...picture.size.height ~= place.y)
        }
    }

    /// A day lies at the same distance from the left edge of every panel.
    @Test func allPanelsShareTheAxisOfTime() throws {
        var program = program(2)
        program.series[1].readings.removeFirst(6)
        let picture = try #require(Picture(OverviewScreen(program).svg(.ko)))
        let lines = picture.of("mc-line").map { line in
            (line.attributes["d"] ?? "").split { "ML".contains($0) }
                .compactMap { $0.split(separator: " ").first.flatMap { Double($0) } }
        }
        #expect(lines.map(\.count) == [12, 6])
        for (late, early) in zip(lines[1], lines[0].suffix(6)) {
            #expect(abs((late - lines[1][5]) - (early - lines[0][11])) < 0.05)
        }
    }

    @Test(arguments: [24, 40, 80, 120], Language.allCases)
    func noLineIsWiderThanTheTerminal(width: Int, language: Language) {
        for line in OverviewScreen(program(5)).text(language, width: width).split(separator: "\n") {
            #expect(DisplayWidth.of(line) <= width, "\(line)")
        }
    }
}
