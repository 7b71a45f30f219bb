import Values

/// An ISO 4217 currency that programs may use, with the digits its minor unit takes.
package enum Currency: String, Codable, Hashable, Sendable, CaseIterable {
    case KRW, JPY, USD, EUR, GBP, CNY, TWD

    package var minorDigits: Int {
        switch self {
        case .KRW, .JPY: 0
        case .USD, .EUR, .GBP, .CNY, .TWD: 2
        }
    }

    /// `KRW 30,000`, `USD 10.00`.
    package func text(_ minorUnits: Int) -> String {
        guard minorDigits > 0 else { return "\(rawValue) \(NumberText.whole(minorUnits))" }
        let scale = (0..<minorDigits).reduce(1 as UInt) { scale, _ in scale * 10 }
        let (whole, cents) = minorUnits.magnitude.quotientAndRemainder(dividingBy: scale)
        let digits = String(cents)
        let padded = String(repeating: "0", count: minorDigits - digits.count) + digits
        return "\(rawValue) \(minorUnits < 0 ? "-" : "")\(NumberText.whole(whole)).\(padded)"
    }
}
