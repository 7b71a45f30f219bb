package import Values

/// What an indicator may be called on the evidence there is. In the order in which they are listed.
package enum IndicatorStanding: String, Codable, Hashable, Sendable, CaseIterable {
    case keySuccessIndicator = "key-success-indicator"
    case candidate
    /// What the others are measured by cannot be one of them.
    case outcome
    /// Watched for getting worse, never the thing one wins by.
    case guardrail
    /// Nobody can say anything of it: it has no reading.
    case notUsable = "not-usable"

    package var title: LocalizedText {
        switch self {
        case .keySuccessIndicator: LocalizedText(ko: "핵심성공지표", en: "key success indicator")
        case .candidate: LocalizedText(ko: "후보", en: "candidate")
        case .outcome: LocalizedText(ko: "결과 지표", en: "the outcome")
        case .guardrail: LocalizedText(ko: "지킬 지표", en: "guardrail")
        case .notUsable: LocalizedText(ko: "쓸 수 없음", en: "not usable")
        }
    }
}
