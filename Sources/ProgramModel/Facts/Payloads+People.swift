import Values

package struct MemberApplied: FactPayload {
    package static let kind = "member.applied"
    package var member: MemberID
    package var community: CommunityID?
}

package struct MemberAdmitted: FactPayload {
    package static let kind = "member.admitted"
    package var member: MemberID
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
