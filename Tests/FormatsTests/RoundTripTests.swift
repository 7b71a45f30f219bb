import Formats
import Tables
import Testing
import Values

/// What a program would write of a conversation, read back.
@Suite struct RoundTripTests {
    @Test(arguments: Dialect.allCases, 0..<25)
    func `it comes back`(dialect: Dialect, seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let messages = Message.conversation(&generator)
        let text = dialect.write(messages)
        #expect(FileFormat.detected(Array(text.utf8), name: "x") == dialect.format, "seed \(seed)")
        let table = try dialect.format.read(text, .seoul(keepsText: true)).table
        let expected = messages.map { $0.minute * 60_000 - 9 * 3_600_000 }.map { Timestamp(milliseconds: $0) }
        #expect(try table.values("time") == expected.map { .string($0.description) }, "seed \(seed)")
        #expect(try table.values("member") == messages.map { .string($0.member) }, "seed \(seed)")
        if let column = dialect.textColumn {
            #expect(try table.values(column) == messages.map { .string($0.text) }, "seed \(seed)")
        }
        if dialect.hasLength {
            #expect(try table.values("length") == messages.map { .int(Int64($0.text.count)) }, "seed \(seed)")
        }
    }
}

/// A message with a text that is nothing but text.
struct Message {
    /// Since 1970, on the clocks of Seoul.
    var minute: Int64
    var member: String
    var text: String

    static func conversation(_ generator: inout SplitMix64) -> [Message] {
        var minute: Int64 = 26_566_000
        return (0..<Int.random(in: 1...30, using: &generator)).map { _ in
            minute += Int64.random(in: 0...900, using: &generator)
            return Message(
                minute: minute,
                member: generator.pick(["김하늘", "이바다, 7기", "[매니저] 박누리", "Sky: Kim", "a.b", "최솔/부천", "😀솔"]),
                text: (0..<Int.random(in: 1...4, using: &generator)).map { _ in generator.pick(lines) }
                    .joined(separator: "\n"))
        }
    }

    private static let lines = [
        "안녕하세요", "네 : 그래요", "[오늘] 모임", "7:30 PM", "a, b, \"c\"", "2020년", "--- 끝 ---", "👨‍👩‍👧 가족", "=1+1",
        "From here", "{\"x\": 1}", "님이 들어왔습니다", "commit", "END:VEVENT", "오후 7:30, 저녁 : 밥", "x\\ny; z",
    ]

    var date: (year: Int, month: Int, day: Int) {
        CalendarDate(dayNumber: Int(minute / 1440)).parts
    }
    var hour: Int { Int(minute / 60 % 24) }
    var two: String { String(100 + minute % 60).dropFirst().description }
    var clock12: String { "\(hour % 12 == 0 ? 12 : hour % 12):\(two)" }
    var iso: String {
        "\(CalendarDate(dayNumber: Int(minute / 1440))) \(String(100 + hour).dropFirst()):\(two)"
    }
}

enum Dialect: CaseIterable {
    case androidKorean, androidEnglish, android24, iPhone, windowsKorean, windowsEnglish, mac, lines, mailbox

    var format: FileFormat {
        switch self {
        case .lines: .jsonl
        case .mailbox: .mbox
        default: .kakaotalk
        }
    }

    var textColumn: String? { self == .mailbox ? nil : "text" }
    var hasLength: Bool { self != .lines }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    func write(_ messages: [Message]) -> String {
        var out = head
        var day: Int64?
        for message in messages {
            let (year, month, date) = message.date
            let half = message.hour < 12
            let name = Self.months[month - 1]
            let isNewDay = day != message.minute / 1440
            day = message.minute / 1440
            switch self {
            case .androidKorean:
                let stamp = "\(year)년 \(month)월 \(date)일 \(half ? "오전" : "오후") \(message.clock12)"
                out += (isNewDay ? "\n\(stamp)\n" : "") + "\(stamp), \(message.member) : \(message.text)\n"
            case .android24:
                let stamp = "\(year)년 \(month)월 \(date)일 \(message.hour):\(message.two)"
                out += (isNewDay ? "\n\(stamp)\n" : "") + "\(stamp), \(message.member) : \(message.text)\n"
            case .androidEnglish:
                let stamp = "\(name) \(date), \(year), \(message.clock12)\u{202F}\(half ? "AM" : "PM")"
                out += (isNewDay ? "\n\(stamp)\n" : "") + "\(stamp), \(message.member) : \(message.text)\n"
            case .iPhone:
                out += isNewDay ? "\n\(year)년 \(month)월 \(date)일 월요일\n" : ""
                let stamp = "\(year). \(month). \(date). \(half ? "오전" : "오후") \(message.clock12)"
                out += "\(stamp), \(message.member) : \(message.text)\n"
            case .windowsKorean:
                out += isNewDay ? "--------------- \(year)년 \(month)월 \(date)일 월요일 ---------------\n" : ""
                out += "[\(message.member)] [\(half ? "오전" : "오후") \(message.clock12)] \(message.text)\n"
            case .windowsEnglish:
                out += isNewDay ? "--------------- Monday, \(name) \(date), \(year) ---------------\n" : ""
                out += "[\(message.member)] [\(message.clock12) \(half ? "AM" : "PM")] \(message.text)\n"
            case .mac:
                out +=
                    [message.iso, message.member, message.text].map { "\"\($0.replacing("\"", with: "\"\""))\"" }
                    .joined(separator: ",") + "\n"
            case .lines:
                out +=
                    CanonicalJSON.text(
                        [
                            "time": .string(message.iso), "author": ["name": .string(message.member)],
                            "text": .string(message.text),
                        ])
                    + "\n"
            case .mailbox:
                let body = message.text.split(separator: "\n").map { $0.hasPrefix("From ") ? ">\($0)" : "\($0)" }
                out += "From x@example.com Mon Jul  6 10:30:00 2020\nFrom: \"\(message.member)\" <x@example.com>\n"
                let clock = "\(String(100 + message.hour).dropFirst()):\(message.two):00"
                out += "Date: Mon, \(date) \(name.prefix(3)) \(year) \(clock) +0900\n"
                out += "Content-Type: text/plain; charset=utf-8\n\n\(body.joined(separator: "\n"))\n\n"
            }
        }
        return out
    }

    private var head: String {
        switch self {
        case .androidKorean, .android24: "봄날 님과 카카오톡 대화\n저장한 날짜 : 2030년 1월 1일 오후 7:35\n\n"
        case .iPhone: "봄날 님과 카카오톡 대화\n저장한 날짜 : 2030. 1. 1. 오후 7:35\n\n"
        case .windowsKorean: "봄날 님과 카카오톡 대화\n저장한 날짜 : 2030-01-01 19:35:12\n\n"
        case .androidEnglish, .windowsEnglish: "KakaoTalk Chats with Spring\nDate Saved : January 1, 2030, 7:35 PM\n\n"
        case .mac: "Date,User,Message\n"
        case .lines, .mailbox: ""
        }
    }
}
