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

    @Test(arguments: ["봄 시즌", "50% off", "#1?"])
    func aFolderMayHaveAnyName(name: String) throws {
        let parent = try TestFolder()
        let folder = ProgramFolder(parent.folder.url.appending(path: name))
        let creator = ProgramCreator(folder: folder, clock: parent.clock)
        #expect(try creator.writeTemplate(title: nil, start: CalendarDate("2020-07-06"), dryRun: false))
        _ = try creator.create(at: TestFolder.moment("2020-06-20T10:00"), dryRun: false)
        let found = try FileManager.default.contentsOfDirectory(
            atPath: parent.folder.url.path(percentEncoded: false) + "/" + name)
        #expect(Set(["program.yaml", "journal.db"]).isSubset(of: found))
        #expect(try Session.open(folder, access: .readOnly, clock: parent.clock).load().program.calendar.count == 7)
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
