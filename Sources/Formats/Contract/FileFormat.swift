import Tables
package import Values

/// The kinds of file that an import reads. The raw value is the word of `--format`.
package enum FileFormat: String, Sendable, CaseIterable {
    /// Delimited text, which names its own columns. Also what a file is taken for that no other format knows as its own.
    case csv
    case kakaotalk
    case jsonl
    case ical
    case mbox
    case git

    /// What reads it; nil for delimited text, which has an import of its own.
    package var reader: (any RecordFormat)? {
        switch self {
        case .csv: nil
        case .kakaotalk: KakaoTalkFormat()
        case .jsonl: JSONLinesFormat()
        case .ical: CalendarFormat()
        case .mbox: MailboxFormat()
        case .git: GitLogFormat()
        }
    }

    package var title: LocalizedText {
        reader?.title ?? LocalizedText(ko: "CSV나 TSV", en: "CSV or TSV")
    }

    /// What a file says it is. A file that nothing or more than one thing claims is delimited text, whose errors tell
    /// a person most.
    package static func detected(_ bytes: [UInt8], name: String) -> FileFormat {
        let head = String(decoding: FileText.utf8(Array(bytes.prefix(prefixBytes))), as: UTF8.self)
        let claims = allCases.filter { $0.reader?.recognises(head, name: name) ?? false }
        return claims.count == 1 ? claims[0] : .csv
    }

    /// Enough for a first line of any length that people write.
    private static let prefixBytes = 16 << 10
}
