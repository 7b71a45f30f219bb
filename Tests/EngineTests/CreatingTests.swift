import Engine
import Foundation
import Journal
import ProgramModel
import Testing
import Values

@Suite struct CreatingTests {
    @Test func aTemplateIsValidAndBeginsAProgram() throws {
        let folder = try TestFolder()
        try FileManager.default.removeItem(at: folder.folder.definition)
        let creator = ProgramCreator(folder: folder.folder, clock: folder.clock)
        #expect(try creator.writeTemplate(title: "책 \"모임\": 첫째", start: CalendarDate("2021-03-02"), dryRun: false))
        #expect(try !creator.writeTemplate(title: nil, start: nil, dryRun: false))
        let definition = try creator.readDefinition()
        #expect(definition.title.ko == "책 \"모임\": 첫째")
        #expect(try SeasonCalendar.expand(definition).first?.date == CalendarDate("2021-03-02"))
        let receipt = try creator.create(at: nil, dryRun: true)
        #expect(receipt.facts.count > 3)
        #expect(!FileManager.default.fileExists(atPath: folder.folder.journal.path()))
    }

    @Test func nothingIsWrittenWhenSomethingNamedIsMissing() throws {
        for (line, code) in [
            ("worksheets: [test-crad]", "script.missing"), ("indicators: [nope]", "script.missing"),
            ("cycle: mine", "script.missing"), ("cycle: mine.yaml", "file.unreadable"),
            ("worksheets: [test-card]\nadmission: { worksheet: application-essay }", "program.essay-unknown"),
        ] {
            let key = line.prefix { $0 != ":" }
            let lines = TestFolder.definition.split(separator: "\n")
                .filter { !$0.hasPrefix(key) && !(line.contains("admission") && $0.hasPrefix("admission")) }
            let folder = try TestFolder((lines + [Substring(line)]).joined(separator: "\n") + "\n")
            let error = #expect(throws: InputError.self) { try folder.create() }
            #expect(error?.code == code, "\(line)")
            #expect(!FileManager.default.fileExists(atPath: folder.folder.journal.path()))
        }
    }

    @Test func aScriptWithAnotherIdIsRefused() throws {
        let folder = try TestFolder()
        try folder.write(
            """
            return indicator {
              id = "size", title = { ko = "크기", en = "Size" }, unit = { ko = "명", en = "people" },
              better = "higher", per = "meeting", needs = { "attendance" },
              formula = function() return 1 end,
            }
            """, to: "indicators/meeting_size.lua")
        let error = #expect(throws: InputError.self) { try folder.create() }
        #expect(error?.code == "script.wrong-id")
    }

    @Test func aRecordIsNotBegunTwice() throws {
        let folder = try TestFolder()
        try folder.create()
        #expect(throws: JournalError.self) { try folder.create() }
    }
}
