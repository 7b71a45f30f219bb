/// Who the dues are for.
package enum DuesRecipient: String, Codable, Hashable, Sendable, CaseIterable {
    /// Paid to the manager as an honorarium.
    case manager
    /// Kept by the group.
    case group
}
