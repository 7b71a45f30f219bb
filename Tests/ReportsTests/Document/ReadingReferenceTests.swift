import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// Every figure of a reading says which reading it is, and the appendix has it.
@Suite struct ReadingReferenceTests {
    @Test(arguments: ReportCase.all)
    func everyReferenceLeadsToARow(_ report: ReportCase) throws {
        let page = try #require(PageTree(report.html))
        let rows = page.all("tr").compactMap { $0.attributes["id"] }
        let links = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#reading-") }
        #expect(Set(links.map { String($0.dropFirst()) }).isSubset(of: rows))
        #expect(Set(rows).count == rows.count)
        #expect(rows.isEmpty == report.program.hypotheses.allSatisfy { $0.seal == nil })
    }

    @Test func aCardNamesTheReadingsOfBaselineAndResult() throws {
        let (program, materials) = (SampleSeason.program(.finished, .ko), SampleSeason.materials(.ko))
        let register = ReportScope(program, materials).register
        let value = SeasonReport.value(program, materials)
        let cards = try #require(PageTree(SeasonReport.html(program, materials))).all("article")
        for (index, hypothesis) in program.hypotheses.enumerated() {
            guard let seal = hypothesis.seal, let judgement = hypothesis.judgement else { continue }
            for (series, key) in [(seal.baseline, "baselineReadings"), (judgement.readings, "resultReadings")] {
                let entries = register.entries(series)
                #expect(entries.map(\.reading) == series.readings.filter { $0.value != nil })
                #expect(
                    value["hypotheses"]?.array?[index][key]?.array?.compactMap(\.string) == entries.map(\.code))
                if let last = entries.last { #expect(cards[index].text.contains(last.code + "]")) }
            }
        }
    }

    /// What was sealed under an earlier formula is kept apart from what the present one gives.
    @Test func formulasHaveTablesOfTheirOwn() {
        let program = SampleSeason.program(.finished, .en)
        let register = ReportScope(program, SampleSeason.materials(.en)).register
        let returns = register.groups.filter { $0.indicator == "next_meeting_return" }
        #expect(returns.map(\.formula) == [SampleSeason.returnFormula, SampleSeason.oldFormula])
        let anchors = register.groups.flatMap(\.entries).map(\.anchor)
        #expect(Set(anchors).count == anchors.count)
        #expect(anchors.contains("reading-next_meeting_return-books-2020-07-06"))
    }

    @Test func markdownHasTheSameCodes() {
        let (program, materials) = (SampleSeason.program(.finished, .en), SampleSeason.materials(.en))
        let text = SeasonReport.markdown(program, materials)
        for entry in ReportScope(program, materials).register.groups.flatMap(\.entries) {
            #expect(text.contains("| \(entry.code) |"))
        }
        #expect(!text.contains("](#reading"))
    }

    /// The entry that said so first, under the formula that said so.
    @Test func aReadingKnowsItsEntry() throws {
        let program = SampleSeason.program(.finished, .ko)
        let series = try #require(program.series.first { $0.indicator == "next_meeting_return" })
        let seal = try #require(program.hypotheses[0].seal)
        var history = ReadingHistory()
        history.add(
            .hypothesisSealed(HypothesisSealed(hypothesis: "h1", seal: seal)),
            at: SampleSeason.moment("2020-07-06T20:00"),
            seq: 7)
        history.add(
            .indicatorComputed(.init(series: series)), at: SampleSeason.moment("2020-07-20T20:00"), seq: 9)
        func entry(_ reading: Reading, _ formula: Digest) -> Int? {
            history.entry("next_meeting_return", "books", formula, reading)
        }
        #expect(seal.baseline.readings.map { entry($0, seal.formula) } == seal.baseline.readings.map { _ in 7 })
        let last = try #require(series.readings.last { $0.value != nil })
        #expect(entry(last, series.formula) == 9 && entry(last, SampleSeason.oldFormula) == nil)
        // A sealing says nothing of when a reading became known.
        #expect(history.firstKnown("next_meeting_return", "books", last) == SampleSeason.moment("2020-07-20T20:00"))
    }
}
