import Foundation
import Testing
import Values

/// Archives come from anywhere. Whatever is wrong with one, nothing is written and the answer says what.
@Suite struct HostileArchiveTests {
    private static func season() throws -> (sandbox: Sandbox, files: [String: Data]) {
        let sandbox = try Stage.decided.sandbox()
        sandbox.language = .en
        #expect(sandbox.run("archive season.zip --with-people").code == 0)
        return (sandbox, try Unpacked(sandbox, "season.zip").bytes)
    }

    /// Packs the files, tries to restore them, and looks that nothing is left behind.
    private static func restore(_ files: [String: Data], in sandbox: Sandbox) throws -> Run {
        try? FileManager.default.removeItem(atPath: sandbox.path("bad.zip"))
        try Unpacked.pack(files, into: sandbox.path("bad.zip"))
        let before = try FileManager.default.contentsOfDirectory(atPath: sandbox.root.path()).sorted()
        let run = sandbox.run("restore bad.zip again")
        if run.code != 0 {
            #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root.path()).sorted() == before)
        }
        return run
    }

    @Test func `what was only packed again is restored`() throws {
        let (sandbox, files) = try Self.season()
        let run = try Self.restore(files, in: sandbox)
        #expect(run.code == 0, "\(run.err)")
        #expect(sandbox.run("verify --json --program again") == sandbox.run("verify --json"))
    }

    /// One bit in each file, drawn by the seed; nothing outside the list or inside it is without a digest.
    @Test(arguments: 1...6) func `a changed bit in any file is found`(seed: Int) throws {
        let (sandbox, files) = try Self.season()
        var random = SplitMix64(seed: UInt64(seed))
        #expect(files.count > 20)
        for name in files.keys.sorted() {
            var changed = files
            var bytes = Array(files[name] ?? Data())
            guard let place = bytes.indices.randomElement(using: &random) else { continue }
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            changed[name] = Data(bytes)
            let run = try Self.restore(changed, in: sandbox)
            #expect(run.outcome == .input || run.outcome == .store, "seed \(seed), \(name), byte \(place)")
            if name != "journal.jsonl", name != "archive.json" { #expect(run.err.contains(name), "\(run.err)") }
        }
    }

    @Test func `a missing file is named, and so is one too many`() throws {
        let (sandbox, files) = try Self.season()
        for name in files.keys.sorted() where name != "archive.json" {
            var fewer = files
            fewer[name] = nil
            let run = try Self.restore(fewer, in: sandbox)
            #expect(run.code == 3 && run.err.contains(name), "\(name): \(run.err)")
        }
        var more = files
        more["blobs/stray"] = Data([1])
        let run = try Self.restore(more, in: sandbox)
        #expect(run.code == 3 && run.err.contains("blobs/stray"))
    }

    /// Whoever edits a line also gives the file its right digest in the list; the chain still tells which entry it was.
    @Test(arguments: 1...20) func `an edited entry is named`(seed: Int) throws {
        let (sandbox, files) = try Self.season()
        var random = SplitMix64(seed: UInt64(seed))
        var lines = String(decoding: files["journal.jsonl"] ?? Data(), as: UTF8.self).split(separator: "\n").map(
            String.init)
        let place = lines.indices.randomElement(using: &random) ?? 0
        var entry = try #require(try JSONReader.read(lines[place]).object)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: entry["at"] = .int((entry["at"]?.int ?? 0) + 1)
        case 1: entry["actor"] = "m09"
        case 2: entry["command"] = "undo"
        case 3: entry["body"] = ["x": 1]
        default: entry["kind"] = nil
        }
        lines[place] = CanonicalJSON.text(.object(entry))
        var changed = files
        changed["journal.jsonl"] = Data((lines.joined(separator: "\n") + "\n").utf8)
        let run = try Self.restore(try Forged.listed(changed), in: sandbox)
        #expect(run.outcome == .store && run.err.contains("entry \(place + 1) "), "seed \(seed): \(run.err)")
    }

    @Test func `a line that is gone or moved is named`() throws {
        let (sandbox, files) = try Self.season()
        let lines = String(decoding: files["journal.jsonl"] ?? Data(), as: UTF8.self).split(separator: "\n").map(
            String.init)
        var without = lines
        without.remove(at: 4)
        var moved = lines
        moved.swapAt(4, 5)
        for edited in [without, moved] {
            var changed = files
            changed["journal.jsonl"] = Data((edited.joined(separator: "\n") + "\n").utf8)
            let run = try Self.restore(try Forged.listed(changed), in: sandbox)
            #expect(run.err.contains("entry 6 stands where entry 5 should be"), "\(run.err)")
        }
        var shorter = files
        shorter["journal.jsonl"] = Data((lines.dropLast().joined(separator: "\n") + "\n").utf8)
        let run = try Self.restore(try Forged.listed(shorter), in: sandbox)
        #expect(run.err.contains("the journal ends at \(lines.count - 1):"), "\(run.err)")
    }

    @Test(arguments: ["journal.db", "journal.db-wal", "JOURNAL.DB-SHM"])
    func `no file takes a place beside the journal`(name: String) throws {
        let (sandbox, files) = try Self.season()
        var changed = files
        let path = "definitions/\(name)"
        changed[path] = Data("x".utf8)
        let forged = try Forged.listed(changed) { list in
            let own: Value = ["path": .string(path), "bytes": 1, "sha256": .string(Digest(of: "x").hex)]
            list["files"] = .array((list["files"]?.array ?? []) + [own])
        }
        let run = try Self.restore(forged, in: sandbox)
        #expect(run.code == 3 && run.err.contains(name), "\(run.err)")
    }

    @Test func `a newer format says which moim to get`() throws {
        let (sandbox, files) = try Self.season()
        var changed = files
        changed["archive.json"] = Data(#"{"kind":"moim.archive","format":2,"needs":"3.1.4","other":[]}"#.utf8)
        let run = try Self.restore(changed, in: sandbox)
        #expect(run.code == 3 && run.err.contains("3.1.4"), "\(run.err)")
    }

    @Test(arguments: 1...15) func `an archive cut short is refused`(seed: Int) throws {
        let (sandbox, _) = try Self.season()
        var random = SplitMix64(seed: UInt64(seed))
        let whole = Array(try Data(contentsOf: sandbox.root.appending(path: "season.zip")))
        try sandbox.write(bytes: Array(whole[..<Int.random(in: 0..<whole.count, using: &random)]), to: "cut.zip")
        let run = sandbox.run("restore cut.zip again")
        #expect(run.code == 3, "seed \(seed): \(run.err)")
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("again")))
    }

    @Test func `a folder that holds something is left alone`() throws {
        let (sandbox, _) = try Self.season()
        try sandbox.write("mine", to: "again/notes.txt")
        #expect(sandbox.run("restore season.zip again").code == 3)
        try sandbox.write("mine", to: "file")
        #expect(sandbox.run("restore season.zip file").code == 3)
        #expect(try sandbox.read("again/notes.txt") == "mine")
        try FileManager.default.createDirectory(atPath: sandbox.path("empty"), withIntermediateDirectories: false)
        #expect(sandbox.run("restore season.zip empty").code == 0)
        #expect(sandbox.run("restore season.zip deep/er/place/").code == 0)
    }
}
