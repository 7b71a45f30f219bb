package import Values

/// A practitioner of the group, by id only: names, phones and mail are kept apart from the program's facts.
package struct Member: Codable, Hashable, Sendable {
    package var id: MemberID
    package var community: CommunityID?
    package var status: MembershipStatus
    package var appliedAt: Timestamp
    package var admittedAt: Timestamp?
    package var leftAt: Timestamp?

    package var isActive: Bool { status == .admitted }
}
