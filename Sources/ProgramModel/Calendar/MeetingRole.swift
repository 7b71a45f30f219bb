package import Values

/// What a meeting is for.
package enum MeetingRole: String, Codable, Hashable, Sendable, CaseIterable {
    /// States hypotheses and plans their test.
    case a
    /// Evaluates what happened and plans the next step.
    case b
    /// After the last cycle: the report.
    case closing

    package var title: LocalizedText {
        switch self {
        case .a: LocalizedText(ko: "기획 회의(A)", en: "planning meeting (A)")
        case .b: LocalizedText(ko: "환류 회의(B)", en: "feedback meeting (B)")
        case .closing: LocalizedText(ko: "마무리 회의", en: "closing meeting")
        }
    }
}
