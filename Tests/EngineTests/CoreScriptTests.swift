import Definitions
import Engine
import Foundation
import ProgramModel
import Testing
import Values

/// A program begins with few scripts, and takes a further one into use when it is used.
@Suite struct CoreScriptTests {
    /// A definition that names neither worksheets nor indicators.
    static func bare(_ further: String = "") -> String {
        TestFolder.definition.split(separator: "\n")
            .filter { !$0.hasPrefix("worksheets:") && !$0.hasPrefix("indicators:") && !$0.hasPrefix("admission:") }
            .joined(separator: "\n") + "\nadmission: { minimum: 1\(further) }\n"
    }

    @Test func aProgramThatNamesNoneBeginsWithTheCore() throws {
        let program = try TestFolder(Self.bare()).create().load().program
        #expect(program.worksheets.keys.sorted() == CoreScripts.worksheets.sorted())
        #expect(program.indicators.keys.sorted() == CoreScripts.indicators.sorted())
    }

    @Test func theEssayThatIsNamedBelongsToIt() throws {
        let folder = try TestFolder(Self.bare(", worksheet: mine"))
        try folder.write(
            """
            return worksheet { id = "mine", title = { ko = "글", en = "Essay" }, phase = "forming",
              steps = { step { id = "why", type = "text", ask = { ko = "왜?", en = "Why?" } } } }
            """, to: "worksheets/mine.lua")
        let session = try folder.create()
        let program = try session.load().program
        #expect(program.worksheets["mine"] != nil && program.worksheets["test-card"] != nil)
        #expect(!session.furtherWorksheets(than: program).definitions.contains { $0.id == "mine" })
    }

    @Test func whatElseThereIsIsTold() throws {
        let folder = try TestFolder(Self.bare())
        let session = try folder.create()
        let program = try session.load().program
        try folder.write("return indicator {", to: "indicators/broken.lua")
        try folder.write("return 1", to: "indicators/not an id.lua")
        let worksheets = session.furtherWorksheets(than: program)
        #expect(worksheets.definitions.map(\.id).contains("pdsa-plan"))
        #expect(!worksheets.definitions.map(\.id).contains("test-card"))
        let indicators = session.furtherIndicators(than: program)
        #expect(indicators.unreadable == ["indicators/broken.lua"])
        #expect(indicators.definitions.map(\.id).contains("contributors"))
    }

    @Test func anIndicatorComesIntoUseWhenACardNamesIt() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        func fill(_ yaml: String) throws {
            try folder.fill("m1", "plan: new\nbelief: b\naction: a\n\(yaml)", session, at: "2020-07-06T20:10")
        }
        try fill("indicator: activity_count\ntarget: 3\nguardrail: newcomers\n")
        let program = try session.load().program
        #expect(program.indicators["activity_count"] != nil && program.indicators["newcomers"] != nil)
        // Nothing of a card that is refused, nor of an answer to a question that is not asked.
        let error = #expect(throws: InputError.self) { try fill("indicator: participation_by_month\ntarget: 0\n") }
        #expect(error?.code == "worksheet.answers")
        try folder.fill(
            "m2", "plan: continue\nnote: n\nindicator: participation_by_month\n", session, at: "2020-07-06T20:20")
        #expect(try session.load().program.indicators["participation_by_month"] == nil)
    }

    @Test func anIndicatorThatIsNowhereIsRefused() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let error = #expect(throws: InputError.self) {
            try folder.fill(
                "m1", "plan: new\nbelief: b\naction: a\nindicator: contributrs\ntarget: 3\n", session,
                at: "2020-07-06T20:10")
        }
        #expect(error?.code == "worksheet.answers")
        #expect(error?.reasons.contains { $0.en.contains("did you mean ‘contributors’?") } == true)
    }

    /// A worksheet that nobody owes must not stand in the way, nor on anyone's list.
    @Test func anOptionalWorksheetIsAskedOfNobody() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let before = try session.load().program.currentWorksheets
        _ = try session.fill(
            "pdsa-plan", member: "m1",
            answers: try AnswersFile.read(
                "aim: a\nchange: c\nquestions: q\npredictions: p\ntasks: m1 | t | 7월 | 집\ndata: d\n", file: "a.yaml"),
            TestFolder.request("2020-07-06T20:10"))
        #expect(try session.load().program.worksheets["pdsa-plan"] != nil)
        #expect(try session.load().program.currentWorksheets == before)
    }
}
