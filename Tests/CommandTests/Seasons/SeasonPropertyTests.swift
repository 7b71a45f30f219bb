import Foundation
import Journal
import ProgramModel
import Testing
import Values

@testable import Engine

/// Whole seasons of commands in any order, against what a person would remember of them.
@Suite struct SeasonPropertyTests {
    static let seeds = 1...4 as ClosedRange<UInt64>

    @Test(arguments: seeds)
    func `nothing that was acknowledged is lost`(seed: UInt64) throws {
        var player = try SeasonPlayer(seed: seed)
        try player.play(steps: 70)
        let (sandbox, model) = (player.sandbox, player.model)
        let told = Comment(rawValue: "seed \(seed)\n\(player.told)")
        #expect(model.texts.count > 5, told)
        let log = sandbox.run("log --json").out
        var files: [String: Value] = [:]
        for text in model.texts {
            #expect(log.contains(text.token), "\(text.token), \(told)")
            switch text.place {
            case .member(let who):
                let file = try files[who] ?? JSONReader.read(sandbox.run("member export \(who)").out)
                files[who] = file
                let sections = file["sections"]?.array ?? []
                let holding = sections.filter { CanonicalJSON.text($0).contains(text.token) }
                    .compactMap { $0["title"]?["en"]?.string }
                #expect(holding.contains("What was taken back") == text.isUndone, "\(text.token), \(told)")
                #expect(!holding.isEmpty, "\(text.token), \(told)")
            case .minutes(let meeting):
                let minutes = sandbox.run("meeting minutes \(meeting)").out
                #expect(minutes.contains(text.token) == !text.isUndone, "\(text.token), \(told)")
            }
        }
        for (file, text) in model.drafts {
            #expect((try? sandbox.read(file).contains(text)) == true, "\(file), \(told)")
        }
        for person in model.forgotten {
            let name = ["m02": "Alexandra", "m03": "이바다", "m04": "박솔"][person] ?? ""
            #expect(!sandbox.run("member show \(person)").out.contains(name), "\(person), \(told)")
        }
    }

    @Test(arguments: seeds)
    func `the books agree with what was paid`(seed: UInt64) throws {
        var player = try SeasonPlayer(seed: seed + 100)
        try player.play(steps: 70)
        let (sandbox, model) = (player.sandbox, player.model)
        let told = Comment(rawValue: "seed \(seed)\n\(player.told)")
        #expect(model.paid.values.contains { $0 != 0 }, told)
        let accounts = try #require(JSONReader.read(sandbox.run("dues list --json").out)["accounts"]?.array)
        for account in accounts {
            func amount(_ name: String) -> Int { Int(account[name]?.int ?? 0) }
            let who = account["member"]?.string ?? ""
            #expect(amount("paid") == model.paid[who, default: 0], "\(who), \(told)")
            #expect(amount("arrears") == amount("charged") - amount("waived") - amount("paid"), "\(who), \(told)")
        }
        let rows = sandbox.run("dues export --csv").out.split(whereSeparator: \.isNewline).dropFirst()
        let amounts = rows.compactMap { row in
            row.split(separator: ",", omittingEmptySubsequences: false).dropFirst(4).first.flatMap { Int($0) }
        }
        #expect(amounts.count == rows.count && amounts.reduce(0, +) == 0, told)
        if let verdict = try Self.hledger(sandbox.run("dues export").out, in: sandbox) {
            #expect(verdict.isEmpty, "\(verdict), \(told)")
        }
    }

    @Test(arguments: seeds)
    func `a replay gives the live state, from the beginning and from the middle`(seed: UInt64) throws {
        var player = try SeasonPlayer(seed: seed + 200)
        try player.play(steps: 35)
        let journal = try player.sandbox.store().journal()
        let middle = try LoadedProgram.load(from: journal)
        var resumed: Program? = try CanonicalCoding.decode(Program.self, from: CanonicalCoding.bytes(middle.program))
        try player.play(steps: 35)
        let told = Comment(rawValue: "seed \(seed)\n\(player.told)")
        var replayed: Program?
        var reader = journal.reader(from: 1)
        while let entries = try reader.next() {
            for entry in entries {
                try LoadedProgram.fold(entry, into: &replayed)
                if entry.seq > middle.head.seq { try LoadedProgram.fold(entry, into: &resumed) }
            }
        }
        let live = try LoadedProgram.load(from: journal).program
        #expect(replayed == live, told)
        #expect(resumed == live, told)
        #expect(player.sandbox.run("verify").code == 0, told)
    }

    /// What hledger has against the books; nil where there is none to ask.
    private static func hledger(_ books: String, in sandbox: Sandbox) throws -> String? {
        let paths = ["/usr/bin/hledger", "/usr/local/bin/hledger", "/opt/homebrew/bin/hledger"]
        guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
        try sandbox.write(books, to: "books.journal")
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-f", sandbox.path("books.journal"), "check", "--strict"]
        process.environment = ["LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"]
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : String(decoding: said, as: UTF8.self)
    }
}
