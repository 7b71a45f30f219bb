package import Values

/// As what somebody was admitted. The manager is a member who was elected.
package enum MemberRole: String, Codable, Hashable, Sendable, CaseIterable {
    /// Plans, executes, reports, and pays the dues.
    case member
    /// Comes to the meetings and owes nothing: no worksheets, no check-ins, no dues.
    case observer

    package var title: LocalizedText {
        switch self {
        case .member: LocalizedText(ko: "참여자", en: "member")
        case .observer: LocalizedText(ko: "참관인", en: "observer")
        }
    }
}
