@testable import Reports
import Testing
import Values

/// Forest plots, pairs and timelines.
struct ComparisonTests {
    private func picture(_ chart: any Chart, _ language: Language = .ko) throws -> Picture {
        try #require(Picture(chart.svg(ChartSetting(language: language, id: "a"))))
    }

    @Test func aForestPlotHasARowForEachHypothesis() throws {
        let picture = try picture(ChartSamples.forest)
        // One more of each is in the legend.
        #expect(picture.of("mc-point").count == 5)
        #expect(picture.of("mc-interval").count == 5)
        #expect(picture.of("mc-target-shape").count == 6)
        #expect(
            picture.of("mc-supported").count == 3 && picture.of("mc-refuted").count == 2
                && picture.of("mc-inconclusive").count == 3)
        for word in ["83%", "74–91%", "측정값 없음", "지지", "기각", "판단 불가"] {
            #expect(picture.words.contains(word), "\(word)")
        }
        #expect(
            ChartSamples.forest.description.en.hasPrefix(
                "환영 담당을 두면 처음 온 사람이 다시 온다: Supported, 83% (74–91%), target 70%."))
    }

    @Test func verdictsDifferInShape() throws {
        let picture = try picture(ChartSamples.forest)
        #expect(Set(picture.of("mc-supported").map(\.name)) == ["circle"])
        #expect(Set(picture.of("mc-refuted").map(\.name)) == ["rect"])
        #expect(Set(picture.of("mc-inconclusive").map(\.name)) == ["circle"])
        #expect(picture.of("mc-sign-open").count == 3)
    }

    @Test func aPairShowsTheChangeInPoints() throws {
        let picture = try picture(ChartSamples.better)
        for word in ["+33.3%p", "50% (6/12)", "83.3% (10/12)", "목표 70% 이상", "25–75%"] {
            #expect(picture.words.contains(word), "\(word)")
        }
        let english = try self.picture(ChartSamples.worse, .en).words
        for word in ["−4.3 min", "Target ≤ 5 min"] { #expect(english.contains(word), "\(word)") }
        #expect(
            ChartSamples.better.description.en
                == "Baseline 50% (6/12) [25–75%], Result 83.3% (10/12) [55–95%], Target ≥ 70%, Change +33.3 pp.")
        #expect(ChartSamples.unread.description.ko == "기준선 50% (6/12), 결과 측정값 없음, 목표 70% 이상.")
    }

    @Test func theWashLiesOnTheGoodSide() throws {
        func wash(_ chart: BeforeAfter) throws -> (left: Double, right: Double, target: Double) {
            let picture = try picture(chart)
            let rect = try #require(picture.of("mc-wash").first).attributes
            let x = try #require(rect["x"].flatMap(Double.init))
            let width = try #require(rect["width"].flatMap(Double.init))
            return (x, x + width, try #require(picture.of("mc-target").first?.attributes["x1"].flatMap(Double.init)))
        }
        let higher = try wash(ChartSamples.better)
        #expect(abs(higher.left - higher.target) < 0.02 && higher.right > higher.target)
        let lower = try wash(ChartSamples.worse)
        #expect(abs(lower.right - lower.target) < 0.02 && lower.left < lower.target)
    }

    @Test func aTimelineRunsFromSealedToJudged() throws {
        let picture = try picture(ChartSamples.season)
        #expect(picture.of("mc-bar").count == 3)
        #expect(picture.of("mc-bar-open").count == 1)
        #expect(picture.of("mc-meeting").count == 7)
        for word in ["1A", "정리", "1주기", "후속 실행", "2020년 7월", "8월", "9월 20일", "환류"] {
            #expect(picture.words.contains(word), "\(word)")
        }
        let bars = picture.of("mc-bar").compactMap { $0.attributes["width"].flatMap(Double.init) }
        // 14, 14 and 42 days.
        #expect(abs(bars[2] / bars[0] - 3) < 0.01 && abs(bars[1] - bars[0]) < 0.02)
    }
}
