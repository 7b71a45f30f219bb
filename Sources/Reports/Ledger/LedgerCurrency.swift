/// A currency and how many decimals its smallest unit has (ISO 4217): won 0, dollar 2.
package struct LedgerCurrency: Hashable, Sendable {
    /// Letters only, so that it can stand in a journal unquoted.
    package let code: String
    package let exponent: Int

    /// Nil unless the code is three capital letters and the exponent is 0…4.
    package init?(code: String, exponent: Int) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }), (0...4).contains(exponent)
        else {
            return nil
        }
        self.code = code
        self.exponent = exponent
    }

    package static let won = LedgerCurrency(code: "KRW", exponent: 0)!
    package static let dollar = LedgerCurrency(code: "USD", exponent: 2)!
}
