@testable import Reports
import Testing
import Values

/// Where a season stands, as a picture.
struct StatusPictureTests {
    private func picture(_ language: Language = .ko) throws -> Picture {
        let status = StatusPicture(
            title: "역곡 책모임", subtitle: "지금: 2주기 가운데 1주기, 기획 단계",
            cycle: CycleDiagram(
                CycleDiagramTests.nested, standing: ["season", "plan"], language: language, detail: .states),
            timeline: ChartSamples.season)
        return try #require(Picture(status.svg(ChartSetting(language: language, id: "status", standalone: true))))
    }

    @Test func showsTheCycleWhereItStandsAndTheSeason() throws {
        let words = try picture().words
        #expect(words.contains("지금: 2주기 가운데 1주기, 기획 단계"))
        #expect(words.contains("지금") && words.contains("모집") && words.contains("시즌"))
        for label in ["1A", "3B", "1주기", "후속 실행"] { #expect(words.contains(label), "\(label)") }
        #expect(try picture(.en).words.contains("now"))
        // What leads from state to state is for `cycle draw`.
        #expect(!words.contains { $0.hasPrefix("✓") || $0 == "start" })
    }

    @Test func saysInWordsWhatItShows() throws {
        let description = try #require(picture().elements.first { $0.name == "desc" }?.text)
        #expect(description.contains("지금: 시즌 › plan"))
        #expect(description.contains("2A: 8월 3일"))
        #expect(description.contains("뒤풀이를 짧게 하면 더 온다"))
    }

    /// A phone is 390 pixels wide: the smallest letters are then no smaller than 9.
    @Test func canBeReadOnAPhone() throws {
        let size = try picture().size
        #expect(size.width * 9 / 390 <= 11)
        #expect(try picture().elements.allSatisfy { $0.attributes["transform"]?.contains("scale") != true })
    }

    /// Names stand over their bars: none reaches beyond the picture, whatever its length.
    @Test func namesHaveTheWholeWidth() throws {
        let names = try picture().of("mc-name").filter { $0.text.contains("환영 담당") }
        #expect(names.map(\.text) == ["환영 담당을 두면 처음 온 사람이 다시 온다"])
    }

    @Test func detailSaysLessBesideTheArrows() throws {
        func words(_ detail: DiagramDetail) throws -> [String] {
            let diagram = CycleDiagram(CycleDiagramTests.nested, language: .ko, detail: detail)
            return try #require(Picture(diagram.svg(ChartSetting(language: .ko, id: "a")))).words
        }
        let (all, titles, states) = (try words(.everything), try words(.titles), try words(.states))
        #expect(all.contains("start") && all.contains("✓ 모두 냈다") && all.contains("[a < b]"))
        // A way without a title keeps its event.
        #expect(titles.contains("start") && !titles.contains("✓ 모두 냈다") && !titles.contains("[a < b]"))
        #expect(!states.contains("start") && states.contains("모집"))
    }
}
