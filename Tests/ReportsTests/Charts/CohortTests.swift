import Tables
import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// Who still comes.
@Suite struct CohortTests {
    private static let visits: [Set<String>?] = [
        ["a", "b"], ["a", "c", "d"], nil, ["c"], ["a", "e"],
    ]

    private func screen(_ people: [Set<String>?]) -> CohortScreen {
        CohortScreen(
            Series.program,
            VisitLog(source: .attendance, periods: people.indices.map(Series.period), people: people))
    }

    /// Of c and d, who came on the second day, nobody knows whether they came on the third. Of e there is no next.
    @Test func theTitleCountsTheGroupsOfWhichItIsKnown() {
        let known = screen([["a", "b"], ["a", "c", "d"], ["c"], ["a", "e"]])
        #expect(known.value["title"]?["ko"] == "처음 온 사람 2명 가운데 1명(50%)이 다음 날에도 왔습니다")
        #expect(known.value["title"]?["en"] == "Of 2 newcomers, 1 (50%) came again the next day")
        let gap = screen(Self.visits)
        #expect(gap.value["title"]?["ko"]?.string?.hasSuffix("다음 기간이 지나야 알 수 있습니다") == true)
        #expect(screen([]).value["title"]?["en"] == .string(CohortChart.nobody.en))
    }

    @Test(arguments: [24, 40, 80, 120], Language.allCases)
    func inLettersItStaysWithinTheTerminal(width: Int, language: Language) {
        let many = (0..<40).map { Optional(Set((max(0, $0 - 5)...$0).map { "p\($0)" })) }
        for people in [[], Self.visits, many] {
            for line in screen(people).text(language, width: width).split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= width && line.last != " ", "\(line)")
            }
        }
    }

    @Test func everyCellInLetters() {
        let text = screen(Self.visits).text(.ko, width: 80)
        #expect(
            text.contains(
                """
                처음 온 때  명    0   +1   +2   +3   +4
                1월 1일      2 █100 ▒ 50    ?    0 ▒ 50
                1월 2일      2 █100    ? ▒ 50    0    ·
                1월 5일      1 █100    ·    ·    ·    ·
                """), "\(text)")
    }

    /// Zero is a box with a number, not yet is hatched, not recorded has a question mark.
    @Test func everyCellInThePicture() throws {
        let picture = try #require(Picture(screen(Self.visits).svg(.ko)))
        #expect(picture.of("mc-heat-count").count == 10, "one for each cell that has come")
        #expect(picture.of("mc-heat-count").filter { $0.text == "?" }.count == 2)
        #expect(picture.of("mc-hatch").count == 5 + 1 && picture.of("mc-heat-unknown").count == 2 + 1)
        #expect(picture.of("mc-heat-zero").count == 2 + 1)
        let description = try #require(picture.elements.first { $0.name == "desc" }).text
        #expect(description.contains("1월 2일: 처음 온 사람 2명; +1 ?, +2 1 (50%), +3 0 (0%)."))
        for place in picture.places {
            #expect(0...picture.size.width ~= place.x && 0...picture.size.height ~= place.y)
        }
    }

    @Test func shadesHaveFiveSteps() {
        #expect(
            [0, 0.01, 0.2, 0.21, 0.4, 0.6, 0.61, 0.8, 0.81, 1].map(CohortChart.shade)
                == [nil, 1, 1, 2, 2, 3, 4, 4, 5, 5])
    }

    @Test(arguments: [1, 3, 24, 60])
    func anyNumberOfPeriodsFitsThePicture(count: Int) throws {
        let people = (0..<count).map { Optional(Set(["<\($0)>", "한\($0 / 2)", "👩‍👩‍👧"])) }
        let picture = try #require(Picture(screen(people).svg(.en)))
        #expect(picture.of("mc-heat-count").count <= 24 * 24)
        for place in picture.places {
            #expect(0...picture.size.width + 0.01 ~= place.x && 0...picture.size.height ~= place.y)
        }
    }
}
