import Values

/// What each member pays. Amounts are whole numbers of the currency's minor unit (won, cents), never fractions.
package struct DuesRule: Codable, Hashable, Sendable {
    package var amount: Int
    package var currency: Currency
    package var to: DuesRecipient

    package init(amount: Int, currency: Currency, to: DuesRecipient = .manager) {
        self.amount = amount
        self.currency = currency
        self.to = to
    }
}
