package import Values

/// Where a member's plan stands.
package enum HypothesisStage: String, Codable, Hashable, Sendable {
    case drafted
    case executing
    case judged
    case decided

    package var title: LocalizedText {
        switch self {
        case .drafted: LocalizedText(ko: "초안", en: "drafted")
        case .executing: LocalizedText(ko: "봉인 후 실행 중", en: "sealed, executing")
        case .judged: LocalizedText(ko: "판정됨", en: "judged")
        case .decided: LocalizedText(ko: "결정됨", en: "decided")
        }
    }
}
