package import Values

/// What the evidence says of a hypothesis.
package enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    case supported
    case refuted
    case inconclusive

    package var title: LocalizedText {
        switch self {
        case .supported: LocalizedText(ko: "지지", en: "supported")
        case .refuted: LocalizedText(ko: "기각", en: "refuted")
        case .inconclusive: LocalizedText(ko: "판단 불가", en: "inconclusive")
        }
    }
}
