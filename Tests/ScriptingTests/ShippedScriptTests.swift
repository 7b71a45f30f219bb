import Foundation
import Scripting
import Shipped
import Testing
import Values

@Suite struct ShippedScriptTests {
    @Test func somethingShips() {
        #expect(ShippedTexts.worksheets.count >= 3)
        #expect(ShippedTexts.indicators.count >= 6)
    }

    @Test(arguments: ShippedTexts.worksheets)
    func worksheetExamplesHold(id: String) throws {
        try check(ShippedTexts.worksheet(id), id, .worksheet)
    }

    @Test(arguments: ShippedTexts.indicators)
    func indicatorExamplesHold(id: String) throws {
        try check(ShippedTexts.indicator(id), id, .indicator)
    }

    private func check(_ source: String?, _ id: String, _ kind: ScriptKind) throws {
        let script = try ScriptFile.load(source: try #require(source), file: "\(kind.rawValue)s/\(id).lua")
        #expect(script.kind == kind)
        #expect(script.id == id)
        let results = script.runExamples()
        #expect(!results.isEmpty)
        for result in results { #expect(result.passed, "\(result.message.en)") }
    }

    /// What editors complete and check is what there is.
    @Test func theAnnotationsListEveryName() throws {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "scripts/moim.lua"), encoding: .utf8)
        var names: Set<String> = []
        var type = ""
        for line in text.split(separator: "\n") {
            if let match = line.wholeMatch(of: #/---@class (\w+).*/#) { type = String(match.1) }
            if let match = line.firstMatch(of: #/^---@field (\w+)/#) { names.insert("\(type).\(match.1)") }
            if let match = line.firstMatch(of: #/^function ([\w.:]+)\(/#) { names.insert(String(match.1)) }
            if let match = line.firstMatch(of: #/^(\w+) = /#), match.1 != "stats" { names.insert(String(match.1)) }
        }
        // Plain tables that functions take or give.
        names = names.filter { name in !["Text.", "Group.", "Interval."].contains { name.hasPrefix($0) } }
        #expect(names.subtracting(ScriptNames.all).sorted() == [], "annotated, but not there")
        #expect(ScriptNames.all.subtracting(names).sorted() == [], "there, but not annotated")
    }
}
