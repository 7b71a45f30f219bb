/// Who hands a worksheet in.
package enum WorksheetScope: String, Codable, Hashable, Sendable, CaseIterable {
    /// Every member, once a cycle.
    case member
    /// The group, once a cycle.
    case group
    /// Whoever wants to; nobody is asked for it.
    case optional
}
