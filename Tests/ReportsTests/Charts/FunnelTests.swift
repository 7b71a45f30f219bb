import Tables
import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// Communities side by side.
@Suite struct FunnelTests {
    private func screen(
        _ counts: [(String, Double, Double)], period: Period? = nil
    ) throws -> FunnelScreen {
        var program = Series.program
        program.definition.communities = counts.map { name, _, _ in
            CommunityDefinition(id: CommunityID(name), title: LocalizedText(same: name))
        }
        let series = counts.map { Series.counts([($1, $2)], community: CommunityID($0)) }
        return try FunnelScreen(program, Series.definition("%"), series, period: period)
    }

    @Test func theTitleSaysWhoIsOutside() throws {
        let one = try screen([("가", 95, 100), ("나", 55, 100), ("다", 58, 100), ("라", 240, 400)])
        #expect(one.value["title"]?["ko"] == "온 사람: ‘가’ 커뮤니티만 한계 밖(위로)입니다")
        let none = try screen([("가", 5, 10), ("나", 6, 10)])
        #expect(none.value["title"]?["ko"] == "온 사람: 커뮤니티 2개가 모두 한계 안에 있습니다")
        let two = try screen([("가", 99, 100), ("나", 1, 100)])
        #expect(two.value["title"]?["en"] == "People: 2 communities lie outside the limits: ‘가’, ‘나’")
        #expect(two.value["points"]?.array?.map { $0["kind"] } == ["improvement", "concern"])
    }

    @Test func fewerThanTwoAreNotCompared() {
        #expect(throws: InputError.self) { try screen([("가", 5, 10)]) }
        #expect(throws: InputError.self) { try screen([("가", 5, 10), ("나", 0, 0)]) }
    }

    /// Thirty communities, some of them in one place: what found no room is told under the picture.
    @Test(arguments: 0..<30 as Range<UInt64>)
    func namesNeverCoverEachOther(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let names = (0..<Int.random(in: 2...30, using: &random)).map { "<\($0)>& " + random.text(words: 2) }
        let counts = names.map { name in
            let size = random.pick([3, 10, 10, 40, 200])
            return (name, Double(Int.random(in: 0...size, using: &random)), Double(size))
        }
        let screen = try screen(counts)
        let picture = try #require(Picture(screen.svg(.ko)), "seed \(seed)")
        #expect(picture.elements[1].name == "title" && picture.elements[2].name == "desc", "seed \(seed)")
        var placer = LabelPlacer()
        // Names alone have a halo.
        for element in picture.of("mc-halo") {
            let (x, y) = (Double(element.attributes["x"] ?? "") ?? 0, Double(element.attributes["y"] ?? "") ?? 0)
            let isBold = element.classes.contains("mc-strong")
            let width = TextMeasure.width(element.text, size: 12, bold: isBold)
            let box = LabelPlacer.Box(left: x, right: x + width, top: y - 10, bottom: y)
            #expect(placer.place([box]) != nil, "seed \(seed): \(element.text)")
            #expect(x > 0 && x + width < picture.size.width, "seed \(seed)")
        }
        for place in picture.places {
            #expect(0...picture.size.width ~= place.x && 0...picture.size.height ~= place.y, "seed \(seed)")
        }
        for width in [40, 80, 120] {
            for line in screen.text(.ko, width: width).split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= width, "seed \(seed): \(line)")
            }
        }
    }
}
