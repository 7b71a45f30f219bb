import Values

/// What each member pays. Amounts are whole numbers of the currency's minor unit (won, cents), never fractions.
package struct DuesRule: Codable, Hashable, Sendable {
    package var amount: Int
    package var currency: Currency
    package var to: DuesRecipient
    /// Nil for `full`, so that a definition without it is written as it always was.
    package var joining: DuesJoining?

    package init(amount: Int, currency: Currency, to: DuesRecipient = .manager, joining: DuesJoining? = nil) {
        self.amount = amount
        self.currency = currency
        self.to = to
        self.joining = joining
    }
}
