import Formats
import Tables
import Testing
import Values

/// Every kind of file as people have it, with what it says written out beside it: by hand for conversations, calendars
/// and JSON Lines, by Python's `mailbox` and `email` for mail, by `git` for its log.
@Suite struct FixtureTests {
    static let cases: [(file: String, format: FileFormat, expected: String)] = [
        ("kakao-android-ko.txt", .kakaotalk, "kakao-android-ko.csv"),
        ("kakao-android-en.txt", .kakaotalk, "kakao-android-en.csv"),
        ("kakao-ios-ko.txt", .kakaotalk, "kakao-ios-ko.csv"),
        ("kakao-windows-ko.txt", .kakaotalk, "kakao-windows-ko.csv"),
        ("kakao-windows-en.txt", .kakaotalk, "kakao-windows-en.csv"),
        ("kakao-mac.txt", .kakaotalk, "kakao-mac.csv"),
        ("chat.jsonl", .jsonl, "chat.csv"),
        ("meetings.ics", .ical, "meetings.csv"),
        ("list.mbox", .mbox, "list.csv"),
        ("git-default.txt", .git, "git.csv"),
        ("git-fuller-iso.txt", .git, "git.csv"),
        ("git-unix.txt", .git, "git.csv"),
    ]

    @Test(arguments: cases.map(\.file))
    func `it reads as is written beside it`(file: String) throws {
        let (_, format, expected) = try #require(Self.cases.first { $0.file == file })
        let bytes = try Fixture.bytes(file)
        #expect(FileFormat.detected(bytes, name: file) == format)
        #expect(try format.read(bytes).table.csv == Fixture.text(expected))
    }

    @Test(arguments: cases.map(\.file), ["utf-16", "crlf", "bom"])
    func `neither encoding nor line ends matter`(file: String, form: String) throws {
        let (_, format, expected) = try #require(Self.cases.first { $0.file == file })
        var text = try Fixture.text(file)
        if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
        let plain = text.replacing("\r\n", with: "\n")
        // A mailbox holds bytes as they were sent, and no program makes UTF-16 of it.
        if form == "utf-16", format == .mbox { return }
        let bytes: [UInt8] =
            switch form {
            case "utf-16": [0xFF, 0xFE] + plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "crlf": Array(plain.replacing("\n", with: "\r\n").utf8)
            default: [0xEF, 0xBB, 0xBF] + Array(plain.utf8)
            }
        #expect(FileFormat.detected(bytes, name: file) == format)
        #expect(try format.read(bytes).table.csv == Fixture.text(expected))
    }

    @Test func `lines changed are summed by commit`() throws {
        for file in ["git-numstat.txt", "git-rfc.txt"] {
            let table = try FileFormat.git.read(try Fixture.bytes(file)).table
            // git shows no numbers for a merge.
            #expect(try table.values("files") == [0, 1, 2, 1])
            #expect(try table.values("added") == [0, 1, 2, 3])
            #expect(try table.values("deleted") == [0, 0, 1, 0])
        }
    }

    @Test func `what people wrote is left out unless it is asked for`() throws {
        for (file, format, _) in Self.cases {
            let names = Set(try format.read(try Fixture.bytes(file)).table.schema.names)
            #expect(names.isDisjoint(with: ["text", "subject", "title", "place", "content"]), "\(file)")
        }
        func kept(_ file: String, _ format: FileFormat, _ column: String) throws -> [String?] {
            try format.read(try Fixture.bytes(file), .seoul(keepsText: true)).table.values(column).map(\.string)
        }
        #expect(try kept("kakao-ios-ko.txt", .kakaotalk, "text")[1] == "안녕하세요\n둘째 줄")
        #expect(try kept("chat.jsonl", .jsonl, "content") == ["안녕하세요 여러분", "반갑습니다 😀", nil])
        #expect(try kept("meetings.ics", .ical, "title").first == "첫 모임, 인사")
        #expect(try kept("list.mbox", .mbox, "subject") == ["첫 모임 안내", "Re: 첫 모임 안내", "plain", "parts"])
        #expect(try kept("git-default.txt", .git, "text")[2] == "Change a line")
    }

    /// A file of two exports, one after another: the second begins earlier, and is no part of the last message.
    @Test func `exports may stand one after another`() throws {
        let one = try Fixture.text("kakao-android-ko.txt")
        let (table, _) = try FileFormat.kakaotalk.read(one + one)
        let rows = try FileFormat.kakaotalk.read(one).table.rows()
        #expect(table.rows() == rows + rows)
    }

    @Test func `times in English come in several ways`() throws {
        let (table, _) = try FileFormat.kakaotalk.read(
            """
            KakaoTalk Chats with Book Club
            Date Saved : Jul 9, 2020 at 7:35 PM

            Monday, July 6, 2020
            Jul 6, 2020 at 12:00 AM, Sky Kim : midnight
            Jul 6, 2020 at 12:00 PM, Sky Kim : noon
            Jul 6, 2020, 19:30, Sky Kim : evening
            Jul 6, 2020 at 19:31: Sky Kim invited Ocean Lee and Nuri Park.
            Jul 6, 2020 at 19:32, Ocean Lee :
            two

            lines
            """)
        #expect(
            table.csv == """
                time,member,kind,length
                2020-07-05T15:00:00Z,Sky Kim,message,8
                2020-07-06T03:00:00Z,Sky Kim,message,4
                2020-07-06T10:30:00Z,Sky Kim,message,7
                2020-07-06T10:31:00Z,Ocean Lee,invite,
                2020-07-06T10:31:00Z,Nuri Park,invite,
                2020-07-06T10:32:00Z,Ocean Lee,message,11

                """)
    }

    @Test func `a file that nothing knows is delimited text`() {
        for text in ["", "time,member\n", "From here on\nnothing", "{", "commit to it\nnow", "\0\0\0", "Date,User\n"] {
            #expect(FileFormat.detected(Array(text.utf8), name: "x") == .csv, "\(text)")
        }
    }

    @Test func `what was left out is said`() throws {
        let calendar = try FileFormat.ical.read(try Fixture.bytes("meetings.ics")).report
        #expect(
            calendar.notes.map(\.en) == [
                "of 1 repeating events only the first occurrence counts (RRULE is not expanded)"
            ])
        let chat = try FileFormat.jsonl.read(try Fixture.bytes("chat.jsonl")).report
        #expect(chat.notes.first?.en.hasSuffix("content") == true)
    }
}
