@testable import Reports
import Testing
import Values

struct RunChartTests {
    private func picture(_ chart: RunChart, _ language: Language = .ko) throws -> Picture {
        try #require(Picture(chart.svg(ChartSetting(language: language, id: "a"))))
    }

    @Test func theLineIsBrokenWhereThereIsNoReading() throws {
        let line = try #require(try picture(ChartSamples.full).of("mc-line").first?.attributes["d"])
        #expect(line.filter { $0 == "M" }.count == 2)
        #expect(line.filter { $0 == "L" }.count == 4)
    }

    @Test func pointsDifferInShape() throws {
        let picture = try picture(ChartSamples.full)
        #expect(picture.of("mc-point").map(\.name) == ["circle", "circle", "circle"])
        // The last of each is in the legend.
        #expect(picture.of("mc-good").map(\.name) == ["path", "path", "path"])
        #expect(picture.of("mc-concern").map(\.name) == ["rect", "rect"])
    }

    @Test func everyPartIsNamed() throws {
        let words = try picture(ChartSamples.full).words
        for word in [
            "환영 담당을 둔 뒤로 다시 오는 사람이 늘었습니다", "다음 회의 재참여율 (%), 회의마다", "기획", "실행", "환류", "후속 실행", "회의 1A", "환영 담당 시작",
            "목표 70%", "중앙값 50%", "상한 85%", "하한 20%", "기준선 구간", "개선 신호", "우려 신호", "끊긴 곳: 측정값 없음", "75%", "41.7%", "9/12",
            "100%", "7월 6일", "9월 28일",
        ] {
            #expect(words.contains(word), "\(word)")
        }
        let english = try picture(ChartSamples.full, .en).words
        for word in [
            "Target 70%", "Median 50%", "Upper 85%", "Lower 20%", "baseline", "Signal of improvement",
            "Broken line: no reading",
        ] {
            #expect(english.contains(word), "\(word)")
        }
    }

    @Test func aPointStandsAtItsValue() throws {
        // 0 and 100 % are ticks; a reading must lie between them in proportion.
        let chart = RunChart(title: "t", unit: "%", points: [.init("a", 0.25), .init("b", 1), .init("c", 0)])
        let points = try picture(chart).of("mc-point").compactMap { $0.attributes["cy"].flatMap(Double.init) }
        #expect(points.count == 3)
        #expect(abs((points[2] - points[0]) / (points[2] - points[1]) - 0.25) < 0.001)
    }

    @Test func aFrozenBaselineIsDottedBeyondItself() throws {
        let picture = try picture(ChartSamples.full)
        #expect(picture.of("mc-centre").count == 2)
        #expect(picture.of("mc-extended").count == 1)
        let whole = RunChart(title: "t", points: ChartSamples.points, centre: .init(.median, 0.5))
        #expect(try self.picture(whole).of("mc-extended").isEmpty)
    }

    @Test func steppedLimitsAreBrokenWhereTheyAreUnknown() throws {
        let limits = try picture(ChartSamples.eighty).of("mc-limit").compactMap { $0.attributes["d"] }
        #expect(limits.count == 2)
        for path in limits { #expect(path.filter { $0 == "M" }.count == 2) }
    }

    @Test(arguments: [("empty", ChartSamples.empty), ("missing", ChartSamples.allMissing)])
    func withoutReadingsItSaysSo(name: String, chart: RunChart) throws {
        let picture = try picture(chart)
        #expect(picture.words.contains("아직 측정값이 없습니다"))
        #expect(picture.of("mc-point").isEmpty && picture.of("mc-line").isEmpty)
        #expect(
            try self.picture(chart, .en).elements.first { $0.name == "desc" }?.text.hasPrefix(
                "There is no reading yet.") == true)
    }

    @Test func onePointIsDrawnWithoutALine() throws {
        let picture = try picture(ChartSamples.onePoint)
        #expect(picture.of("mc-point").count == 1)
        #expect(picture.words.contains("50%") && picture.words.contains("4/8") && picture.words.contains("목표 70%"))
    }

    @Test func manyPointsShareTheirLabels() throws {
        let picture = try picture(ChartSamples.eighty)
        #expect(picture.of("mc-point").count + picture.of("mc-good").count == 81)
        #expect(picture.words.contains("80주차") && !picture.words.contains("79주차"))
        #expect(picture.words.contains("16,205명"))
    }

    @Test func noWordIsDrawnOverAnother() throws {
        for (name, chart) in ChartSamples.runs {
            var placer = LabelPlacer()
            for element in try picture(chart).elements where element.name == "text" {
                let x = try #require(element.attributes["x"].flatMap(Double.init))
                let y = try #require(element.attributes["y"].flatMap(Double.init))
                let width = TextMeasure.width(element.text, size: 11) * 0.9
                let left =
                    switch element.attributes["text-anchor"] {
                    case "middle": x - width / 2
                    case "end": x - width
                    default: x
                    }
                let box = LabelPlacer.Box(left: left, right: left + width, top: y - 8, bottom: y)
                #expect(placer.place([box]) != nil, "\(name): \(element.text)")
            }
        }
    }

    @Test func theDescriptionTellsEveryReading() throws {
        let desc = try #require(try picture(ChartSamples.full).elements.first { $0.name == "desc" }).text
        #expect(
            desc == "측정값 6개. 7월 6일 50% (6/12), 7월 20일 45.5% (5/11), 8월 3일 50% (6/12), 8월 17일 없음, 8월 31일 66.7% (8/12), "
                + "9월 14일 75% (9/12), 9월 28일 41.7% (5/12). 중앙값 50%. 목표값 70%. 하한 20%, 상한 85%. 단계: 기획, 실행, 환류, 후속 실행. "
                + "표시: 회의 1A, 회의 1B, 환영 담당 시작, 회의 2A, 회의 2B. 개선 신호 2개. 우려 신호 1개.")
        let long = try #require(try picture(ChartSamples.eighty, .en).elements.first { $0.name == "desc" }).text
        #expect(long.hasPrefix("80 readings. From 12,000명 first to 16,205명 last. Median 13,400명."))
    }
}
