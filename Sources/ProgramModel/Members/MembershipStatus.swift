package import Values

package enum MembershipStatus: String, Codable, Hashable, Sendable {
    case applied
    /// An applicant for whom there is no place yet.
    case waiting
    case admitted
    case declined
    case withdrawn

    package var title: LocalizedText {
        switch self {
        case .applied: LocalizedText(ko: "지원", en: "applied")
        case .waiting: LocalizedText(ko: "대기", en: "waiting")
        case .admitted: LocalizedText(ko: "참여", en: "admitted")
        case .declined: LocalizedText(ko: "거절", en: "declined")
        case .withdrawn: LocalizedText(ko: "탈퇴", en: "withdrawn")
        }
    }
}
