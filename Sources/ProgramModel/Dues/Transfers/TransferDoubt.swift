package import Values

/// Why a transfer is not recorded by itself.
package enum TransferDoubt: Equatable, Sendable {
    case several
    case partlyNamed
    case company
    case left
    case neverAdmitted
    /// Neither what was owed on the day nor whole months.
    case amount(owed: Int, monthly: Int)
    /// More than all that the season will still charge.
    case beyondSeason(left: Int)
    /// The same amount was recorded for the same member in these days.
    case recordedNearby(DuesEntryID, CalendarDate)
    /// It was recorded once and then reversed.
    case reversed(DuesEntryID)
    /// Others like it in time, amount and balance are in the file, or were settled before.
    case alike
    case beforeTheBeginning

    package var word: String {
        switch self {
        case .several: "several-members"
        case .partlyNamed: "partly-named"
        case .company: "company"
        case .left: "left"
        case .neverAdmitted: "never-admitted"
        case .amount: "amount"
        case .beyondSeason: "beyond-season"
        case .recordedNearby: "recorded-nearby"
        case .reversed: "reversed"
        case .alike: "alike"
        case .beforeTheBeginning: "before-the-beginning"
        }
    }

    package func text(_ currency: Currency) -> LocalizedText {
        switch self {
        case .several: LocalizedText(ko: "여러 사람에게 맞습니다", en: "it fits several members")
        case .partlyNamed: LocalizedText(ko: "이름이 일부만 맞습니다", en: "it names a member only in part")
        case .company: LocalizedText(ko: "회사 이름입니다", en: "it is a company's name")
        case .left: LocalizedText(ko: "그만둔 사람입니다", en: "who has left")
        case .neverAdmitted: LocalizedText(ko: "참여자가 된 적이 없습니다", en: "who was never admitted")
        case .amount(let owed, let monthly):
            owed > 0
                ? LocalizedText(
                    ko: "밀린 \(currency.text(owed))도, 한 달 \(currency.text(monthly))의 배수도 아닙니다",
                    en: "neither the \(currency.text(owed)) owed nor whole months of \(currency.text(monthly))")
                : LocalizedText(
                    ko: "한 달 \(currency.text(monthly))의 배수가 아닙니다", en: "no whole months of \(currency.text(monthly))")
        case .beyondSeason(let left):
            LocalizedText(
                ko: "이 시즌에 더 낼 돈은 \(currency.text(max(left, 0)))입니다",
                en: "all that is left to pay this season is \(currency.text(max(left, 0)))")
        case .recordedNearby(let entry, let date):
            LocalizedText(ko: "같은 금액을 \(date)에 \(entry)로 적었습니다", en: "the same amount stands as \(entry) of \(date)")
        case .reversed(let entry):
            LocalizedText(ko: "\(entry)로 적었다가 정정한 돈입니다", en: "it was recorded as \(entry) and reversed")
        case .alike:
            LocalizedText(ko: "때와 금액이 똑같은 입금이 또 있습니다", en: "another transfer is alike in time and amount")
        case .beforeTheBeginning:
            LocalizedText(ko: "프로그램을 시작하기 전입니다", en: "it is from before the program began")
        }
    }
}
