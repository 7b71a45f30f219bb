package import Values

/// One balanced transaction. It cannot be made out of balance.
package struct LedgerEntry: Sendable {
    package struct Posting: Hashable, Sendable {
        package var account: LedgerAccount
        package var amount: LedgerAmount

        package init(_ account: LedgerAccount, _ amount: LedgerAmount) {
            self.account = account
            self.amount = amount
        }
    }

    package let date: CalendarDate
    package let description: String
    /// A receipt or a fact this goes back to.
    package let reference: String?
    /// Names and values a report can filter by, such as the id of a member. Never personal data.
    package let tags: [(name: String, value: String)]
    package let postings: [Posting]

    /// Refuses fewer than two postings, and postings of one currency that do not sum to zero.
    package init(
        date: CalendarDate, description: String, reference: String? = nil, tags: [(name: String, value: String)] = [],
        postings: [Posting]
    ) throws(LedgerError) {
        guard postings.count >= 2 else { throw .tooFew(date: date, count: postings.count) }
        var sums: [LedgerCurrency: Int64] = [:]
        for posting in postings {
            let currency = posting.amount.currency
            let (sum, overflow) = sums[currency, default: 0].addingReportingOverflow(posting.amount.minorUnits)
            guard !overflow else { throw .tooLarge(date: date, currency: currency) }
            sums[currency] = sum
        }
        // The first currency in the order of the postings, so that the same entry always gives the same error.
        for posting in postings {
            let currency = posting.amount.currency
            if let sum = sums[currency], sum != 0 { throw .unbalanced(date: date, by: LedgerAmount(sum, currency)) }
        }
        self.date = date
        self.description = description
        self.reference = reference
        self.tags = tags
        self.postings = postings
    }

    /// From one account to another.
    package init(
        date: CalendarDate, description: String, reference: String? = nil, tags: [(name: String, value: String)] = [],
        from source: LedgerAccount, to destination: LedgerAccount, _ amount: LedgerAmount
    ) throws(LedgerError) {
        guard amount.minorUnits > Int64.min else { throw .tooLarge(date: date, currency: amount.currency) }
        try self.init(
            date: date, description: description, reference: reference, tags: tags,
            postings: [
                Posting(destination, amount), Posting(source, LedgerAmount(-amount.minorUnits, amount.currency)),
            ])
    }
}
