import Values

/// An account of the ledger of dues.
package enum DuesBook: Hashable, Sendable {
    /// What a member owes.
    case receivable(MemberID)
    /// What has been received and is still there.
    case cash
    /// Dues charged: income of the group, or what it will pay on to the manager.
    case dues
    /// Dues charged that nobody has to pay.
    case waived
    /// Dues that were paid on to the manager.
    case honorarium
}

/// One side of a transaction; debits are above zero.
package struct DuesPosting: Hashable, Sendable {
    package var account: DuesBook
    package var amount: Int
}
