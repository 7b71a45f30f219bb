import ProgramModel
import Scripting
import Shipped
import Testing
import Values

@Suite struct ShippedScriptTests {
    @Test func somethingShips() {
        #expect(ShippedTexts.worksheets.count >= 9)
        #expect(ShippedTexts.indicators.count >= 6)
        #expect(!ShippedTexts.importers.isEmpty)
    }

    @Test(arguments: ShippedTexts.worksheets)
    func worksheetExamplesHold(id: String) throws {
        try check(ShippedTexts.worksheet(id), id, .worksheet)
    }

    @Test(arguments: ShippedTexts.indicators)
    func indicatorExamplesHold(id: String) throws {
        try check(ShippedTexts.indicator(id), id, .indicator)
    }

    @Test(arguments: ShippedTexts.importers)
    func importerExamplesHold(id: String) throws {
        try check(ShippedTexts.importer(id), id, .importer)
    }

    private func check(_ source: String?, _ id: String, _ kind: ScriptKind) throws {
        let script = try ScriptFile.load(source: try #require(source), file: "\(kind.rawValue)s/\(id).lua")
        #expect(script.kind == kind)
        #expect(script.id == id)
        let results = script.runExamples()
        #expect(!results.isEmpty)
        for result in results { #expect(result.passed, "\(result.message.en)") }
    }

    @Test(arguments: ScriptKind.allCases)
    func theTemplatesExamplesHold(kind: ScriptKind) throws {
        let text = try #require(ShippedTexts.template(kind.rawValue))
        let script = try ScriptFile.load(source: text, file: "\(kind.rawValue).lua")
        #expect(script.kind == kind)
        let results = script.runExamples()
        #expect(results.count > 1 && results.allSatisfy(\.passed))
    }

    /// Who fills one in should know where it comes from and what becomes of it.
    @Test(arguments: ShippedTexts.worksheets)
    func worksheetsSayWhereTheyComeFrom(id: String) throws {
        let definition = try worksheet(id)
        #expect(definition.source != nil && definition.intro != nil)
        #expect(definition.steps.contains { $0.help != nil } || definition.steps.contains { $0.conditional })
    }

    /// Examples that only please show nothing: each worksheet has some that hold, and every step that can be wrong is
    /// wrong in one of them.
    @Test(arguments: ShippedTexts.worksheets)
    func everyRequiredStepIsMissingInSomeExample(id: String) throws {
        let script = try WorksheetScript(source: try #require(ShippedTexts.worksheet(id)), file: id)
        #expect(script.examples.contains { $0.expect.isEmpty })
        let found = Set(script.examples.flatMap(\.expect))
        let required = script.definition.steps.filter(\.required).map(\.id)
        #expect(Set(required).subtracting(found).sorted() == [])
    }

    /// The same thing has the same words everywhere.
    @Test(arguments: ["check-in", "pdsa-do"])
    func carriedOutIsAskedInTheWordsOfCheckIns(id: String) throws {
        let step = try #require(try worksheet(id).steps.first { $0.id == "carried_out" })
        #expect(step.choices == CarriedOut.allCases.map { StepChoice(value: $0.rawValue, title: $0.title) })
    }

    @Test func decisionsAreThoseOfTheProgram() throws {
        let step = try #require(try worksheet("learning-card").steps.first { $0.id == "decision" })
        #expect(step.choices.map(\.value) == DecisionChoice.allCases.map(\.rawValue))
        for (choice, decision) in zip(step.choices, DecisionChoice.allCases) {
            #expect(choice.title.ko.hasPrefix(decision.title.ko))
            #expect(choice.title.en.lowercased().hasPrefix(decision.title.en))
        }
    }

    /// Whatever is not of the default cycle asks nobody unless the group wants it to.
    @Test func onlyWhatEveryoneOwesIsAskedOfEveryone() throws {
        let asked = try ShippedTexts.worksheets.filter { try worksheet($0).scope == .member }
        #expect(asked == ["application-essay", "closing-survey", "test-card"])
        #expect(try ShippedTexts.worksheets.filter { try worksheet($0).scope == .group } == ["after-action-review"])
    }

    private func worksheet(_ id: String) throws -> WorksheetDefinition {
        try WorksheetScript(source: try #require(ShippedTexts.worksheet(id)), file: id).definition
    }
}
