package import Values

/// The first place where a chain does not hold, and what is wrong there.
package struct ChainFault: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Entries are missing before this one.
        case gap(expected: Int)
        /// `previous` is not the digest of the entry before.
        case previous(expected: Digest, found: Digest)
        /// The digest is not that of what the entry holds: some field was changed.
        case digest(expected: Digest, found: Digest)
        /// The body is not JSON, for this reason at this byte.
        case body(offset: Int, LocalizedText)
        /// The body is JSON, but not in the one canonical spelling.
        case spelling
        /// A column does not hold what it must.
        case column(String)
        /// The chain is sound in itself, but ends elsewhere than the caller knows it should.
        case head(expected: JournalHead, found: JournalHead)
    }

    /// The bad entry; for `.head`, the last one.
    package var seq: Int
    package var reason: Reason

    package init(seq: Int, reason: Reason) {
        self.seq = seq
        self.reason = reason
    }

    package var text: LocalizedText {
        switch reason {
        case .gap(let expected):
            LocalizedText(
                ko: "\(expected)번 기록이 있어야 할 자리에 \(seq)번 기록이 있습니다",
                en: "entry \(seq) stands where entry \(expected) should be")
        case .previous(let expected, let found):
            LocalizedText(
                ko: "\(seq)번 기록이 가리키는 앞 기록의 지문이 \(found.short)인데, 실제로는 \(expected.short)입니다",
                en: "entry \(seq) names \(found.short) as the digest before it, but that is \(expected.short)")
        case .digest(let expected, let found):
            LocalizedText(
                ko: "\(seq)번 기록의 지문이 \(found.short)인데, 내용으로 계산하면 \(expected.short)입니다",
                en: "entry \(seq) bears the digest \(found.short), but its content gives \(expected.short)")
        case .body(let offset, let reason):
            LocalizedText(
                ko: "\(seq)번 기록의 본문을 읽을 수 없습니다(\(offset)번째 바이트: \(reason.ko))",
                en: "the body of entry \(seq) cannot be read (byte \(offset): \(reason.en))")
        case .spelling:
            LocalizedText(
                ko: "\(seq)번 기록의 본문이 표준 표기가 아닙니다",
                en: "the body of entry \(seq) is not canonical JSON")
        case .column(let name):
            LocalizedText(
                ko: "\(seq)번 기록의 \(name) 칸을 읽을 수 없습니다",
                en: "the column \(name) of entry \(seq) cannot be read")
        case .head(let expected, let found):
            LocalizedText(
                ko: "마지막 기록이 \(found)인데, \(expected)이어야 합니다",
                en: "the journal ends at \(found), but should end at \(expected)")
        }
    }
}
