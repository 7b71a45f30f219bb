package import Values

/// From an admission, or a change of role, until the next one or until the member left; or it goes on.
package struct Membership: Codable, Hashable, Sendable {
    package var from: Timestamp
    package var until: Timestamp?
    /// Nil for a member.
    package var role: MemberRole?

    /// Whether dues are charged for this time.
    package var owesDues: Bool { role != .observer }

    func holds(_ moment: Timestamp) -> Bool {
        from <= moment && until.map { moment < $0 } ?? true
    }
}
