import Foundation
import GRDB
import Testing
import Values

/// Names, numbers and addresses stay in the people's tables and on the manager's own screen.
@Suite struct PersonalDataTests {
    /// A season in which people were named in every way the command line allows.
    private func season() throws -> Sandbox {
        let sandbox = try Stage.archived.sandbox()
        let added = sandbox.run("data import data/roll.csv --as attendance")
        #expect(added.code == 0, "\(added.err)")
        #expect(sandbox.run("dues pay \(Someone.mail) 30000 --key '\(Someone.manager)'").code == 0)
        return sandbox
    }

    @Test func `no entry holds any of it`() throws {
        let bodies = try season().database { db in
            try String.fetchAll(db, sql: "SELECT body || coalesce(actor, '') || command FROM entry")
        }
        #expect(bodies.count > 40)
        for body in bodies { #expect(Someone.found(in: body) == [], "\(body)") }
    }

    /// Everything but the people's own tables, down to the segments of datasets and the free pages.
    @Test func `without the people's tables the store holds none of it`() throws {
        let sandbox = try season()
        let keyed = "UPDATE answer SET key = 'a key is the caller''s to choose'"
        try sandbox.tamper(keyed + "; DELETE FROM person_name; DELETE FROM person; VACUUM")
        let bytes = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        for trace in Someone.traces { #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)") }
    }

    /// Of a sheet or a conversation only some days were asked for; whoever is in the others is nobody here.
    @Test func `who appears only outside the days asked for leaves no trace`() throws {
        let sandbox = try Stage.formed.sandbox()
        let stranger = "윤바깥"
        try sandbox.write("time,member\n2020-07-01,\(stranger)\n2020-07-06,\(Someone.manager)\n", to: "sheet.csv")
        try sandbox.write(
            """
            x 님과 카카오톡 대화
            저장한 날짜 : 2020년 7월 9일 오후 7:35

            2020년 7월 1일 오후 7:30, \(stranger) : 안녕
            2020년 7월 6일 오후 7:30, \(Someone.manager) : \(stranger) 이야기

            """, to: "chat.txt")
        for file in ["sheet.csv", "chat.txt"] {
            let run = sandbox.run("data import \(file) --as a --since 2020-07-06")
            #expect(run.code == 0, "\(run.err)")
        }
        let bytes = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        #expect(bytes.range(of: Data(stranger.utf8)) == nil)
    }

    /// A form asks for addresses and for words; neither was asked for by whoever imports it.
    @Test(arguments: ["", "--map 만족도=#4 --type '참여 방식=category'", "--member bada@example.net=m02"])
    func `of a form no address and no answer in words enters the store`(options: String) throws {
        let sandbox = try Stage.formed.sandbox()
        try sandbox.copy(TestFolder.fixture("forms"))
        for file in ["form.csv", "form-later.csv"] {
            let run = sandbox.run("data import data/\(file) --as survey \(options)")
            #expect(run.code == 0, "\(run.err)")
            #expect(sandbox.run("data show survey").out.contains("m01"))
        }
        try sandbox.tamper("DELETE FROM person_name; DELETE FROM person; VACUUM")
        let bytes = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        for trace in Self.formTraces { #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)") }
    }

    /// What was asked for is there: the search above can find.
    @Test func `words that were asked for are kept`() throws {
        let sandbox = try Stage.formed.sandbox()
        try sandbox.copy(TestFolder.fixture("forms"))
        for options in ["--keep-text", "--no-keep-text --map words=#6", "--type '연락처=category'"] {
            #expect(sandbox.run("data import data/form.csv --as survey \(options)").code == 0)
        }
        let bytes = try Data(contentsOf: sandbox.root.appending(path: "journal.db"))
        for trace in ["매끄러웠습니다", "010-5555-0102"] { #expect(bytes.range(of: Data(trace.utf8)) != nil, "\(trace)") }
    }

    private static let formTraces = [
        "haneul.kim@", "a.reed@", "solip.park", "bada@", "example.net", "2345-6789", "8765-4321", "5555-01",
        "이야기했어요", "괜찮았어요", "매끄러웠습니다", "좋았어요",
    ]

    @Test func `the people's tables hold it`() throws {
        let fields = try season().database { db in try String.fetchAll(db, sql: "SELECT fields FROM person") }
        for trace in [Someone.manager, Someone.phone, Someone.mail, Someone.other, Someone.alias, Someone.guest] {
            #expect(fields.contains { $0.contains(trace) }, "\(trace)")
        }
    }

    @Test(arguments: [
        "report", "report --format md", "report --format json", "report --lang en", "dues export", "dues export --csv",
        "dues entries --json", "calendar --ics",
        "worksheet print test-card", "worksheet template test-card", "log --json", "status --json", "why --json",
        "calendar --json", "worksheet list --json", "hypothesis list --json", "hypothesis show h1 --json",
        "indicator list --json", "data list --json", "data show activity", "data show activity --json",
        "data show attendance", "data dictionary activity", "data dictionary activity --json", "data export activity",
        "data export activity --format jsonl", "dues --json", "verify --json",
        "meeting minutes 1A", "meeting minutes 1B --format html", "meeting minutes --format json",
        "action list --all --json",
        "check-in list --json", "remind --json", "remind --all-in-one --json --at 2020-07-18T10:00",
    ])
    func `what leaves the manager's screen holds none of it`(command: String) throws {
        let run = try season().run(command)
        #expect(run.code == 0, "\(run.err)")
        #expect(!run.out.isEmpty)
        #expect(Someone.found(in: run.out + run.err) == [])
    }

    /// On a screen a name stands beside its id; a phone number and a mail address never do.
    @Test(arguments: [
        "member list", "status", "log", "dues", "hypothesis list", "worksheet list", "member show m01",
        "member show m01 --json", "member list --json", "check-in list", "remind",
    ])
    func `no screen shows how to reach someone`(command: String) throws {
        let run = try season().run(command)
        #expect(run.code == 0)
        for trace in [Someone.phone, Someone.mail] { #expect(!run.out.contains(trace)) }
    }

    @Test func `minutes in the program's folder name nobody`() throws {
        let sandbox = try Stage.decided.sandbox()
        for command in ["meeting close", "meeting attend m02 --guest \(Someone.guest) --meeting 1B --reason 까닭"] {
            let run = sandbox.run(command)
            #expect(run.code == 0, "\(run.err)")
            for file in ["minutes/1B.md", "minutes/1B.html"] {
                let text = try sandbox.read(file)
                #expect(text.contains("m02") && Someone.found(in: text) == [])
            }
        }
        let named = sandbox.run("meeting minutes 1B --names").out
        #expect(named.contains(Someone.manager) && !named.contains(Someone.guest) && !named.contains(Someone.phone))
    }

    /// What everybody reads shames nobody.
    @Test func `the message for all says nothing of money and support`() throws {
        let sandbox = try Stage.executing.sandbox()
        sandbox.now = "2020-07-18T10:00"
        sandbox.run("check-in m02 partly --support '혼자 못 합니다'")
        let own = sandbox.run("remind").out
        #expect(own.contains("혼자 못 합니다") && own.contains("30,000원") && own.contains(Someone.other))
        let all = sandbox.run("remind --all-in-one").out
        #expect(all.contains("7월 20일") && !all.contains("혼자 못 합니다") && !all.contains("원을"))
        #expect(Someone.found(in: all) == [])
    }

    @Test func `the list of members has the names`() throws {
        let run = try season().run("member list")
        #expect(run.out.contains(Someone.manager) && run.out.contains(Someone.other))
    }

    /// Whatever is wrong with a command that names someone, the answer names them by id.
    @Test(arguments: [
        (Stage.formed, "member admit 김하늘"), (.formed, "member decline haneul.kim@example.org"),
        (.formed, "check-in 알렉스 partly"), (.planning, "dues pay 최구경 100"), (.planning, "member elect 최구경"),
        (.planning, "worksheet fill learning-card --member 김하늘 --answers answers/learned.yaml"),
        (.planning, "worksheet fill test-card --member 최구경 --answers answers/card.yaml"),
        (.formed, "meeting attend 김하늘"), (.planning, "meeting attend 김하늘 최구경"), (.planning, "member admit 모르는이"),
        (.formed, "member apply --id m01 --name 김하늘 --phone 010-2345-6789"),
        (.formed, "data import data/bad-rows.csv --as scores"), (.formed, "member alias m02 김하늘"),
        (.formed, "data import data/activity.csv --as a --member 김하늘=m02"),
        (.formed, "data import data/headless.csv --as scores"), (.formed, "member apply data/applicants.csv"),
        (.formed, "member apply data/people.yaml"), (.formed, "member apply data/broken.yaml"),
        (.formed, "member withdraw 김하늘"), (.formed, "member show 최구경"), (.formed, "member role 김하늘 observer"),
    ])
    func `no error names anyone`(stage: Stage, command: String) throws {
        for language in Language.allCases {
            let sandbox = try stage.sandbox()
            sandbox.language = language
            try sandbox.write("김하늘,2020-07-06\n최구경,2020-07-06\n", to: "data/headless.csv")
            try sandbox.write("- nmae: 최구경\n", to: "data/people.yaml")
            try sandbox.write("- name: 최구경: haneul.kim@example.org\n", to: "data/broken.yaml")
            try sandbox.write(
                "이름,이메일,타임스탬프,격주 회의와 그사이의 실행을 시즌 끝까지 함께할 수 있나요?\n"
                    + "최구경,haneul.kim(골뱅이)example.org,어제,김하늘\n김하늘,다른@example.org,,예\n",
                to: "data/applicants.csv")
            let run = sandbox.run(command)
            #expect(run.code != 0, "\(run.out)")
            #expect(Someone.found(in: run.out + run.err) == [], "\(run.err)")
        }
    }
}
