package import Values

/// Dues that a member paid.
package struct Payment: Codable, Hashable, Sendable {
    package var member: MemberID
    /// Minor units of the program's currency.
    package var amount: Int
    package var at: Timestamp
    package var method: PaymentMethod
    /// The key of the transfer, of one that a bank's statement told.
    package var transfer: Digest?
}
