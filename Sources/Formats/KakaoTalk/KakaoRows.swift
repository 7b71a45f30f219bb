import Tables
import Values

/// The rows of a conversation, whatever the shape they came in.
struct KakaoRows {
    var builder: RecordBuilder
    private let keepsText: Bool

    init(_ options: FormatOptions) throws(InputError) {
        keepsText = options.keepsText
        builder = try RecordBuilder(
            [
                Schema.Field("time", .time), Schema.Field("member", .category), Schema.Field("kind", .category),
                Schema.Field("length", .number),
            ] + (keepsText ? [Schema.Field("text", .text)] : []), options)
    }

    mutating func message(_ text: String, by member: String, at time: WallTime, line: Int) {
        let text = text.trimmedAtEnd
        let content = KakaoContent(text)
        var row: [String: Value] = [
            "time": builder.cell(time), "member": .string(member), "kind": .string(content.rawValue),
        ]
        if content == .message {
            row["length"] = .int(Int64(text.count))
            if keepsText { row["text"] = .string(text) }
        }
        builder.append(row, line: line)
    }

    mutating func notice(_ text: String, at time: WallTime, line: Int) {
        let notice = KakaoNotice(text)
        let members: [String?] = notice.members.isEmpty ? [nil] : notice.members
        for member in members {
            builder.append(
                [
                    "time": builder.cell(time), "member": member.map { .string($0) } ?? .null,
                    "kind": .string(notice.kind.rawValue),
                ], line: line)
        }
    }
}
