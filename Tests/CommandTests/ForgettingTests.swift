import Foundation
import GRDB
import Testing
import Values

/// Of somebody who was forgotten only the id is left, wherever one looks.
@Suite struct ForgettingTests {
    private static let traces = ["Alexandra", "Reed", Someone.alias, "alex@example.org", "9876-5432"]

    /// Someone with a name, a further name, a phone and a mail address, of whom others wrote.
    private func season() throws -> Sandbox {
        let sandbox = try Stage.planning.sandbox()
        for line in [
            "member alias m02 alex@example.org", "member alias m02 010-9876-5432",
            "meeting note '\(Someone.other)에게 010-9876-5432로 알린다' --key '\(Someone.alias)'",
        ] { #expect(sandbox.run(line).code == 0) }
        return sandbox
    }

    @Test func `no byte of the store's files names them any more`() throws {
        let sandbox = try season()
        let held = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        for trace in Self.traces { #expect(held.range(of: Data(trace.utf8)) != nil, "\(trace)") }
        let run = sandbox.run("member forget \(Someone.alias) --withdraw --reason '\(Someone.alias)가 원했다' --yes")
        #expect(run.code == 0, "\(run.err)")
        for trace in Self.traces { #expect(!(run.out + run.err).contains(trace)) }
        for file in ["journal.db", "journal.db-wal", "journal.db-shm"] {
            guard let bytes = try? Data(contentsOf: sandbox.root.appending(path: file)) else { continue }
            for trace in Self.traces { #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(file): \(trace)") }
        }
        #expect(sandbox.run("verify").code == 0)
        for command in ["log", "status", "member list", "report --format md", "log --json", "member list --json"] {
            let run = sandbox.run(command)
            #expect(run.code == 0)
            for trace in Self.traces { #expect(!run.out.contains(trace), "\(command)") }
        }
        for command in ["log", "member list"] { #expect(sandbox.run(command).out.contains("잊힌 사람"), "\(command)") }
        #expect(sandbox.run("report --format md").out.contains("잊힌 사람"))
    }

    @Test func `drafts that carry the id go, and no others`() throws {
        let sandbox = try season()
        try sandbox.write("plan:\n", to: "drafts/test-card.m02.yaml")
        try sandbox.write("plan:\n", to: "drafts/m02/learning-card.yaml")
        for kept in ["drafts/test-card.m01.yaml", "drafts/test-card.m021.yaml", "answers/m02.yaml"] {
            try sandbox.write("plan:\n", to: kept)
        }
        #expect(sandbox.run("member forget m02 --withdraw --reason 까닭 --yes").code == 0)
        let left = FileManager.default.enumerator(atPath: sandbox.path("drafts"))?.compactMap { $0 as? String } ?? []
        #expect(Set(left) == ["test-card.m01.yaml", "test-card.m021.yaml"])
        #expect(try sandbox.read("answers/m02.yaml") == "plan:\n")
    }

    @Test func `at a terminal the id has to be typed`() throws {
        for (typed, code) in [("m01", 3), ("", 3), ("m02", 0)] as [(String, Int32)] {
            let sandbox = try season()
            sandbox.terminal = { ScriptedTerminal([typed]) }
            #expect(sandbox.run("member forget m02 --withdraw --reason 까닭").code == code)
            #expect(sandbox.run("member list").out.contains(Someone.other) == (code != 0))
        }
    }

    @Test func `a forgotten pseudonym is not given to the next guest`() throws {
        let sandbox = try season()
        #expect(sandbox.run("member forget p001 --reason 까닭 --yes").code == 0)
        #expect(sandbox.run("meeting attend m01 --guest 정새손").code == 0)
        let people = try sandbox.database { db in try Row.fetchAll(db, sql: "SELECT id, kind FROM person ORDER BY id") }
        #expect(people.map { $0["id"] as String } == ["m01", "m02", "p001", "p002"])
        #expect(people.first { $0["id"] == "p001" }?["kind"] == "forgotten")
    }

    @Test func `a person's file is for its owner alone, and names nobody else`() throws {
        let sandbox = try season()
        let run = sandbox.run("member export m02 -o m02.json")
        #expect(run.code == 0, "\(run.err)")
        let mode = try FileManager.default.attributesOfItem(atPath: sandbox.path("m02.json"))[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let text = try sandbox.read("m02.json")
        #expect(text.contains(Someone.other) && text.contains("alex@example.org"))
        #expect(!text.contains(Someone.manager) && !text.contains(Someone.phone))
        let value = try JSONReader.read(Array(text.utf8))
        #expect(value["id"]?.string == "m02")
        let titles = value["sections"]?.array?.compactMap { $0["title"]?["en"]?.string } ?? []
        #expect(titles.contains("Texts that mention the person") && titles.contains("Attendance"))
        #expect(sandbox.run("member export m02 -o m02.json").code == 3)
        #expect(sandbox.run("member export m02 -o m02.md").code == 0)
        #expect(try sandbox.read("m02.md").contains("## 연락처"))
    }
}
