package import Values

/// One amount that goes from one account to another. It has no other shape, so it cannot be out of balance.
package struct DuesTransaction: Hashable, Sendable {
    package let date: CalendarDate
    package let member: MemberID
    package let amount: Int
    package let debit: DuesBook
    package let credit: DuesBook
    /// Nil for a charge, which nobody records: it follows from the rule and from who is a member.
    package let entry: DuesEntry?

    package var postings: [DuesPosting] {
        [DuesPosting(account: debit, amount: amount), DuesPosting(account: credit, amount: -amount)]
    }

    /// By how much a member owes more, and the account on the other side; nil where nobody's dues change.
    package var owed: (from: DuesBook, amount: Int)? {
        if case .receivable = debit { return (credit, amount) }
        if case .receivable = credit { return (debit, -amount) }
        return nil
    }

    init(_ charge: DuesCharge, of member: MemberID) {
        date = charge.due
        self.member = member
        amount = charge.amount
        debit = .receivable(member)
        credit = .dues
        entry = nil
    }

    /// - Parameter target: what a reversal reverses; nil for any other entry.
    init?(_ entry: DuesEntry, reversing target: DuesEntry?, on date: CalendarDate) {
        let (debit, credit): (DuesBook, DuesBook)
        switch (target ?? entry).kind {
        case .payment: (debit, credit) = (.cash, .receivable(entry.member))
        case .refund: (debit, credit) = (.receivable(entry.member), .cash)
        case .waiver: (debit, credit) = (.waived, .receivable(entry.member))
        case .settlement: (debit, credit) = (.honorarium, .cash)
        case .reversal: return nil
        }
        self.date = date
        member = entry.member
        amount = entry.amount
        (self.debit, self.credit) = target == nil ? (debit, credit) : (credit, debit)
        self.entry = entry
    }
}
