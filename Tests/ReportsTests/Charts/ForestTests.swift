import ProgramModel
import Testing
import Values

@testable import Reports

/// Hypotheses side by side, in a picture and in letters.
@Suite struct ForestTests {
    @Test(arguments: [24, 40, 80, 120], Language.allCases)
    func noLineIsWiderThanTheTerminal(width: Int, language: Language) {
        for stage in SampleSeason.Stage.allCases {
            let screen = HypothesesChartScreen(SampleSeason.program(stage, language))
            for line in screen.text(language, width: width).split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= width && line.last != " ", "\(stage): \(line)")
            }
        }
        for plot in [ChartSamples.forest, ChartSamples.forestOpen] {
            for line in TerminalForest(plot: plot, language: language).text(width: width).split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= width && line.last != " ", "\(line)")
            }
        }
    }

    /// On an axis from 0 to 100 % of 41 columns, 50 % stands in the 21st.
    @Test func placesInLettersAreThoseOfTheAxis() {
        let plot = ForestPlot(
            title: "", unit: "%",
            rows: [.init("한글", estimate: 0.5, interval: 0.25...1, target: 0.75, baseline: 0, verdict: .supported)])
        let lines = TerminalForest(plot: plot, language: .ko).text(width: 43).split(separator: "\n")
        #expect(lines[0] == "✓ 한글")
        #expect(lines[1] == "  ○         ├─────────●─────────┼─────────┤")
        #expect(lines[2] == "  지지, 50% (25–100%), 기준선 0%, 목표 75%")
    }

    @Test func anIntervalWithoutEndHasAnArrow() {
        let text = TerminalForest(plot: ChartSamples.forestOpen, language: .en).text(width: 60)
        #expect(text.contains("→") && text.contains("←"))
    }

    @Test(arguments: SampleSeason.Stage.allCases, Language.allCases)
    func everyHypothesisIsInThePicture(stage: SampleSeason.Stage, language: Language) throws {
        let program = SampleSeason.program(stage, language)
        let picture = try #require(Picture(HypothesesChartScreen(program).svg(language)))
        let description = try #require(picture.elements.first { $0.name == "desc" }).text
        for hypothesis in program.hypotheses {
            #expect(description.contains("\(hypothesis.id) ") == (hypothesis.seal != nil))
        }
        let judged = program.hypotheses.compactMap(\.judgement)
        // One in the row, and one in the legend of each plot.
        for (verdict, style) in [(Verdict.supported, "mc-supported"), (.refuted, "mc-refuted")] {
            let count = judged.count { $0.verdict == verdict }
            #expect(picture.of(style).count >= count + (count > 0 ? 1 : 0))
        }
        for place in picture.places {
            #expect(0...picture.size.width ~= place.x && 0...picture.size.height ~= place.y)
        }
    }
}
