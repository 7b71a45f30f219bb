package import Values

/// The phases of a program. A chart's states say which one they are part of.
package enum Phase: String, Codable, Hashable, Sendable, CaseIterable {
    case forming
    case plan
    case execute
    case feedback
    case followThrough
    case reporting
    case archived

    package var title: LocalizedText {
        switch self {
        case .forming: LocalizedText(ko: "모집", en: "forming")
        case .plan: LocalizedText(ko: "기획", en: "plan")
        case .execute: LocalizedText(ko: "실행", en: "execute")
        case .feedback: LocalizedText(ko: "환류", en: "feedback")
        case .followThrough: LocalizedText(ko: "후속 실행", en: "follow-through")
        case .reporting: LocalizedText(ko: "보고", en: "reporting")
        case .archived: LocalizedText(ko: "보관", en: "archived")
        }
    }
}
