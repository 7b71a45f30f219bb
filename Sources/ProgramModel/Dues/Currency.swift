/// An ISO 4217 currency that programs may use, with the digits its minor unit takes.
package enum Currency: String, Codable, Hashable, Sendable, CaseIterable {
    case KRW, JPY, USD, EUR, GBP, CNY, TWD

    package var minorDigits: Int {
        switch self {
        case .KRW, .JPY: 0
        case .USD, .EUR, .GBP, .CNY, .TWD: 2
        }
    }
}
