package import Values

/// One thing that happened to somebody's place in the group.
package struct MembershipStep: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        case applied
        case waits
        case admitted(MemberRole)
        case declined
        case became(MemberRole)
        case withdrew
        case consented(NameConsent?)
        case elected
        case handedOver(to: MemberID)
        case tookOver(from: MemberID)

        /// Of a place in the group, not of being its manager.
        var isStanding: Bool {
            switch self {
            case .consented, .elected, .handedOver, .tookOver: false
            default: true
            }
        }

        /// For programs.
        package var word: String {
            switch self {
            case .applied: "applied"
            case .waits: "waiting"
            case .admitted: "admitted"
            case .declined: "declined"
            case .became: "role-changed"
            case .withdrew: "withdrawn"
            case .consented(let consent): consent == nil ? "consent-withdrawn" : "consented"
            case .elected: "elected"
            case .handedOver: "handed-over"
            case .tookOver: "took-over"
            }
        }
    }

    package var change: Change
    package var at: Timestamp
    package var reason: String?
}
