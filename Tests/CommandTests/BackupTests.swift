import Foundation
import GRDB
import Testing
import Values

/// A backup is whole whatever happens beside it, and going back to one loses nothing that was not said.
@Suite struct BackupTests {
    private func head(_ sandbox: Sandbox) throws -> Value? {
        try JSONReader.read(sandbox.run("verify --json").out)["head"]
    }

    private func backup(_ sandbox: Sandbox, _ options: String = "") throws -> (file: String, head: Value?) {
        let run = sandbox.run("backup --json \(options)")
        try #require(run.code == 0, "\(run.err)")
        let made = try JSONReader.read(run.out)
        return (try #require(made["file"]?.string), made["head"])
    }

    @Test func `a backup is the record, in one file that only its owner reads`() throws {
        let sandbox = try Stage.judged.sandbox()
        let made = try backup(sandbox)
        #expect(try made.head == head(sandbox))
        #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.path("backups")).count == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: sandbox.path(made.file))[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    /// Whoever writes meanwhile is in it or not: the chain tells.
    @Test func `a backup made while others write is whole`() async throws {
        let sandbox = try Stage.planning.sandbox()
        let (root, moim) = (sandbox.root, BuiltProgram.url)
        let writer = Task.detached {
            for number in 1...12 {
                let process = Process()
                process.executableURL = moim
                process.arguments = ["meeting", "note", "메모 \(number)", "--program", root.path()]
                process.standardOutput = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
                #expect(process.terminationStatus == 0)
            }
        }
        for _ in 1...6 { _ = try backup(sandbox) }
        try await writer.value
        let last = try backup(sandbox)
        #expect(try last.head == head(sandbox))
        for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("backups")) {
            let copy = try Sandbox("reading-circle")
            try FileManager.default.copyItem(
                atPath: sandbox.path("backups/\(name)"), toPath: copy.path("journal.db"))
            #expect(copy.run("verify").code == 0, "\(name)")
        }
    }

    @Test func `only so many are kept, and nothing else in the folder goes`() throws {
        let sandbox = try Stage.planning.sandbox()
        try sandbox.write("내 것", to: "backups/journal-mine.db")
        for minute in 40..<45 {
            sandbox.now = "2020-07-06T19:\(minute)"
            _ = try backup(sandbox, "--keep 2")
        }
        let list = try JSONReader.read(sandbox.run("backup list --json").out)
        #expect(list.array?.compactMap { $0["at"]?.string } == ["2020-07-06T10:43:00Z", "2020-07-06T10:44:00Z"])
        #expect(try sandbox.read("backups/journal-mine.db") == "내 것")
    }

    @Test func `a record that was tampered with is not backed up, and the backups before stay`() throws {
        let sandbox = try Stage.judged.sandbox()
        let made = try backup(sandbox)
        try sandbox.tamper("UPDATE entry SET body = '{}' WHERE seq = 5")
        let run = sandbox.run("backup --keep 1")
        #expect(run.code == 5)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("backups")) == [
                String(made.file.dropFirst("backups/".count))
            ])
        #expect(sandbox.run("backup restore \(made.file) --force").code == 0)
        #expect(try head(sandbox) == made.head)
    }

    @Test(arguments: ["gone", "torn", "log"])
    func `a damaged or missing record comes back, and what was there is kept`(harm: String) throws {
        let sandbox = try Stage.judged.sandbox()
        let made = try backup(sandbox)
        switch harm {
        case "gone": try FileManager.default.removeItem(atPath: sandbox.path("journal.db"))
        case "torn": try sandbox.write("SQLite format 3", to: "journal.db")
        default: try sandbox.write(bytes: Array(repeating: 7, count: 40_000), to: "journal.db-wal")
        }
        let run = sandbox.run("backup restore \(made.file)\(harm == "gone" ? "" : " --force")")
        #expect(run.code == 0, "\(run.err)")
        #expect(try head(sandbox) == made.head)
        let kept = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("backups"))
        #expect(kept.contains { $0.hasPrefix("replaced-") } == (harm != "gone"))
        #expect(sandbox.run("member alias m02 새별명").code == 0)
    }

    @Test func `a backup that is itself damaged takes nothing away`() throws {
        let sandbox = try Stage.judged.sandbox()
        let before = try head(sandbox)
        let made = try backup(sandbox)
        var bytes = Array(try Data(contentsOf: sandbox.root.appending(path: made.file)))
        for index in stride(from: 8_000, to: bytes.count, by: 900) { bytes[index] ^= 0xFF }
        try sandbox.write(bytes: bytes, to: "backups/bad.db")
        #expect(sandbox.run("backup restore backups/bad.db --force").code == 5)
        #expect(try head(sandbox) == before)
    }
}
