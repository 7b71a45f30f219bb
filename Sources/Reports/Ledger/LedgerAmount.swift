import Values

/// Money as a whole number of the currency's smallest unit.
package struct LedgerAmount: Hashable, Sendable {
    package var minorUnits: Int64
    package var currency: LedgerCurrency

    package init(_ minorUnits: Int64, _ currency: LedgerCurrency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// `-30,000 KRW`, `12.50 USD`.
    package var text: String {
        var digits = String(minorUnits.magnitude)
        let missing = currency.exponent + 1 - digits.count
        if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
        let fraction = digits.suffix(currency.exponent)
        let whole = UInt64(digits.dropLast(currency.exponent)) ?? 0
        let sign = minorUnits < 0 ? "-" : ""
        return sign + NumberText.whole(whole) + (fraction.isEmpty ? "" : "." + fraction) + " " + currency.code
    }
}
