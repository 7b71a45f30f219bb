package import Journal
package import ProgramModel
package import Values

/// Something that a sound chain cannot rule out.
package enum VerificationProblem: Sendable {
    /// The entry is intact but this program cannot read it.
    case fact(seq: Int, UnreadableFact)
    /// The kept state is not what the facts fold into.
    case snapshot(seq: Int)
    /// A sealed prediction is not the one that was sealed.
    case seal(HypothesisID)
    /// The journal ends elsewhere than the caller knows it should.
    case head(expected: Digest, found: JournalHead)

    package var text: LocalizedText {
        switch self {
        case .fact(let seq, let error):
            LocalizedText(ko: "\(seq)번 기록: \(error.what.ko)", en: "entry \(seq): \(error.what.en)")
        case .snapshot(let seq):
            LocalizedText(
                ko: "\(seq)번 기록 뒤에 저장한 상태가 기록을 접은 결과와 다릅니다",
                en: "the state kept after entry \(seq) is not what the facts fold into")
        case .seal(let id):
            LocalizedText(
                ko: "가설 \(id)의 봉인된 예측이 봉인 때의 지문과 다릅니다",
                en: "the sealed prediction of hypothesis \(id) does not have the digest it was sealed with")
        case .head(let expected, let found):
            LocalizedText(
                ko: "기록의 끝이 \(found.digest.short)(\(found.seq)번)인데, 알고 계신 것은 \(expected.short)입니다",
                en: "the journal ends with \(found.digest.short) (entry \(found.seq)), not with \(expected.short)")
        }
    }
}
