import Engine
import Foundation
import Testing
import Values

/// What is archived can be read, checked and continued by whoever gets it.
@Suite struct ArchiveTests {
    static let stages: [Stage] = [.begun, .formed, .planned, .executing, .feedback, .decided, .archived]

    private static func archived(_ sandbox: Sandbox, _ options: String = "", as file: String = "season.zip") -> Run {
        sandbox.run("archive \(file) \(options)")
    }

    @Test(arguments: stages, ["", "--with-people"])
    func `what is restored is what was archived`(stage: Stage, options: String) throws {
        let sandbox = try stage.sandbox()
        let run = Self.archived(sandbox, options)
        #expect(run.code == 0, "\(run.err)")
        let restored = sandbox.run("restore season.zip again")
        #expect(restored.code == 0, "\(restored.err)")
        for command in [
            "verify --json --readings", "log --json", "report", "report --format md --lang en", "report --format json",
        ] {
            #expect(sandbox.run("\(command) --program again") == sandbox.run(command), "\(command)")
        }
        // A screen shows names, which come back only where they were put in.
        let status = sandbox.run("status --program again")
        if options == "" {
            #expect(Someone.found(in: status.out) == [])
        } else {
            #expect(status == sandbox.run("status"))
            #expect(sandbox.run("member list --program again") == sandbox.run("member list"))
        }
        #expect(Self.archived(sandbox, "\(options) --program again", as: "twice.zip").code == 0)
        #expect(try bytes("twice.zip", sandbox) == bytes("season.zip", sandbox))
        #expect(try names(in: "again", sandbox).allSatisfy { $0.hasPrefix("journal.db") || !$0.hasPrefix("journal") })
    }

    private func bytes(_ name: String, _ sandbox: Sandbox) throws -> Data {
        try Data(contentsOf: sandbox.root.appending(path: name))
    }

    private func names(in folder: String, _ sandbox: Sandbox) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sandbox.path(folder)).sorted()
    }

    @Test func `the same record gives the same bytes whenever it is archived`() throws {
        let sandbox = try Stage.judged.sandbox()
        #expect(Self.archived(sandbox).code == 0)
        sandbox.now = "2021-01-01T00:00"
        #expect(Self.archived(sandbox, as: "later.zip").code == 0)
        #expect(try bytes("season.zip", sandbox) == bytes("later.zip", sandbox))
        let other = Self.archived(sandbox, "--lang en", as: "english.zip")
        #expect(other.code == 0)
        #expect(try bytes("season.zip", sandbox) != bytes("english.zip", sandbox))
    }

    /// Commands that need ids, scripts, tables and the chart go on in a restored program as in the one it came from.
    @Test func `the restored season goes on as the other does`() throws {
        let sandbox = try Stage.executing.sandbox()
        #expect(Self.archived(sandbox).code == 0)
        #expect(sandbox.run("restore season.zip again").code == 0)
        let commands = [
            ("2020-07-20T12:00", "data import data/activity.csv --as activity"), ("2020-07-20T19:30", "meeting open"),
            ("2020-07-20T19:35", "meeting attend m01 --excused m02"), ("2020-07-20T20:00", "evaluate"),
            ("2020-07-20T20:30", "decide h1 adapt --reason '더 길게 잰다'"),
            ("2020-07-20T20:30", "decide h2 adopt --reason '일이 이어졌다'"), ("2020-07-20T21:00", "advance"),
            ("2020-07-20T21:10", "meeting close"), ("2020-07-21T09:00", "dues pay m02 30000"),
        ]
        for (now, command) in commands {
            sandbox.now = now
            let runs = [sandbox.run(command), sandbox.run("\(command) --program again")]
            #expect(runs[0].code == runs[1].code, "\(command): \(runs[1].err)")
            if command.hasPrefix("data import") { continue }
            #expect(runs[0].code == 0, "\(command): \(runs[0].err)")
        }
        #expect(sandbox.run("indicator compute --program again").code == 0)
        #expect(sandbox.run("verify --readings --program again").code == 0)
    }

    /// A pseudonym that was given is taken, also where nobody remembers whose it is.
    @Test func `no pseudonym is given twice`() throws {
        let sandbox = try Stage.planning.sandbox()
        #expect(Self.archived(sandbox).code == 0)
        #expect(sandbox.run("restore season.zip again").code == 0)
        #expect(sandbox.run("meeting attend m01 --guest 윤새봄 --program again").code == 0)
        let log = try #require(try JSONReader.read(sandbox.run("log --json --last 1 --program again").out).array?.last)
        #expect(CanonicalJSON.text(log).contains("p002"), "\(CanonicalJSON.text(log))")
    }

    @Test func `after computing everything nothing has changed`() throws {
        let sandbox = try Stage.judged.sandbox()
        #expect(sandbox.run("indicator compute").code == 0)
        #expect(Self.archived(sandbox).code == 0)
        #expect(sandbox.run("restore season.zip again").code == 0)
        let before = sandbox.run("verify --json --program again").out
        let computed = sandbox.run("indicator compute --program again")
        #expect(computed.code == 0 && computed == sandbox.run("indicator compute"))
        #expect(sandbox.run("verify --json --program again").out == before)
    }

    @Test func `no name and no address is in it unless asked for`() throws {
        let sandbox = try Stage.archived.sandbox()
        #expect(sandbox.run("dues pay \(Someone.mail) 30000 --key '\(Someone.manager)'").code == 0)
        #expect(Self.archived(sandbox).code == 0)
        let files = try Unpacked(sandbox, "season.zip")
        for (name, bytes) in files.bytes {
            for trace in Someone.traces { #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) in \(name)") }
        }
        #expect(files.bytes["people.json"] == nil)
        #expect(Self.archived(sandbox, "--with-people", as: "people.zip").code == 0)
        let people = try #require(try Unpacked(sandbox, "people.zip").bytes["people.json"])
        for trace in [Someone.manager, Someone.phone, Someone.mail, Someone.alias, Someone.guest] {
            #expect(people.range(of: Data(trace.utf8)) != nil)
        }
    }

    @Test func `whoever archives is told where a name stands in what people wrote`() throws {
        let sandbox = try Stage.planning.sandbox()
        try sandbox.write(try sandbox.read("program.yaml") + "# \(Someone.guest) 님께 물어볼 것\n", to: "program.yaml")
        let told = try JSONReader.read(Self.archived(sandbox, "--json").out)["files_with_names"]?.array?.compactMap(
            \.string)
        #expect(told == ["definitions/program.yaml"], "\(told ?? [])")
        #expect(Someone.found(in: Self.archived(sandbox, as: "b.zip").out) == [])
    }

    /// A page with a name that not every system has stays behind, and is told of; its words are in the archived report.
    @Test func `the group's own pages come along`() throws {
        let sandbox = try Stage.planning.sandbox()
        try sandbox.write("# Our story\n\nIt rained.\n", to: "report/story.md")
        #expect(try JSONReader.read(Self.archived(sandbox, "--json").out)["files_left_out"]?.array == [])
        #expect(sandbox.run("restore season.zip again").code == 0)
        #expect(sandbox.run("report --program again") == sandbox.run("report"))
        try sandbox.write("# 우리 이야기\n", to: "report/이야기.md")
        let run = Self.archived(sandbox, "--json", as: "b.zip")
        #expect(try JSONReader.read(run.out)["files_left_out"]?.array == ["report/이야기.md"])
    }

    @Test func `a definition that was edited since is told and comes back`() throws {
        let sandbox = try Stage.planning.sandbox()
        try sandbox.replace("ko: 역곡 책모임, en", with: "ko: 역곡 책벗, en", in: "program.yaml")
        let run = Self.archived(sandbox, "--json")
        #expect(try JSONReader.read(run.out)["definition_differs"]?.bool == true)
        #expect(sandbox.run("restore season.zip again").code == 0)
        #expect(sandbox.run("revise --dry-run --program again") == sandbox.run("revise --dry-run"))
    }

    @Test func `holidays come back without the rest of the calendar`() throws {
        let sandbox = try Sandbox("holidays")
        sandbox.now = "2026-08-01T10:00"
        let text = try sandbox.read("holidays.ics")
        let secret =
            "BEGIN:VEVENT\r\nUID:secret\r\nDTSTART;VALUE=DATE:20260901\r\nSUMMARY:남몰래\r\nEND:VEVENT\r\nEND:VCALENDAR"
        try sandbox.write(text.replacing("END:VCALENDAR", with: secret), to: "holidays.ics")
        let new = sandbox.run("new .")
        #expect(new.code == 0, "\(new.err)")
        #expect(Self.archived(sandbox).code == 0)
        #expect(sandbox.run("restore season.zip again").code == 0)
        #expect(sandbox.run("calendar --json --program again") == sandbox.run("calendar --json"))
        let revision = sandbox.run("revise --dry-run --program again")
        #expect(revision == sandbox.run("revise --dry-run"), "\(revision.out)\(revision.err)")
        #expect(try !sandbox.read("again/holidays.ics").contains("남몰래"))
    }

    @Test func `an archive is never written over unasked`() throws {
        let sandbox = try Stage.begun.sandbox()
        try sandbox.write("mine", to: "season.zip")
        #expect(Self.archived(sandbox).code == 3)
        #expect(try sandbox.read("season.zip") == "mine")
        #expect(Self.archived(sandbox, "--force").code == 0)
        #expect(try names(in: ".", sandbox).filter { $0.hasPrefix(".season") } == [])
    }
}
