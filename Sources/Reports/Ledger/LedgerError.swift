package import Values

/// Why a transaction cannot be.
package enum LedgerError: ExplainedError, Equatable {
    case tooFew(date: CalendarDate, count: Int)
    case unbalanced(date: CalendarDate, by: LedgerAmount)
    case tooLarge(date: CalendarDate, currency: LedgerCurrency)

    package var code: String {
        switch self {
        case .tooFew: "ledger.too-few-postings"
        case .unbalanced: "ledger.unbalanced"
        case .tooLarge: "ledger.amount-too-large"
        }
    }

    package var outcome: Outcome { .input }

    package var what: LocalizedText {
        switch self {
        case .tooFew(let date, let count):
            LocalizedText(
                ko: "\(date) 거래에 기입이 \(count)건뿐입니다",
                en: "the transaction of \(date) has \(count) posting\(count == 1 ? "" : "s")")
        case .unbalanced(let date, let amount):
            LocalizedText(
                ko: "\(date) 거래의 합이 0이 아닙니다: \(amount.text)",
                en: "the transaction of \(date) does not sum to zero: \(amount.text) too much")
        case .tooLarge(let date, let currency):
            LocalizedText(
                ko: "\(date) 거래의 \(currency.code) 금액이 너무 큽니다",
                en: "the \(currency.code) amounts of \(date) are too large to add")
        }
    }

    package var next: LocalizedText? {
        switch self {
        case .tooFew:
            LocalizedText(ko: "보내는 계정과 받는 계정을 모두 적어 주십시오", en: "name both the account it leaves and the one it reaches")
        case .unbalanced:
            LocalizedText(ko: "빠진 기입이나 잘못된 금액을 확인해 주십시오", en: "look for a missing posting or a mistyped amount")
        case .tooLarge: LocalizedText(ko: "금액의 단위를 확인해 주십시오", en: "check the unit of the amounts")
        }
    }
}
