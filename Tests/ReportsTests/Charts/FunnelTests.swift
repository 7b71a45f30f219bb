import Tables
import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// Communities side by side.
@Suite struct FunnelTests {
    /// From the exact binomial, in rational arithmetic (Python's fractions).
    @Test(
        arguments: [
            (10, 0.5, [0.000240000, 0.132444444, 0.867555556, 0.999760000]),
            (10, 0.2, [0.000000000, 0.000000000, 0.529493883, 0.697536040]),
            (40, 0.5, [0.246409692, 0.331824111, 0.668175889, 0.753590308]),
            (40, 0.2, [0.016307910, 0.070782040, 0.344133830, 0.424884574]),
            (100, 0.5, [0.341215884, 0.396824042, 0.603175958, 0.658784116]),
            (100, 0.2, [0.080978253, 0.119742233, 0.286476085, 0.336765852]),
        ] as [(Int, Double, [Double])])
    func limitsAgreeWithTheExactBinomial(trials: Int, share: Double, expected: [Double]) {
        let limits = FunnelLimits(share: share)
        let alarm = limits.limits(trials: trials, tail: 0.001)
        let warning = limits.limits(trials: trials, tail: 0.025)
        let found = [alarm.lowerBound, warning.lowerBound, warning.upperBound, alarm.upperBound]
        for (found, expected) in zip(found, expected) { #expect(abs(found - expected) < 1e-8, "\(found) \(expected)") }
    }

    @Test(arguments: [0.0, 0.03, 0.5, 1.0])
    func limitsNarrowAndHoldTheShare(share: Double) {
        var before = 0.0...1.0
        for trials in [1, 5, 20, 80, 320] {
            let range = FunnelLimits(share: share).limits(trials: trials, tail: 0.025)
            #expect(
                range.contains(share) && range.upperBound - range.lowerBound <= before.upperBound - before.lowerBound)
            before = range
        }
    }

    /// Nine of ten heads are rarer than one in forty, eight of ten are not; the same holds of tails.
    @Test func aPointIsOutsideWhereChanceSaysSo() {
        let range = FunnelLimits(share: 0.5).limits(trials: 10, tail: 0.025)
        #expect(range.contains(0.8) && !range.contains(0.9) && range.contains(0.2) && !range.contains(0.1))
    }

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
