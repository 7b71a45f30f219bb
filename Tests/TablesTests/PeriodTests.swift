import Tables
import Testing
import Values

@Suite struct PeriodTests {
    private func timeline() throws -> Timeline {
        try Timeline(kind: .meeting, boundaries: [0, 10, 20, 40].map { Timestamp(milliseconds: $0) }) { index, _ in
            LocalizedText(ko: "\(index + 1)회", en: "meeting \(index + 1)")
        }
    }

    @Test func halfOpen() throws {
        let timeline = try timeline()
        #expect(timeline.index(at: Timestamp(milliseconds: -1)) == nil)
        #expect([0, 9, 10, 39].map { timeline.index(at: Timestamp(milliseconds: $0)) } == [0, 0, 1, 2])
        #expect(timeline.index(at: Timestamp(milliseconds: 40)) == nil)
    }

    @Test func neighbours() throws {
        let timeline = try timeline()
        let middle = timeline.periods[1]
        #expect(timeline.next(after: middle) == timeline.periods[2])
        #expect(timeline.previous(before: middle) == timeline.periods[0])
        #expect(timeline.next(after: timeline.periods[2]) == nil)
        #expect(timeline.previous(before: timeline.periods[0]) == nil)
        var other = middle
        other.end = Timestamp(milliseconds: 19)
        #expect(timeline.next(after: other) == nil)
    }

    @Test func trailing() throws {
        let timeline = try timeline()
        let both = try #require(timeline.trailing(2, through: timeline.periods[2]))
        #expect(
            both.start == timeline.periods[1].start && both.end == timeline.periods[2].end && both.kind == .trailing)
        #expect(both.label.ko == "2회–3회")
        #expect(timeline.trailing(4, through: timeline.periods[2]) == nil)
        #expect(timeline.trailing(0, through: timeline.periods[2]) == nil)
    }

    @Test func gapsAreAllowedOverlapsAreNot() throws {
        func period(_ start: Int64, _ end: Int64) -> Period {
            Period(
                kind: .cycle, start: Timestamp(milliseconds: start), end: Timestamp(milliseconds: end),
                label: LocalizedText(same: "c"))
        }
        let gappy = try Timeline([period(0, 5), period(8, 9)])
        #expect(gappy.period(at: Timestamp(milliseconds: 6)) == nil)
        for wrong in [[period(0, 5), period(4, 9)], [period(5, 5)], [period(8, 9), period(0, 5)]] {
            do {
                _ = try Timeline(wrong)
                Issue.record("\(wrong) should be refused")
            } catch {
                #expect(error.code == "timeline.out-of-order")
            }
        }
        #expect(period(0, 5).overlaps(period(4, 6)) && !period(0, 5).overlaps(period(5, 6)))
    }
}
