import Foundation
import GRDB
import Testing
import Values

/// What goes wrong in real life: each is told with its exit code, and leaves nothing half-written.
@Suite struct BadInputTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var stage: Stage
        var command: String
        var outcome: Outcome
        /// What a person must be told, in both languages alike.
        var telling: [String]
        var testDescription: String { command }
    }

    static let mistakes = [
        Mistake(
            stage: .executing, command: "advance", outcome: .refused, telling: ["feedback_meeting_reached = false"]),
        Mistake(stage: .formed, command: "member elect m77", outcome: .refused, telling: ["m77"]),
        Mistake(stage: .planning, command: "meeting attend m01 m77", outcome: .refused, telling: ["m77"]),
        Mistake(
            stage: .planning, command: "worksheet fill test-card --member m01 --answers answers/wrong.yaml",
            outcome: .input, telling: ["answers/wrong.yaml:2:9", "answers/wrong.yaml:5:9", "next_meeting_return"]),
        Mistake(
            stage: .formed, command: "data import data/bad-rows.csv --as scores", outcome: .input,
            telling: ["bad-rows.csv"]),
        Mistake(
            stage: .planning, command: "worksheet fill test-card --member m01 --answers torn.yaml", outcome: .input,
            telling: ["torn.yaml:4:1"]),
        Mistake(stage: .formed, command: "check", outcome: .input, telling: ["program.yaml:9", "INTERVAL"]),
        Mistake(
            stage: .feedback, command: "indicator compute torn", outcome: .script, telling: ["indicators/torn.lua:3"]),
        Mistake(stage: .feedback, command: "indicator compute broken", outcome: .script, telling: ["broken.lua:6"]),
        Mistake(stage: .feedback, command: "indicator compute endless", outcome: .script, telling: ["endless.lua"]),
        Mistake(stage: .planning, command: "meeting open 1A", outcome: .refused, telling: ["1A"]),
        Mistake(stage: .executing, command: "meeting close", outcome: .refused, telling: ["moim meeting open"]),
    ]

    @Test(arguments: mistakes, Language.allCases)
    func `a mistake is told and changes nothing`(mistake: Mistake, language: Language) throws {
        let sandbox = try mistake.stage.sandbox()
        sandbox.language = language
        try sandbox.write("plan: new\nbelief: [one,\naction: two\n", to: "torn.yaml")
        try sandbox.replace("INTERVAL=2", with: "INTERVAL=0", in: "program.yaml")
        try sandbox.write("return indicator {\n  id = 'torn',\n  title = = 'x',\n}\n", to: "indicators/torn.lua")
        try sandbox.write(Self.indicator("broken", "return data.attendance.nothing.more"), to: "indicators/broken.lua")
        try sandbox.write(Self.indicator("endless", "while true do end"), to: "indicators/endless.lua")
        let before = try #require(sandbox.head)
        let run = sandbox.run(mistake.command)
        #expect(run.outcome == mistake.outcome, "\(run.err)")
        #expect(run.out.isEmpty)
        for text in mistake.telling { #expect(run.err.contains(text), "\(run.err)") }
        #expect(run.err.hasPrefix(language == .ko ? "오류: " : "Error: "))
        #expect(sandbox.head == before)
        #expect(sandbox.run("verify").code == 0)
    }

    static func indicator(_ id: String, _ body: String) -> String {
        """
        return indicator {
          id = "\(id)", title = { ko = "시험", en = "Test" },
          unit = "건", better = "higher", per = "meeting", needs = { "attendance" },
          formula = function(data, period)
            local seen = 0
            \(body)
          end,
        }

        """
    }

    // MARK: A journal that cannot be used

    @Test func `a journal of a newer format is left alone`() throws {
        let sandbox = try Stage.formed.sandbox()
        try sandbox.database { db in try db.execute(sql: "PRAGMA user_version = 99") }
        let before = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        for command in ["status", "log", "member elect m02", "verify"] {
            #expect(sandbox.run(command).outcome == .store, "\(command)")
        }
        #expect(try Data(contentsOf: sandbox.root.appending(path: "journal.db")) == before)
    }

    @Test func `a fact of a newer moim stops every command`() throws {
        let sandbox = try Stage.formed.sandbox()
        try sandbox.append(kind: "moon.landed", body: ["by": "m01"])
        let before = sandbox.head
        for command in ["status", "member elect m02", "verify", "report"] {
            let run = sandbox.run(command)
            #expect(run.outcome == .store, "\(command)")
            #expect(run.err.contains("moon.landed"), "\(run.err)")
        }
        #expect(sandbox.head == before)
    }

    @Test func `a changed entry is found`() throws {
        let sandbox = try Stage.archived.sandbox()
        try sandbox.tamper("UPDATE entry SET body = replace(body, '30000', '90000') WHERE kind = 'dues.paid'")
        let run = sandbox.run("verify")
        #expect(run.outcome == .store)
        let seq = try sandbox.database { db in
            try Int.fetchOne(db, sql: "SELECT seq FROM entry WHERE kind = 'dues.paid'")
        }
        #expect(run.err.contains(String(try #require(seq))), "\(run.err)")
    }

    // MARK: A folder that cannot be written

    @Test(arguments: Language.allCases)
    func `where nothing can be written, everything can be read`(language: Language) throws {
        let sandbox = try Stage.feedback.sandbox()
        sandbox.language = language
        let (before, status) = (try #require(sandbox.head), sandbox.run("status"))
        try ReadOnlyFolder.reading(sandbox.root) {
            #expect(sandbox.run("status") == status)
            #expect(sandbox.run("verify").code == 0)
            #expect(sandbox.run("report").code == 0)
            for command in ["meeting note x", "evaluate", "data import data/roll.csv --as attendance"] {
                let run = sandbox.run(command)
                #expect(run.outcome == .store, "\(command)")
                #expect(run.err.contains("journal.db"), "\(run.err)")
            }
            let report = sandbox.run("report -o report.html")
            #expect(report.outcome == .store)
            #expect(report.err.contains("report.html"))
            // Nothing is written by it, so it is no less possible here.
            #expect(sandbox.run("evaluate --dry-run").code == 0)
        }
        #expect(sandbox.head == before)
        #expect(sandbox.run("evaluate").code == 0)
    }

    @Test func `a program cannot begin where nothing can be written`() throws {
        let sandbox = try Stage.folder.sandbox()
        try ReadOnlyFolder.reading(sandbox.root) {
            #expect(sandbox.run("check").code == 0)
            #expect(sandbox.run("new .").outcome == .store)
            #expect(sandbox.run("new another").outcome == .store)
        }
        #expect(sandbox.run("new .").code == 0)
    }

    // MARK: A disk that is full

    @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may mount a small disk"), arguments: Language.allCases)
    func `a full disk leaves nothing half-written`(language: Language) throws {
        let disk = try SmallDisk(kilobytes: 4096)
        let sandbox = try Stage.feedback.sandbox()
        sandbox.language = language
        let rows = (1...20_000).map { "2020-07-\($0 % 19 + 1 < 10 ? "0" : "")\($0 % 19 + 1),\($0 * 7919)" }
        try sandbox.write("time,score\n" + rows.joined(separator: "\n") + "\n", to: "large.csv")
        let program = disk.url.appending(path: "program")
        try FileManager.default.copyItem(at: sandbox.root, to: program)
        let before = sandbox.run("verify --json --program \(program.path())").out
        let ballast = try disk.fill(leaving: 65_536)
        let run = sandbox.run("data import large.csv --as scores --program \(program.path())")
        #expect(run.outcome == .store, "\(run.err)")
        #expect(run.err.contains("journal.db"), "\(run.err)")
        #expect(sandbox.run("verify --json --program \(program.path())").out == before)
        #expect(sandbox.run("status --program \(program.path())").code == 0)
        try FileManager.default.removeItem(at: ballast)
        #expect(sandbox.run("data import large.csv --as scores --program \(program.path())").code == 0)
        #expect(sandbox.run("verify --program \(program.path())").code == 0)
    }

    /// As much room as it takes, a little more each time: wherever it breaks off, the next attempt finds a clean folder.
    @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may mount a small disk"))
    func `a program begins wholly or not at all`() throws {
        let disk = try SmallDisk(kilobytes: 2048)
        let sandbox = try Stage.folder.sandbox()
        let program = disk.url.appending(path: "program")
        try FileManager.default.copyItem(at: sandbox.root, to: program)
        var failures = 0
        for kilobytes in stride(from: 0, through: 1024, by: 48) {
            let ballast = try disk.fill(leaving: kilobytes << 10)
            let run = sandbox.run("new \(program.path())")
            try FileManager.default.removeItem(at: ballast)
            if run.code == 0 { break }
            failures += 1
            #expect(run.outcome == .store, "\(kilobytes) KiB: \(run.err)")
            // An empty store would stand in the way of the next try.
            let left = try FileManager.default.contentsOfDirectory(atPath: program.path())
            try #require(!left.contains { $0.hasPrefix("journal.db") }, "\(kilobytes) KiB: \(left)")
        }
        #expect(failures > 1)
    }
}
