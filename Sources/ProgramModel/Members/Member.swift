package import Values

/// A practitioner of the group, by id only: names, phones and mail are kept apart from the program's facts.
package struct Member: Codable, Hashable, Sendable {
    package var id: MemberID
    package var community: CommunityID?
    package var status: MembershipStatus
    package var appliedAt: Timestamp
    package var admittedAt: Timestamp?
    package var leftAt: Timestamp?
    /// Of someone who left and applied again: what they owed then, they owe still.
    package var earlier: [Membership]?

    package var isActive: Bool { status == .admitted }

    /// Every time that this person was a member, oldest first.
    package var memberships: [Membership] {
        (earlier ?? []) + (admittedAt.map { [Membership(from: $0, until: leftAt)] } ?? [])
    }
}
