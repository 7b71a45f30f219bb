import GRDB
import Testing
import Values

/// `member apply FILE`: the sheet of a form's responses, and what people do to such sheets.
@Suite struct ApplicantTests {
    private static let questions = [
        "어떤 커뮤니티를 어떻게 꾸리고 있나요?", "지금 가장 풀고 싶은 문제는 무엇인가요?",
        "격주 회의와 그사이의 실행을 시즌 끝까지 함께할 수 있나요?",
    ]

    private func begun(at now: String = "2026-09-04T10:00") throws -> Sandbox {
        let sandbox = try Stage.begun.sandbox()
        sandbox.now = now
        return sandbox
    }

    private func apply(_ file: String, in sandbox: Sandbox, _ options: String = "") throws -> Value {
        let run = sandbox.run("member apply \(file) --json \(options)")
        #expect(run.code == 0, "\(run.err)")
        return try JSONReader.read(run.out)
    }

    private func sheet(_ rows: [[String]]) -> String {
        rows.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
        }.joined()
    }

    private func essays(_ sandbox: Sandbox) throws -> [Value] {
        try JSONReader.read(sandbox.run("log --json").out).array?.filter {
            $0["kind"]?.string == "worksheet.submitted"
        } ?? []
    }

    /// The two ways in which Google writes the time of a response, on the clock of Seoul: 3 September 2026, 19:12:33.
    @Test(arguments: [
        ("타임스탬프", "2026. 9. 3 오후 7:12:33"), ("Timestamp", "9/3/2026 19:12:33"),
        ("타임스탬프", "2026/09/03 7:12:33 오후 GMT+9"),
        ("Timestamp", "2026-09-03 19:12:33"), ("Timestamp", "2026-09-03T10:12:33Z"),
    ])
    func `an essay has the time of its response`(header: String, time: String) throws {
        let sandbox = try begun()
        try sandbox.write(
            sheet([[header, "이름"] + Self.questions, [time, "김하늘", "책모임", "문제", "예"]]), to: "form.csv")
        _ = try apply("form.csv", in: sandbox)
        #expect(try essays(sandbox).map { $0["at"]?.string } == ["2026-09-03T10:12:33Z"])
    }

    @Test func `where nothing tells day from month it is asked`() throws {
        let sandbox = try begun()
        try sandbox.write(sheet([["Timestamp", "이름"], ["03/09/2026 19:12:33", "김하늘"]]), to: "form.csv")
        #expect(sandbox.run("member apply form.csv").err.contains("--dates"))
        #expect(sandbox.run("member apply form.csv --dates dmy").code == 0)
    }

    @Test func `questions are known in either language and with the star of a form`() throws {
        for (header, step) in [
            ("지금 가장 풀고 싶은  문제는 무엇인가요? *", "problem"), ("which problem do you most want to solve now?", "problem"),
            ("Problem", "problem"),
        ] {
            let sandbox = try begun()
            try sandbox.write(
                sheet([["이름", Self.questions[0], header, Self.questions[2]], ["김하늘", "책모임", "문제", "네"]]), to: "form.csv"
            )
            let answer = try apply("form.csv", in: sandbox)
            #expect(answer["rows"]?.array?.first?["essay"] == "handed-in", "\(header) is \(step)")
            #expect(answer["unmatched_columns"] == [])
        }
    }

    @Test func `what is unanswered is told and not handed in`() throws {
        let sandbox = try begun()
        try sandbox.write(
            sheet([["이름", "생각", Self.questions[2]], ["김하늘", "음", "네, 함께합니다"]]), to: "form.csv")
        let answer = try apply("form.csv", in: sandbox)
        let row = try #require(answer["rows"]?.array?.first)
        #expect(row["essay"] == "incomplete" && row["missing"] == ["community", "problem"])
        #expect(answer["unmatched_columns"] == ["생각"])
        #expect(try essays(sandbox).isEmpty)
        // By hand the columns can be told; then the essay is complete.
        try sandbox.write(
            sheet([["이름", "생각", "모임", Self.questions[2]], ["김하늘", "음", "책", "네"]]), to: "form.csv")
        let again = try apply("form.csv", in: sandbox, "--map problem=생각 --map community=#3")
        #expect(again["rows"]?.array?.first?["essay"] == "handed-in")
        #expect(again["rows"]?.array?.first?["outcome"] == "there")
    }

    @Test(arguments: [["responses.csv", "responses-later.csv", "responses-cp949.csv"], ["people.yaml"]])
    func `the same file again changes nothing`(files: [String]) throws {
        let sandbox = try begun(at: "2020-06-23T14:00")
        try sandbox.copy(TestFolder.fixture("applicants"))
        for file in files {
            _ = try apply(file, in: sandbox)
            let before = sandbox.run("log --json").out
            let people = sandbox.run("member list --json").out
            let again = try apply(file, in: sandbox)
            #expect(again["rows"]?.array?.allSatisfy { $0["outcome"] == "there" } == true)
            #expect(sandbox.run("log --json").out == before && sandbox.run("member list --json").out == people)
        }
    }

    @Test func `every problem is told at once, and nothing is recorded`() throws {
        let sandbox = try begun(at: "2020-06-23T14:00")
        try sandbox.copy(TestFolder.fixture("applicants"))
        let before = sandbox.run("log --json").out
        let error = try #require(sandbox.failure("member apply hostile.csv"))
        let rows = error.reasons.map { $0.en.prefix { $0 != "," && $0 != ":" } }
        #expect(rows == ["row 2", "row 3", "row 4", "row 5", "row 6", "row 7", "row 8", "row 9"])
        #expect(sandbox.run("log --json").out == before)
        // None of what the rows hold is in the message.
        let told = error.reasons.map { $0.ko + $0.en }.joined()
        for trace in ["최구경", "정하나", "강칠성", "x1@", "010-1111", "어제 저녁", "아마도", "메일 없음"] {
            #expect(!told.contains(trace), "\(trace)")
        }
        let answer = try apply("hostile.csv", in: sandbox, "--on-error skip")
        #expect(answer["rows"]?.array?.filter { $0["outcome"] == "added" }.map { $0["row"] } == [10])
    }

    @Test func `a file of applications is taken back whole, names included`() throws {
        let sandbox = try begun(at: "2020-06-23T14:00")
        try sandbox.copy(TestFolder.fixture("applicants"))
        let people = { try sandbox.database { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") } }
        let before = try people()
        _ = try apply("responses-later.csv", in: sandbox)
        #expect(try people() == 4)
        #expect(sandbox.run("undo --reason 잘못").code == 0)
        #expect(try people() == before)
    }

    @Test func `a dry run writes nothing`() throws {
        let sandbox = try begun(at: "2020-06-23T14:00")
        try sandbox.copy(TestFolder.fixture("applicants"))
        let answer = try apply("responses-later.csv", in: sandbox, "--dry-run")
        #expect(answer["dry_run"] == true && answer["rows"]?.array?.count == 5)
        #expect(sandbox.run("member list --json").out == "[]\n")
    }

    /// Two of one name who are reached in different ways may be two people or one; an id says which.
    @Test func `namesakes are told apart by an id`() throws {
        let sandbox = try begun()
        let header = ["이름", "이메일", "id"]
        try sandbox.write(
            sheet([header, ["김민수", "a@example.net", ""], ["김민수", "b@example.net", ""]]), to: "form.csv")
        #expect(sandbox.failure("member apply form.csv")?.reasons.count == 2)
        try sandbox.write(
            sheet([header, ["김민수", "a@example.net", "minsu"], ["김민수", "b@example.net", "minsu-b"]]), to: "form.csv")
        #expect(try apply("form.csv", in: sandbox)["rows"]?.array?.map { $0["member"] } == ["minsu", "minsu-b"])
        // Whoever has the mail of the one is that one.
        try sandbox.write(sheet([header, ["김민수", "b@example.net", ""]]), to: "form.csv")
        #expect(try apply("form.csv", in: sandbox)["rows"]?.array?.map { $0["member"] } == ["minsu-b"])
    }

    /// A number is the same however a sheet writes it.
    @Test(arguments: ["010-2345-6789", "01023456789", "+82 10-2345-6789", "1023456789", "010 2345 6789"])
    func `a telephone tells who it is`(phone: String) throws {
        let sandbox = try begun()
        sandbox.run("member apply --name 김하늘 --phone 010-2345-6789")
        try sandbox.write(sheet([["이름", "연락처"], ["하늘이", phone]]), to: "form.csv")
        #expect(try apply("form.csv", in: sandbox)["rows"]?.array?.map { $0["member"] } == ["m01"])
    }

    // MARK: Any order of the rows

    /// Some people, some of whom answered more than once, in an order of their own.
    @Test(arguments: 0..<12 as Range<UInt64>) func `the order of the rows plays no part`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var rows: [[String]] = []
        for person in 0..<Int.random(in: 2...5, using: &random) {
            for response in 0..<Int.random(in: 1...3, using: &random) {
                let minute = rows.count * 7 + Int.random(in: 0..<7, using: &random)
                // Each response shares one thing or another with the one before it.
                let mail = response == 1 ? "" : "p\(person)@example.net"
                rows.append([
                    "2026. 9. 1 오후 \(1 + minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60):00", mail,
                    response == 2 ? "사람 \(person) 다시" : "사람\(person)", "010-5555-000\(person)", "모임 \(person)",
                    "문제 \(response)", Bool.random(using: &random) ? "예" : "네, 그럼요",
                ])
            }
        }
        let header = ["타임스탬프", "이메일 주소", "이름", "연락처"] + Self.questions
        var results: [[String]] = []
        for shuffled in [rows, rows.shuffled(using: &random), rows.reversed()] {
            let sandbox = try begun()
            try sandbox.write(sheet([header] + shuffled), to: "form.csv")
            _ = try apply("form.csv", in: sandbox)
            let people = try sandbox.database {
                try String.fetchAll($0, sql: "SELECT id || fields FROM person ORDER BY id")
            }
            results.append(
                people + [
                    sandbox.run("member list --json").out,
                    CanonicalJSON.text(.array(try essays(sandbox).compactMap { $0["body"] })),
                ])
        }
        #expect(results[0] == results[1], "seed \(seed)")
        #expect(results[0] == results[2], "seed \(seed)")
    }
}
