import ProgramModel
import Testing
import Values

@testable import Reports

@Suite struct WorksheetPageTests {
    @Test(arguments: Language.allCases)
    func everyQuestionHasItsPlaceToAnswer(_ language: Language) throws {
        let definition = SampleSeason.testCard
        let page = try #require(PageTree(WorksheetPage.html(definition, language: language)))
        let asks = page.all("h2").map(\.text)
        #expect(asks == definition.steps.enumerated().map { "\($0 + 1). \($1.ask[language])" })
        let questions = page.elements.enumerated().filter { $1.classes.contains("question") }.map(\.offset)
        let answers = questions.map { question in
            let parts = page.children(of: question)
            return (parts.count { $0.classes.contains("line") }, parts.count { $0.classes.contains("choice") })
        }
        #expect(answers.map(\.0) == [0, 4, 1, 1, 0, 1])
        #expect(answers.map(\.1) == [2, 0, 0, 0, 2, 0])
        #expect(page.all("h1").map(\.text) == [definition.title[language]])
    }

    @Test func hintsSayWhatTheStepAllows() throws {
        let page = try #require(PageTree(WorksheetPage.html(SampleSeason.testCard, language: .en)))
        let hints = page.elements.filter { $0.classes.contains("hint") }.map(\.text)
        #expect(
            hints == [
                "Only where it applies · May be left empty · A sentence or two is enough", "The name of an indicator",
                "From 0 to 1 · A number", "May be left empty", "May be left empty · Year–month–day",
            ])
    }

    @Test func hostileWordsStayWords() throws {
        let hostile = LocalizedText(same: "</h2><script>x</script>\"'&{{ask}}<\u{301}i>")
        let definition = WorksheetDefinition(
            id: "x", title: hostile, source: hostile, intro: hostile, phase: .plan, scope: .group,
            steps: [
                StepDefinition(
                    id: "a", ask: hostile, help: hostile, type: .choice,
                    choices: [StepChoice(value: "v", title: hostile)])
            ])
        let page = try #require(PageTree(WorksheetPage.html(definition, language: .ko)))
        #expect(page.all("script", "i").isEmpty)
        #expect(page.all("h1").first?.text == hostile.ko)
        #expect(page.all("h2").first?.text == "1. " + hostile.ko)
    }
}
