import ProgramModel
import Reports
import Tables
import Testing
import Values

/// A chart shows what is there, and says what is not.
@Suite struct IndicatorChartScreenTests {
    private static let missing = LocalizedText(ko: "출석을 적지 않았습니다", en: "attendance was not taken")

    private func screen(_ values: [Double?], guardrail: Bool = false) -> IndicatorChartScreen {
        let definition = IndicatorDefinition(
            id: "size", title: LocalizedText(ko: "온 사람", en: "People"), unit: LocalizedText(ko: "명", en: "people"),
            needs: ["attendance"], guardrail: guardrail)
        let readings = values.enumerated().map { index, value in
            let start = Timestamp(milliseconds: Int64(index) * 86_400_000)
            return Reading(
                period: Period(
                    kind: .day, start: start, end: Timestamp(milliseconds: start.milliseconds + 86_400_000),
                    label: LocalizedText(ko: "\(index + 1)일", en: "day \(index + 1)")),
                value: value, missing: value == nil ? Self.missing : nil)
        }
        return IndicatorChartScreen(
            definition,
            ReadingSeries(
                indicator: "size", community: nil, formula: Digest(of: "f"), datasets: [:], readings: readings))
    }

    @Test(arguments: [[], [nil], [nil, nil, nil]] as [[Double?]])
    func withoutReadingsThereIsNoPicture(values: [Double?]) {
        let text = screen(values).text(.en, width: 200)
        #expect(!text.contains("●") && !text.contains("┤") && !text.contains("·\n\n"))
        #expect(text.contains("attendance was not taken") == !values.isEmpty)
        #expect(!text.contains("0 people"))
    }

    @Test func aGapIsAGapAndHasItsReason() {
        let text = screen([3, nil, 4, nil, nil, nil, nil]).text(.ko, width: 200)
        #expect(text.hasPrefix("▁·█····\n"))
        #expect(text.contains("측정값 없음(기간 5개: 2일, 4일, 5일, 6일, …): 출석을 적지 않았습니다"))
        #expect(text.contains("측정값 2개로는 흐름을 말할 수 없습니다."))
        let svg = screen([3, nil, 4]).svg(.ko)
        #expect(svg.contains("측정값 없음(기간 1개: 2일): 출석을 적지 않았습니다"))
    }

    /// A median of few values lies between them and says nothing of the next.
    @Test func theMedianComesWithEnoughValues() {
        #expect(!screen([1, 2, 3, 4, 5]).text(.en, width: 72).contains("Median"))
        let enough = screen([1, 2, 3, 4, 5, 6]).text(.en, width: 72)
        #expect(enough.contains("Median 3.5 people") && !enough.contains("cannot show a trend"))
    }

    @Test(arguments: [24, 30, 40, 72, 200])
    func noLineIsWiderThanTheTerminal(width: Int) {
        let values = (0..<80).map { $0 % 7 == 3 ? nil : Double($0 % 5) }
        for language in Language.allCases {
            for line in screen(values, guardrail: true).text(language, width: width).split(separator: "\n") {
                #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
            }
        }
    }
}
