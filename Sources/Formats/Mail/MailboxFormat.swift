import Tables
import Values

/// A mailbox in mbox form: what Thunderbird, Google Takeout and the archives of mailing lists give.
///
/// `time`, `member` (the sender's name, or the address where there is none), `id`, `reply_to` (the id of the message
/// answered), `length` of the text in characters; `subject` only where texts are kept.
struct MailboxFormat: RecordFormat {
    let title = LocalizedText(ko: "mbox 편지함", en: "an mbox mailbox")

    func recognises(_ head: String, name: String) -> Bool {
        let lines = head.drop { $0 == "\u{FEFF}" }.split(maxSplits: 2, whereSeparator: \.isNewline)
        guard lines.count > 1, MailboxLine.isSeparator(Array(lines[0].utf8)[...]) else { return false }
        return lines[1].prefix { $0 != ":" }.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            && lines[1].contains(":")
    }

    func read(_ source: FormatSource, _ options: FormatOptions) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        var rows = try RecordBuilder(
            [
                Schema.Field("time", .time), Schema.Field("member", .category), Schema.Field("id", .category),
                Schema.Field("reply_to", .category), Schema.Field("length", .number),
            ] + (options.keepsText ? [Schema.Field("subject", .text)] : []), options)
        var open: (line: Int, bytes: [UInt8])?
        // A separator stands at the beginning or after an empty line; elsewhere it is somebody's sentence.
        var isAfterBlank = true
        for line in source.rawLines {
            if isAfterBlank, MailboxLine.isSeparator(line.bytes) {
                if let open { Self.append(open, to: &rows, options) }
                open = (line.number, [])
            } else {
                open?.bytes += MailboxLine.unquoted(line.bytes)
                open?.bytes.append(0x0A)
            }
            isAfterBlank = line.bytes.isEmpty
        }
        if let open { Self.append(open, to: &rows, options) }
        return try rows.finish(source, title)
    }

    private static func append(
        _ found: (line: Int, bytes: [UInt8]), to rows: inout RecordBuilder, _ options: FormatOptions
    ) {
        let part = MailPart(found.bytes[...])
        guard let written = part["date"] else { return rows.refuse(.noTime, line: found.line) }
        guard let time = MailDate.read(written) else { return rows.refuse(.notATime, line: found.line, field: "time") }
        var row: [String: Value] = ["time": rows.cell(time), "length": .int(Int64(part.text.trimmed.count))]
        row["member"] = part["from"].map(EncodedWords.decoded).flatMap(MailAddress.person).map { .string($0) }
        row["id"] = part["message-id"].flatMap(MailboxLine.lastID).map { .string($0) }
        row["reply_to"] =
            (part["in-reply-to"].flatMap(MailboxLine.lastID) ?? part["references"].flatMap(MailboxLine.lastID))
            .map { .string($0) }
        if options.keepsText { row["subject"] = part["subject"].map { .string(EncodedWords.decoded($0)) } }
        rows.append(row, line: found.line)
    }
}
