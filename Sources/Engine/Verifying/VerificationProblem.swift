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
    /// No entry has the digest that the caller noted earlier.
    case noted(Digest)
    /// A recorded reading is not what its formula gives on its data; nil where there is no such period.
    case reading(seq: Int, IndicatorID, LocalizedText, stored: Reading?, computed: Reading?)
    /// A value that people wrote down is not there.
    case readingGone(seq: Int, IndicatorID, LocalizedText)
    /// The formula of recorded readings fails.
    case readingsNotComputable(seq: Int, IndicatorID, LocalizedText)

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
        case .noted(let digest):
            LocalizedText(
                ko: "적어 두신 지문 \(digest.short)인 기록이 없습니다. 그것을 적은 뒤에 지난 기록이 바뀌었습니다",
                en: "no entry has the digest \(digest.short) that you noted: what came before was changed since")
        case .reading(let seq, let id, let period, let stored, let computed):
            LocalizedText(
                ko:
                    "\(seq)번 기록: 지표 ‘\(id)’의 \(period.ko) 측정값이 다릅니다. 기록된 값 \(Self.figure(stored).ko), 다시 계산한 값 \(Self.figure(computed).ko)",
                en:
                    "entry \(seq): the reading of ‘\(id)’ for \(period.en) is not what is computed: recorded \(Self.figure(stored).en), computed \(Self.figure(computed).en)"
            )
        case .readingGone(let seq, let id, let period):
            LocalizedText(
                ko: "\(seq)번 기록: 지표 ‘\(id)’의 \(period.ko)에 적은 값이 없습니다",
                en: "entry \(seq): the value that was written down for ‘\(id)’, \(period.en), is not there")
        case .readingsNotComputable(let seq, let id, let why):
            LocalizedText(
                ko: "\(seq)번 기록: 지표 ‘\(id)’을(를) 다시 계산할 수 없습니다: \(why.ko)",
                en: "entry \(seq): ‘\(id)’ cannot be computed again: \(why.en)")
        }
    }

    /// Every digit: two values that print alike may still differ.
    private static func figure(_ reading: Reading?) -> LocalizedText {
        guard let reading else { return LocalizedText(ko: "없음(그런 기간이 없음)", en: "none (no such period)") }
        guard let value = reading.value else { return LocalizedText(ko: "없음", en: "none") }
        guard let above = reading.numerator, let below = reading.denominator else {
            return LocalizedText(same: "\(value)")
        }
        return LocalizedText(same: "\(value) (\(above)/\(below))")
    }
}
