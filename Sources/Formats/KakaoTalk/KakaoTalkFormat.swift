import Tables
import Values

/// A conversation that KakaoTalk exported: from a phone in Korean or English, from Windows, or from a Mac.
///
/// `time`, `member`, `kind`, and for a message its `length` in characters; `text` only where it is asked for. A notice
/// is a row too: `join`, `leave`, `invite` and `remove` name whom they happened to, not who did it, because that is what
/// makes a member new or gone.
struct KakaoTalkFormat: RecordFormat {
    let title = LocalizedText(ko: "카카오톡 대화", en: "a KakaoTalk conversation")

    func recognises(_ head: String, name: String) -> Bool {
        let lines = head.drop { $0 == "\u{FEFF}" }.split(maxSplits: 6, whereSeparator: \.isNewline).prefix(5)
        guard let first = lines.first?.trimmed else { return false }
        return KakaoSheet.isHeader(first) || lines.contains { KakaoPreamble.isSaved($0) }
            || KakaoPreamble.isTitle(first)
    }

    func read(_ source: FormatSource, _ options: FormatOptions) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        var rows = try KakaoRows(options)
        let first = source.lines.first { !$0.isBlank }?.repaired ?? ""
        if KakaoSheet.isHeader(first) {
            KakaoSheet.read(source, into: &rows)
        } else {
            var conversation = KakaoConversation(rows)
            for line in source.lines { conversation.take(line) }
            rows = conversation.finish()
        }
        return try rows.builder.finish(source, title)
    }
}
