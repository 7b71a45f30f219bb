import Values

package struct MemberApplied: FactPayload {
    package static let kind = "member.applied"
    package var member: MemberID
    package var community: CommunityID?
}

package struct MemberAdmitted: FactPayload {
    package static let kind = "member.admitted"
    package var member: MemberID
    /// Nil for a member.
    package var role: MemberRole?
}

package struct MemberDeclined: FactPayload {
    package static let kind = "member.declined"
    package var member: MemberID
    package var reason: String?
}

package struct MemberWithdrew: FactPayload {
    package static let kind = "member.withdrew"
    package var member: MemberID
    package var reason: String?
}

/// Nothing is known of this person any more but the id. It is a member's or a guest's.
package struct MemberForgotten: FactPayload {
    package static let kind = "member.forgotten"
    package var member: MemberID
    package var reason: String
}

package struct ManagerElected: FactPayload {
    package static let kind = "manager.elected"
    package var member: MemberID
}

package struct MemberWaits: FactPayload {
    package static let kind = "member.waits"
    package var member: MemberID
    package var reason: String?
}

package struct MemberRoleChanged: FactPayload {
    package static let kind = "member.role-changed"
    package var member: MemberID
    package var role: MemberRole
    package var reason: String?
}

/// That a member agreed to be named in the report, or agrees no longer.
package struct MemberConsented: FactPayload {
    package static let kind = "member.consented"
    package var member: MemberID
    /// Nil when the consent is withdrawn.
    package var consent: NameConsent?
}

package struct ManagerHandedOver: FactPayload {
    package static let kind = "manager.handed-over"
    package var from: MemberID
    package var to: MemberID
    package var reason: String
}
