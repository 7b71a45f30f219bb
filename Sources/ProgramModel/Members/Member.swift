package import Values

/// A practitioner of the group, by id only: names, phones and mail are kept apart from the program's facts.
package struct Member: Codable, Hashable, Sendable {
    package var id: MemberID
    package var community: CommunityID?
    package var status: MembershipStatus
    package var appliedAt: Timestamp
    package var admittedAt: Timestamp?
    package var leftAt: Timestamp?
    /// Of someone who left and applied again, or whose role changed: what they owed then, they owe still.
    package var earlier: [Membership]?
    /// As what they were admitted last; nil for a member.
    package var role: MemberRole?
    /// Since when they have that role, where it changed after the admission.
    package var roleSince: Timestamp?
    /// Since when they wait for a place.
    package var waitingSince: Timestamp?
    /// Nil for whoever appears in the report by id.
    package var consent: NameConsent?

    /// In the group now, as a member or as an observer.
    package var isActive: Bool { status == .admitted }
    package var isObserver: Bool { isActive && role == .observer }
    /// One of those who plan and execute: whom the group's minimum and maximum count, and who owes work and dues.
    package var isParticipant: Bool { isActive && role != .observer }
    /// Whether they may still be admitted.
    package var isApplicant: Bool { status == .applied || status == .waiting }

    /// Every time that this person was in the group, oldest first; a change of role begins another.
    package var memberships: [Membership] {
        guard let admittedAt else { return earlier ?? [] }
        return (earlier ?? []) + [Membership(from: roleSince ?? admittedAt, until: leftAt, role: role)]
    }

    /// As what this person was in the group at a moment; nil when they were not.
    package func role(at moment: Timestamp) -> MemberRole? {
        memberships.last { $0.holds(moment) }.map { $0.role ?? .member }
    }

    /// Ever more than an observer.
    package var everParticipated: Bool { memberships.contains(where: \.owesDues) }

    mutating func take(_ next: MemberRole, at moment: Timestamp) {
        guard let admittedAt, isActive else { return }
        earlier = (earlier ?? []) + [Membership(from: roleSince ?? admittedAt, until: moment, role: role)]
        role = next == .member ? nil : next
        roleSince = moment
    }
}
