import Foundation
import Scripting
import Shipped
import Testing
import Values

/// What ships is clean, and nothing that is made of it makes a check fail.
@Suite struct CheckedScriptTests {
    static let shipped: [(file: String, text: String)] =
        ShippedTexts.worksheets.compactMap { id in ShippedTexts.worksheet(id).map { ("worksheets/\(id).lua", $0) } }
        + ShippedTexts.indicators.compactMap { id in ShippedTexts.indicator(id).map { ("indicators/\(id).lua", $0) } }
        + ShippedTexts.importers.compactMap { id in ShippedTexts.importer(id).map { ("importers/\(id).lua", $0) } }

    @Test func whatShipsIsClean() {
        for (file, text) in Self.shipped {
            #expect(ScriptChecker.problems(in: text, file: file).map { "\($0.place?.label ?? "") \($0.what.en)" } == [])
        }
    }

    @Test func theExamplesAreClean() throws {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Examples")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".lua") }
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            #expect(ScriptChecker.problems(in: text, file: file).map { "\($0.place?.label ?? "") \($0.what.en)" } == [])
        }
    }

    @Test(arguments: 1...4) func noMutantMakesTheCheckFail(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<100 {
            let script = try #require(Self.shipped.randomElement(using: &random))
            var letters = Array(script.text)
            for _ in 0..<3 where !letters.isEmpty {
                let at = Int.random(in: 0..<letters.count, using: &random)
                let end = min(letters.count, at + Int.random(in: 1...8, using: &random))
                switch Int.random(in: 0..<4, using: &random) {
                case 0: letters.removeSubrange(at..<end)
                case 1:
                    letters.insert(contentsOf: letters[at..<end], at: Int.random(in: 0...letters.count, using: &random))
                case 2: letters.replaceSubrange(at..<end, with: Array(" nil "))
                default: letters.removeSubrange(max(at, letters.count - 40)...)
                }
            }
            let text = String(letters)
            let problems = ScriptChecker.problems(in: text, file: script.file)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for problem in problems {
                #expect(!problem.what.ko.isEmpty && !problem.what.en.isEmpty)
                let line = problem.place?.line ?? 1
                #expect((1...lines.count).contains(line), "seed \(seed): \(problem.place?.label ?? "")\n\(text)")
                if let column = problem.place?.column, lines.indices.contains(line - 1) {
                    #expect(column <= lines[line - 1].count + 1, "seed \(seed): \(problem.place?.label ?? "")\n\(text)")
                }
            }
            // Whatever does not load has an error.
            if (try? ScriptFile.load(source: text, file: script.file)) == nil {
                #expect(problems.contains { $0.severity == .error }, "seed \(seed):\n\(text)")
            }
        }
    }

    @Test(.timeLimit(.minutes(1))) func aLongScriptIsCheckedInTime() throws {
        let text = try #require(Self.shipped.first { $0.file.contains("test-card") }).text
        let steps = String(
            repeating:
                "step { id = \"a\", typ = \"text\", ask = { ko = \"가\" }, when = function(b) return b.c end },\n",
            count: 2_000)
        let long = text.replacing("steps = {", with: "steps = {\n\(steps)")
        #expect(long.utf8.count > 150_000)
        #expect(ScriptChecker.problems(in: long, file: "worksheets/test-card.lua").count == 200)
    }

    /// What the forms ask for is what the readers do not do without.
    @Test func whatIsRequiredIsWhatTheReadersRequire() throws {
        let indicator = [
            "id": "\"i\"", "title": "{ ko = \"가\", en = \"a\" }", "unit": "\"%\"", "better": "\"higher\"",
            "per": "\"meeting\"", "needs": "{ \"t\" }", "formula": "function(data) return #data.t end",
        ]
        let worksheet = [
            "id": "\"i\"", "title": "{ ko = \"가\", en = \"a\" }", "phase": "\"plan\"",
            "steps": "{ step { id = \"s\", type = \"text\", ask = { ko = \"가\", en = \"a\" } } }",
        ]
        let importer = [
            "id": "\"i\"", "title": "{ ko = \"가\", en = \"a\" }", "columns": "{ time = \"time\" }",
            "read": "function(file) for _, line in file:lines() do row { time = line } end end",
        ]
        for (word, fields) in [("indicator", indicator), ("worksheet", worksheet), ("importer", importer)] {
            func source(without left: String?) -> String {
                let list = fields.filter { $0.key != left }.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
                return "return \(word) { \(list.joined(separator: ", ")) }"
            }
            // Only the warning that there are no examples.
            #expect(
                ScriptChecker.problems(in: source(without: nil), file: "i.lua").map(\.code) == ["script.no-examples"])
            for name in fields.keys {
                #expect(throws: (any Error).self, "\(name)") {
                    try ScriptFile.load(source: source(without: name), file: "i.lua")
                }
                let codes = ScriptChecker.problems(in: source(without: name), file: "i.lua").map(\.code)
                #expect(codes.contains("script.missing-field"), "\(name)")
            }
        }
    }
}
