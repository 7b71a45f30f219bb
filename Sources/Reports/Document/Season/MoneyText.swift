import ProgramModel
import Values

/// Amounts of money as a table shows them: `20,000원`, `12.50 USD`.
enum MoneyText {
    /// `amount` is in minor units.
    static func text(_ amount: Int, _ currency: Currency, _ language: Language) -> String {
        let number = number(amount, digits: currency.minorDigits)
        return currency == .KRW && language == .ko ? number + "원" : "\(number) \(currency.rawValue)"
    }

    private static func number(_ amount: Int, digits: Int) -> String {
        guard digits > 0 else { return NumberText.whole(amount) }
        let unit = (0..<digits).reduce(1) { unit, _ in unit * 10 }
        let (whole, rest) = amount.magnitude.quotientAndRemainder(dividingBy: UInt(unit))
        let fraction = String(rest)
        let padded = String(repeating: "0", count: digits - fraction.count) + fraction
        return (amount < 0 ? "-" : "") + NumberText.whole(whole) + "." + padded
    }
}
