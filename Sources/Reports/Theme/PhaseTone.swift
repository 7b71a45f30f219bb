package import Values

/// A phase of the cycle as drawings show it: a wash and a name.
package enum PhaseTone: Sendable, CaseIterable {
    case plan
    case execute
    case feedback
    case followThrough

    package var name: LocalizedText {
        switch self {
        case .plan: LocalizedText(ko: "기획", en: "Plan")
        case .execute: LocalizedText(ko: "실행", en: "Execute")
        case .feedback: LocalizedText(ko: "환류", en: "Feedback")
        case .followThrough: LocalizedText(ko: "후속 실행", en: "Follow-through")
        }
    }

    package var tone: Tone {
        switch self {
        case .plan: .plan
        case .execute: .execute
        case .feedback: .feedback
        case .followThrough: .followThrough
        }
    }
}
