package import Values

/// Who hands a worksheet in.
package enum WorksheetScope: String, Codable, Hashable, Sendable, CaseIterable {
    /// Every member, once a cycle.
    case member
    /// The group, once a cycle.
    case group
    /// Whoever wants to; nobody is asked for it.
    case optional

    package var title: LocalizedText {
        switch self {
        case .member: LocalizedText(ko: "참여자마다", en: "each member")
        case .group: LocalizedText(ko: "모임", en: "the group")
        case .optional: LocalizedText(ko: "원하는 사람", en: "whoever wants to")
        }
    }
}
