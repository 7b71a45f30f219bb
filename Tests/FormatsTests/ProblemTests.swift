import Formats
import Tables
import Testing
import Values

/// What is wrong with a file is told by line, and never quotes it.
@Suite struct ProblemTests {
    private static let cases: [(format: FileFormat, text: String, reason: String, line: Int)] = [
        (.kakaotalk, "x 님과 카카오톡 대화\n저장한 날짜 : 2020-07-09\n\n[비밀] [오후 7:30] 말\n", "row.no-date", 4),
        (.kakaotalk, "x 님과 카카오톡 대화\n2020년 13월 6일 오후 7:30, 비밀 : 말\n", "row.not-a-time", 2),
        (.kakaotalk, "x 님과 카카오톡 대화\n2020년 7월 6일 오후 13:30, 비밀 : 말\n", "row.not-a-time", 2),
        (.kakaotalk, "Date,User,Message\nnever,비밀,말\n", "row.not-a-time", 2),
        (.kakaotalk, "Date,User,Message\n2020-07-06,비밀\n", "row.wrong-field-count", 2),
        (.kakaotalk, "Date,User,Message\n2020-07-06,비밀,\"말\n", "row.unterminated-quote", 2),
        (.jsonl, "{\"time\":\"2020-07-06\"}\n{\"time\":\"2020-07-06\",비밀}\n", "row.not-json", 2),
        (.jsonl, "{\"time\":\"2020-07-06\"}\n[\"비밀\"]\n", "row.not-an-object", 2),
        (.jsonl, "{\"time\":\"2020-07-06\"}\n\n{\"member\":\"비밀\"}\n", "row.no-time", 3),
        (.jsonl, "{\"time\":\"2020-07-06\"}\n{\"time\":\"비밀\"}\n", "row.not-a-time", 2),
        (.ical, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:비밀\nEND:VEVENT\n", "row.no-time", 2),
        (.ical, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200231\nEND:VEVENT\n", "row.not-a-time", 3),
        (
            .ical, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=비밀/시:20200706T1930\n 00\nEND:VEVENT\n",
            "row.unknown-zone", 3
        ),
        (.ical, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200706T193000\n", "row.unfinished", 2),
        (.mbox, "From a Mon Jul  6 10:30:00 2020\nFrom: 비밀 <a@b>\n\n말\n", "row.no-time", 1),
        (.mbox, "From a Mon Jul  6 10:30:00 2020\nDate: 비밀\n\n말\n", "row.not-a-time", 1),
        (.git, "commit 1234567\nAuthor: 비밀 <a@b>\n\n    말\n", "row.no-time", 1),
        (.git, "commit 1234567\nAuthor: 비밀 <a@b>\nDate: 비밀\n", "row.not-a-time", 1),
        (.git, "commit 1234567\n", "row.unfinished", 1),
    ]

    @Test(arguments: cases.indices)
    func `it is told and counted`(index: Int) throws {
        let (format, text, reason, line) = Self.cases[index]
        let (_, report) = try format.read(text, .seoul(.skip))
        #expect(report.problemCount == 1)
        let problem = try #require(report.problems.first)
        #expect(problem.reason.rawValue == reason)
        #expect(problem.line == line)
        #expect(!(problem.text.ko + problem.text.en).contains("비밀"))
        let error = #expect(throws: InputError.self) { try format.read(text) }
        #expect(error?.code == "import.bad-rows")
        #expect(error?.place?.line == line)
        #expect(!"\(String(describing: error))".contains("비밀"))
    }

    @Test func `bytes that are no text spoil their own line`() throws {
        let text: [UInt8] =
            Array("x 님과 카카오톡 대화\n2020년 7월 6일 오후 7:30, 가 : 나\n".utf8) + [0xFF, 0xB0, 0x0A]
            + Array("2020년 7월 6일 오후 7:31, 가 : 다\n".utf8)
        let (table, report) = try FileFormat.kakaotalk.read(text, .seoul(.skip))
        #expect(table.count == 2)
        #expect(report.problems.map(\.reason) == [.notUTF8])
        #expect(report.problems.map(\.line) == [3])
    }

    @Test(arguments: FileFormat.allCases.filter { $0.reader != nil })
    func `a file without a record is an error`(format: FileFormat) {
        for text in ["", "\n\n", "\u{FEFF}"] {
            let error = #expect(throws: InputError.self) { try format.read(text) }
            #expect(error?.code == "import.no-records")
        }
    }

    @Test func `only the first ten are told, and all are counted`() throws {
        let lines = "{\"time\":\"2020-07-06\"}\n" + String(repeating: "!\n", count: 25)
        let (table, report) = try FileFormat.jsonl.read(lines, .seoul(.skip))
        #expect(table.count == 1)
        #expect(report.problemCount == 25)
        #expect(report.problems.map(\.line) == Array(2...11))
    }

    @Test func `lines of JSON need something that tells the time`() {
        let error = #expect(throws: InputError.self) { try FileFormat.jsonl.read("{\"when\":1}\n") }
        #expect(error?.code == "import.missing-column")
        #expect(error?.reasons.first?.en == "The columns are: when")
        var options = FormatOptions.seoul()
        options.headers = ["time": "at"]
        let mapped = #expect(throws: InputError.self) { try FileFormat.jsonl.read("{\"time\":1594031400}\n", options) }
        #expect(mapped?.what.en == "the file has no column ‘at’")
    }

    @Test func namesOfPeopleAreIdsOrLeftOut() throws {
        let line = #"{"ts":1594031400.5,"sender":"가","author":{"name":"나","mail":"x"},"user":null}"#
        let (table, report) = try FileFormat.jsonl.read(line)
        #expect(table.rows() == [["time": "2020-07-06T10:30:00.500Z", "member": "나", "author.mail": "x"]])
        #expect(report.columns.map(\.header) == ["ts", "author.name", "author.mail"])
        #expect(report.notes.first?.en.hasSuffix(": sender") == true)
        #expect(try FileFormat.jsonl.read(line, .seoul(keepsText: true)).table.schema.names.contains("sender"))
    }
}
