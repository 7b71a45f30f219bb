import Foundation
import GRDB
import Testing
import Values

/// Whatever a manager types, the record holds ids where it would hold names.
@Suite struct MentionTests {
    private static let words =
        "\(Someone.manager)님께, \(Someone.alias)와 \(Someone.guest)의 \(Someone.mail), \(Someone.phone)"

    /// A season in which every free text of every command speaks of people.
    private func season() throws -> Sandbox {
        let sandbox = try Stage.formed.sandbox()
        let card = try sandbox.read("answers/card.yaml")
        try sandbox.write(
            card.replacing("처음 온 사람에게", with: "\(Someone.manager)이 처음 온 사람에게")
                .replacing("prediction: ", with: "prediction: \(Self.words) "), to: "answers/card.yaml")
        try sandbox.replace("셋 가운데", with: "\(Self.words) 셋 가운데", in: "answers/learned.yaml")
        try sandbox.copy(TestFolder.fixture("indicators"))
        let roll = "data/\(Someone.manager)_출석.csv"
        try sandbox.write("date,member\n2020-07-06,m01\n", to: roll)
        let lines = [
            "@ 2020-07-01T10:00", "member apply --name \(Someone.guest)", "member decline m03 --reason '\(Self.words)'",
            "meeting move closing 2020-08-04 --reason '\(Self.words)'",
            "dues pay m01 30000", "dues refund m01 10000 --reason '\(Self.words)'",
            "dues reverse d2 --reason '\(Self.words)'",
            "@ 2020-07-06T19:25", "start", "@ 2020-07-06T19:30", "meeting open", "meeting attend m01 m02",
            "meeting note '\(Self.words)'", "undo --reason '\(Self.words)'", "meeting note '@\(Self.words) @{x}'",
            "worksheet fill test-card --member m01 --answers answers/card.yaml",
            "worksheet fill test-card --member m02 --answers answers/activity-card.yaml",
            "hypothesis amend h2 --belief '\(Self.words)' --action '\(Self.words)' --prediction '\(Self.words)'",
            "@ 2020-07-06T21:20", "advance", "@ 2020-07-06T21:30", "meeting close",
            "hypothesis amend h1 --action '\(Self.words)' --reason '\(Self.words)'",
            "@ 2020-07-10T12:00", "check-in m01 partly --obstacles '\(Self.words)' --support '\(Self.words)'",
            "dues waive m02 10000 --reason '\(Self.words)'", "data import data/activity.csv --as activity",
            "data import '\(roll)' --as attendance",
            "indicator record mood 2020-07-06 4.5 --note '\(Self.words)'",
            "@ 2020-07-20T19:30", "meeting open", "meeting attend m01", "indicator record mood 2020-07-20 4",
            "indicator record mood 2020-07-20 --remove '\(Self.words)'", "evaluate",
            "decide h1 adapt --reason '\(Self.words)' --belief '\(Self.words)'",
            "decide h2 adopt --reason '\(Self.words)'",
            "worksheet fill learning-card --member m01 --answers answers/learned.yaml",
            "revise --reason '\(Self.words)'", "member withdraw m02 --reason '\(Self.words)'",
        ]
        for line in lines {
            if line.hasPrefix("@ ") {
                sandbox.now = String(line.dropFirst(2))
                continue
            }
            if line.hasPrefix("revise") {
                try sandbox.replace(
                    "ko: 역곡 책모임, en: Yeokgok reading", with: "ko: 새 책모임, en: New reading", in: "program.yaml")
            }
            let run = sandbox.run(line)
            try #require(run.code == 0, "\(line)\n\(run.err)")
        }
        return sandbox
    }

    @Test func `no entry holds a name, a number or an address`() throws {
        let bodies = try season().database { db in
            try String.fetchAll(db, sql: "SELECT body || coalesce(actor, '') || command FROM entry")
        }
        for body in bodies { #expect(Someone.found(in: body) == [], "\(body)") }
        #expect(bodies.count { $0.contains("@{m01}님께, @{m02:1}와 @{m03}의 @{m01}, @{m01}") } >= 20)
    }

    @Test func `without the people's tables the store holds none of it`() throws {
        let sandbox = try season()
        try sandbox.tamper("DELETE FROM person_name; DELETE FROM person; VACUUM")
        let bytes = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        for trace in Someone.traces { #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)") }
    }

    /// One season, for every way out: making it takes longer than looking.
    @Test func `what leaves the manager's screen has ids and no sign of a mention`() throws {
        let sandbox = try season()
        for command in [
            "report", "report --format md", "report --format json", "report --lang en", "dues export",
            "dues export --csv",
            "dues entries --json", "calendar --ics", "worksheet template test-card", "log --json", "status --json",
            "why --json", "calendar --json", "hypothesis list --json", "hypothesis show h1 --json",
            "hypothesis tree --json", "hypothesis chart --json", "hypothesis chart --svg -",
            "indicator show mood --json",
            "indicator chart mood --json", "indicator chart mood --svg -", "indicator explain mood last --json",
            "data list --json", "data dictionary attendance --json", "data export attendance", "verify --json",
            "member list --json",
        ] {
            let run = sandbox.run(command)
            #expect(run.code == 0, "\(command)\n\(run.err)")
            #expect(!(run.out + run.err).contains("@{m0"), "\(command)")
            guard command != "member list --json" else { continue }
            #expect(Someone.found(in: run.out + run.err) == [], "\(command)")
        }
    }

    @Test func `on the manager's screen names are names`() throws {
        let sandbox = try season()
        for command in [
            "log", "status", "calendar", "dues entries", "hypothesis list", "hypothesis show h1", "hypothesis tree",
            "indicator show mood", "indicator explain mood 2020-07-06", "data list --all", "data dictionary attendance",
        ] {
            let run = sandbox.run(command)
            #expect(run.code == 0, "\(command)\n\(run.err)")
            #expect(!run.out.contains("@{m0"), "\(command)\n\(run.out)")
            #expect(run.out.contains(Someone.manager), "\(command)\n\(run.out)")
            for trace in [Someone.phone, Someone.mail] { #expect(!run.out.contains(trace), "\(command)") }
        }
        // What was typed is what is read, but for how to reach someone; and a typed mention is no mention.
        let log = sandbox.run("log").out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(log.contains("@\(Someone.manager)님께, \(Someone.alias)와 \(Someone.guest)의 김하늘, 김하늘 @{x}"))
    }

    @Test(arguments: ["010-7777-8888", "hall@example.com"])
    func `an address of a stranger is refused, unless it is public`(address: String) throws {
        for language in Language.allCases {
            let sandbox = try Stage.planning.sandbox()
            sandbox.language = language
            let note = "meeting note '회관 \(address)'"
            let refused = sandbox.run(note)
            #expect(refused.code == 3)
            #expect(!refused.err.contains(address))
            #expect(refused.err.contains("--public-address"))
            #expect(sandbox.run(note + " --public-address").code == 0)
            #expect(sandbox.run("log --last 1").out.contains(address))
        }
    }

    /// A key is answered whether or not the person has become known in between.
    @Test func `a key works for a text with a name`() throws {
        let sandbox = try Stage.planning.sandbox()
        let note = "meeting note '\(Someone.manager)이 늦는다' --key k1 --json"
        #expect(sandbox.run(note).out.contains("\"replayed\": false"))
        #expect(sandbox.run(note).out.contains("\"replayed\": true"))
    }
}
