import Tables
import Testing
import Values

@Suite struct ColumnSummaryTests {
    /// Two segments, so that what one says is not taken for the whole.
    private func summaries(_ first: [Value], _ second: [Value], _ kind: ColumnKind) throws -> ColumnSummary {
        var summary = ColumnSummary()
        for cells in [first, second] {
            let table = try Table(rows: cells.map { ["x": $0] }, kinds: ["x": kind], offset: { _, _ in 0 })
            for segment in table.segments { summary.add(segment.columns[0]) }
        }
        return summary
    }

    @Test func numbers() throws {
        let summary = try summaries([3, nil, -1.5], [2], .number)
        #expect(summary.numbers == -1.5...3)
        #expect(summary.count == 4 && summary.missing == 1)
        #expect(summary.times == nil && summary.categories?.count == nil && summary.trueCount == nil)
    }

    @Test func times() throws {
        let summary = try summaries(["2020-07-09T00:00:00Z"], ["2020-07-01T00:00:00Z", nil], .time)
        #expect(summary.times?.lowerBound.description == "2020-07-01T00:00:00Z")
        #expect(summary.times?.upperBound.description == "2020-07-09T00:00:00Z")
    }

    @Test func categoriesOfBothSegmentsAreCountedOnce() throws {
        let summary = try summaries(["가", "나", nil], ["나", "다", "다"], .category)
        #expect(summary.categories?.count == 3 && summary.missing == 1)
    }

    @Test func booleansAndTexts() throws {
        #expect(try summaries([true, nil], [true, false], .boolean).trueCount == 2)
        let texts = try summaries(["ㄱ", nil], [nil], .text)
        #expect(texts.missing == 2 && texts.categories?.count == nil && texts.trueCount == nil)
    }

    @Test func aColumnWithoutACellHasNoBounds() throws {
        let summary = try summaries([nil], [nil], .number)
        #expect(summary.numbers == nil && summary.missing == 2)
    }
}
