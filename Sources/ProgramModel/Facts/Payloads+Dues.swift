package import Values

package struct DuesPaid: FactPayload {
    package static let kind = "dues.paid"
    package var member: MemberID
    /// Minor units.
    package var amount: Int
    package var method: PaymentMethod
    /// Of one that a bank's statement told: by what it is known when it is read again.
    package var transfer: Digest?
}

/// A transfer that a bank's statement told is none of the dues.
package struct TransferIgnored: FactPayload {
    package static let kind = "dues.transfer-ignored"
    package var transfer: Digest
}

package struct DuesRefunded: FactPayload {
    package static let kind = "dues.refunded"
    package var member: MemberID
    package var amount: Int
    package var reason: String
}

package struct DuesWaived: FactPayload {
    package static let kind = "dues.waived"
    package var member: MemberID
    package var amount: Int
    /// The first day of the month of dues that it is for, if it is for one.
    package var month: CalendarDate?
    package var reason: String
}

/// An entry's opposite; the entry stays.
package struct DuesReversed: FactPayload {
    package static let kind = "dues.reversed"
    package var entry: DuesEntryID
    package var member: MemberID
    package var amount: Int
    package var reason: String
}

/// The honorarium was paid.
package struct DuesSettled: FactPayload {
    package static let kind = "dues.settled"
    package var member: MemberID
    package var amount: Int
}
