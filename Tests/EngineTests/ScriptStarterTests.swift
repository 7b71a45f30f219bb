import Engine
import Foundation
import ProgramModel
import Scripting
import Testing
import Values

@Suite struct ScriptStarterTests {
    @Test(
        arguments: ScriptKind.allCases,
        [nil, "봄맞이", "a \"b\" \\ c", "]] -- ${x}", "my-worksheet", "my_indicator", "두\n줄\t과 \u{1}9", "🌱"])
    func itPassesItsOwnTestsAtOnce(kind: ScriptKind, title: String?) throws {
        let starter = try ScriptStarter(kind, id: "spring_2", title: title)
        let script = try ScriptFile.load(source: starter.text, file: starter.path)
        #expect(script.kind == kind && script.id == "spring_2")
        #expect(starter.path == "\(kind.rawValue)s/spring_2.lua")
        #expect(script.runExamples().count > 1 && script.runExamples().allSatisfy(\.passed))
        #expect(starter.text.contains("moim script test \(starter.path)"))
        let found: LocalizedText
        switch script {
        case .worksheet(let script): found = script.definition.title
        case .indicator(let script): found = script.definition.title
        case .importer(let script): found = script.definition.title
        case .verdict(let script): found = script.definition.title
        }
        if let title { #expect(found == LocalizedText(same: title)) }
    }

    @Test(arguments: ["", "../x", "봄", "a b", "-a", String(repeating: "a", count: 65)])
    func anIdThatIsNoFilesNameIsRefused(id: String) throws {
        let error = #expect(throws: InputError.self) { try ScriptStarter(.worksheet, id: id, title: nil) }
        #expect(error?.code == "id.invalid")
    }

    @Test func nothingIsWrittenOverUnlessAskedTo() throws {
        let folder = try TestFolder()
        try folder.write("mine", to: "worksheets/spring.lua")
        let url = folder.folder.url.appending(path: "worksheets/spring.lua")
        let starter = try ScriptStarter(.worksheet, id: "spring", title: nil)
        func write(replacing: Bool, dryRun: Bool) throws {
            try starter.write(to: url, path: starter.path, replacing: replacing, makingFolder: true, dryRun: dryRun)
        }
        let error = #expect(throws: InputError.self) { try write(replacing: false, dryRun: false) }
        #expect(error?.code == "script.exists")
        try write(replacing: true, dryRun: true)
        #expect(try TextFile.read(url.filePath) == "mine")
        try write(replacing: true, dryRun: false)
        #expect(try TextFile.read(url.filePath) == starter.text)
    }

    @Test func editorFilesOfTheGroupsOwnStay() throws {
        let folder = try TestFolder()
        try folder.write("{}", to: ".luarc.json")
        #expect(try EditorFiles(folder.folder).writeMissing(dryRun: true) == [".moim/moim.lua", ".moim/lua.lua"])
        #expect(!FileManager.default.fileExists(atPath: folder.path(".moim")))
        #expect(try EditorFiles(folder.folder).writeMissing() == [".moim/moim.lua", ".moim/lua.lua"])
        #expect(try EditorFiles(folder.folder).writeMissing() == [])
        #expect(try TextFile.read(folder.path(".luarc.json")) == "{}")
    }
}
