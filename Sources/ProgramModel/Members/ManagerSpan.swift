package import Values

/// From an election or a hand-over until the next one, or until the manager left; or it goes on.
package struct ManagerSpan: Codable, Hashable, Sendable {
    package var member: MemberID
    package var from: Timestamp
    package var until: Timestamp?
    /// Why it was handed over to them; nil for an election.
    package var reason: String?

    package init(member: MemberID, from: Timestamp, until: Timestamp?, reason: String?) {
        self.member = member
        self.from = from
        self.until = until
        self.reason = reason
    }
}
