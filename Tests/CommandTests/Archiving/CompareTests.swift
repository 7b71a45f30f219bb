import Foundation
import Testing
import Values

@Suite struct CompareTests {
    private func two() throws -> Sandbox {
        let sandbox = try Stage.decided.sandbox()
        sandbox.run("indicator compute")
        try sandbox.addLaterSeason("next")
        return sandbox
    }

    @Test func `folders and archives compare alike, in whatever order they are given`() throws {
        let sandbox = try two()
        #expect(sandbox.run("archive a.zip").code == 0)
        #expect(sandbox.run("archive b.zip --program next").code == 0)
        let folders = sandbox.run("compare . next --json")
        #expect(folders.code == 0, "\(folders.err)")
        for others in ["next .", "a.zip b.zip", "b.zip .", "a.zip next"] {
            #expect(sandbox.run("compare \(others) --json") == folders, "\(others)")
        }
    }

    @Test func `what was tried again is found, and questions are followed`() throws {
        let value = try JSONReader.read(try two().run("compare . next --json").out)
        #expect(value["seasons"]?.array?.compactMap { $0["name"]?["start"]?.string } == ["2020-07-06", "2020-10-05"])
        let replications = try #require(value["replications"]?.array)
        #expect(replications.compactMap { $0["indicator"]?.string } == ["next_meeting_return", "activity_count"])
        for replication in replications {
            #expect(replication["trials"]?.array?.compactMap { $0["season"]?.int } == [0, 1])
        }
        let shared = value["indicators"]?.array?.filter { $0["formula"]?.string == "same" }.compactMap {
            $0["id"]?.string
        }
        #expect(shared == ["activity_count", "meeting_size", "next_meeting_return"])
        let card = try #require(value["worksheets"]?.array?.first { $0["id"]?.string == "learning-card" })
        let fates = Dictionary(
            uniqueKeysWithValues: (card["steps"]?.array ?? []).map {
                ($0["id"]?.string ?? "", $0["fates"]?.array?.last?.string)
            })
        #expect(
            fates == [
                "hypothesis": "kept", "observed": "reworded", "learned": "kept", "decision": "kept",
                "therefore": "dropped",
                "next_step": "new",
            ])
    }

    @Test func `a changed formula is no replication`() throws {
        let sandbox = try Stage.decided.sandbox()
        let shipped = try String(
            contentsOf: TestFolder.package.appending(path: "scripts/indicators/meeting_size.lua"), encoding: .utf8)
        try sandbox.addLaterSeason("next", through: .begun)
        try sandbox.write(shipped + "-- 다른 글\n", to: "next/indicators/meeting_size.lua")
        #expect(sandbox.run("indicator compute meeting_size --program next").code == 0)
        let value = try JSONReader.read(sandbox.run("compare . next --json").out)
        let size = value["indicators"]?.array?.first { $0["id"]?.string == "meeting_size" }
        #expect(size?["formula"]?.string == "changed")
    }

    @Test(arguments: Language.allCases, ["md", "html"])
    func `it is written as a page and for a wiki`(language: Language, ending: String) throws {
        let sandbox = try two()
        sandbox.language = language
        let run = sandbox.run("compare . next -o out.\(ending)")
        #expect(run.code == 0 && run.out.isEmpty, "\(run.err)")
        let text = try sandbox.read("out.\(ending)")
        #expect(text.contains(language == .ko ? "다시 시험한 가설" : "What was tried again"))
        #expect(Someone.found(in: text) == [])
        #expect(sandbox.run("compare . next -o out.\(ending)").code == 3)
        #expect(sandbox.run("compare . next -o out.\(ending) --force").code == 0)
        #expect(try sandbox.read("out.\(ending)") == text)
        if ending == "html" {
            // Well-formed to Python's parser, which knows nothing of HTML.
            let judged = try Python.run(
                "import sys, xml.dom.minidom as m; m.parse(sys.argv[1]); print('yes')", sandbox.path("out.html"))
            #expect(judged == "yes\n")
            #expect(!text.contains("<script") && !text.contains("src="))
        }
    }

    @Test(arguments: [30, 40, 60, 100])
    func `it fits the terminal`(width: Int) throws {
        let sandbox = try two()
        sandbox.width = width
        for language in Language.allCases {
            sandbox.language = language
            for line in sandbox.run("compare . next").out.split(separator: "\n") {
                let columns = line.unicodeScalars.reduce(0) {
                    $0 + ($1.value >= 0x1100 && $1.value < 0xFFE0 && !(0x2000...0x2E7F).contains($1.value) ? 2 : 1)
                }
                #expect(columns <= max(width, 24), "\(line)")
            }
        }
    }
}
