import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// What was done, what went otherwise, and what people say they learned.
@Suite struct CycleRecordTests {
    private let program = SampleSeason.program(.finished, .en)
    private let materials = SampleSeason.materials(.en)

    private func section(_ id: String, _ program: Program) throws -> String {
        let page = try #require(PageTree(SeasonReport.html(program, materials)))
        let index = try #require(page.elements.firstIndex { $0.attributes["id"] == id })
        return page.elements[index].text
    }

    @Test func deviationsAreCountedWithWhatTheyConcern() throws {
        var program = program
        let draft = try #require(program.hypotheses[0].seal?.draft)
        program.hypotheses[0].amendments = [
            Amendment(at: SampleSeason.moment("2020-07-10T10:00"), draft: draft, reason: "too high")
        ]
        let place = try #require(program.meetings.firstIndex { $0.planned.id == "1B" })
        program.meetings[place].planned.moved = MovedDay(
            date: CalendarDate("2020-07-13")!, start: SampleSeason.moment("2020-07-13T19:30"), reason: "a leak")
        program.hypotheses[4].seal?.at = SampleSeason.moment("2020-09-02T10:00")
        let counts = Deviations(ReportScope(program, materials)).counts?.en
        #expect(
            counts
                == "meetings moved: 1 (1B); meetings not held: 1 (3B); plans not carried out: 1 (h4); plans carried out in part: 1 (h3); predictions amended after the sealing: 1 (h1); predictions sealed after execution had begun: 1 (h5)"
        )
        let limits = LimitsSection(scope: ReportScope(program, materials)).limits.map(\.en)
        #expect(limits.contains { $0.hasPrefix("Deviations from the plan: meetings moved: 1 (1B)") })
        let first = try section("cycle-1", program)
        #expect(first.contains("too high") && first.contains("a leak") && !first.contains("Nobody took photos"))
        #expect(try section("cycle-3", program).contains("sealed on 2 Sep, after execution had begun"))
    }

    @Test func lineageRunsBothWays() throws {
        var program = program
        program.hypotheses[2].follows = "h1"
        #expect(try section("cycle-1", program).contains("to h3"))
        #expect(try section("cycle-2", program).contains("from h1"))
    }

    /// Numbers for whoever doubts: each verdict's readings.
    @Test func limitsSayHowManyReadingsEachVerdictHas() {
        let limits = LimitsSection(scope: ReportScope(program, materials)).limits.map(\.en)
        #expect(
            limits.contains(
                "Readings behind each verdict: h1 2 (baseline 8), h2 2 (baseline 8), h3 1 (baseline 2), h4 0 (baseline 0)."
            ))
    }

    @Test func theChapterOnLearningSaysWhereNobodyWroteAnything() throws {
        let text = try section("learned", program)
        #expect(text.contains("Being remembered was the reason"))
        #expect(text.contains("Worksheet on what was learned") && text.contains("none"))
        #expect(try section("learned", SampleSeason.program(.forming, .en)).contains("nobody has looked back"))
    }

    @Test func theGroupsWordsOnTheSeasonAreInAbstractAndLearning() throws {
        var program = program
        let review = WorksheetDefinition(
            id: "season-review", title: LocalizedText(same: "Season review"), phase: .reporting, scope: .group,
            steps: [StepDefinition(id: "sustain", ask: LocalizedText(same: "What do we sustain?"))])
        program.worksheets[review.id] = AdoptedWorksheet(definition: review, script: Digest(of: "review"), version: 1)
        program.submissions.append(
            Submission(
                worksheet: review.id, script: Digest(of: "review"), member: nil, cycle: 3,
                at: SampleSeason.moment("2020-09-28T20:00"), answers: ["sustain": "the three sentences"]))
        for id in ["abstract", "learned"] { #expect(try section(id, program).contains("the three sentences")) }
        #expect(try !section("cycle-3", program).contains("the three sentences"))
    }

    @Test func aHandbookHoldsEveryQuestionInUse() throws {
        let text = try section("handbook", program)
        for worksheet in program.worksheets.values {
            for step in worksheet.definition.steps { #expect(text.contains(step.ask.en), "\(step.id)") }
        }
    }
}
