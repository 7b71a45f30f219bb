import Foundation
import GRDB
import Testing
import Values

/// Journals as they were written by versions that are out in the world. They must replay to the state that was noted then,
/// whatever has been changed since: `expected.json` beside each says which. Only a new history is ever added here; one that
/// fails means that what people recorded would be read otherwise.
@Suite struct GoldenHistoryTests {
    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: TestFolder.url.appending(path: "Histories").path()))?
        .filter { !$0.hasPrefix(".") }.sorted() ?? []

    private func history(_ name: String) throws -> (sandbox: Sandbox, expected: Value) {
        let sandbox = try Sandbox()
        try sandbox.copy(TestFolder.url.appending(path: "Histories/\(name)"))
        let gunzip = Process()
        gunzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gunzip.arguments = ["gunzip", sandbox.path("journal.db.gz")]
        try gunzip.run()
        gunzip.waitUntilExit()
        try #require(gunzip.terminationStatus == 0)
        return (sandbox, try JSONReader.read(sandbox.read("expected.json")))
    }

    @Test(arguments: names)
    func `a history replays to the state that was noted`(name: String) throws {
        let (sandbox, expected) = try history(name)
        let run = sandbox.run("verify --readings --json")
        #expect(run.code == 0, "\(run.err)")
        let found = try JSONReader.read(run.out)
        for key in ["entries", "head", "state"] { #expect(found[key] == expected[key], "\(key)") }
    }

    @Test(arguments: names)
    func `everything that reads works on it`(name: String) throws {
        let sandbox = try history(name).sandbox
        for command in ["status", "log", "calendar", "member list", "hypothesis list", "dues", "report", "data list"] {
            let run = sandbox.run(command)
            #expect(run.code == 0 && !run.out.isEmpty, "\(command): \(run.err)")
        }
    }

    /// Whoever changes the tables adds a history written before the change.
    @Test func `there is a history of every version of the store`() throws {
        func version(_ sandbox: Sandbox) throws -> Int {
            let queue = try DatabaseQueue(path: sandbox.path("journal.db"))
            return try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
        }
        let known = try Set(Self.names.map { try version(history($0).sandbox) })
        let fresh = try Stage.begun.sandbox()
        #expect(known == Set(1...(try version(fresh))))
    }
}
