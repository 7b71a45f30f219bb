import ProgramModel
import Tables
import Values

extension Reading {
    init(period: Period, missing: LocalizedText) {
        self.init(period: period, value: nil, missing: missing)
    }
}

/// Why there is no reading.
extension LocalizedText {
    static let notBegun = LocalizedText(ko: "아직 시작하지 않은 기간입니다", en: "the period has not begun")

    static func notYet(_ lag: Int) -> LocalizedText {
        lag == 1
            ? LocalizedText(ko: "다음 기간이 시작된 뒤에 알 수 있습니다", en: "not known until the next period has begun")
            : LocalizedText(
                ko: "기간 \(lag)개가 더 시작된 뒤에 알 수 있습니다", en: "not known until \(lag) more periods have begun")
    }

    static func noTables(_ names: [String]) -> LocalizedText {
        let list = names.joined(separator: ", ")
        return LocalizedText(ko: "자료 ‘\(list)’이(가) 없습니다", en: "there is no data ‘\(list)’")
    }

    static let emptyDenominator = LocalizedText(
        ko: "분모가 0입니다: 셀 것이 없습니다", en: "the denominator is 0: there is nothing to count")

    static let noReading = LocalizedText(ko: "공식이 값을 내지 않았습니다", en: "the formula gave no value")

    static let beforeCounting = LocalizedText(
        ko: "세기 시작하기 전의 기간입니다", en: "the period is before the first day that counts")

    static let gaps = LocalizedText(
        ko: "측정값이 없어 합에 들지 않은 앞의 기간", en: "earlier periods without a reading, which the total lacks")

    static func noParts(_ ids: [IndicatorID]) -> LocalizedText {
        let list = ids.map(\.rawValue).joined(separator: ", ")
        return LocalizedText(
            ko: "재료인 지표 ‘\(list)’에 이 기간의 측정값이 없습니다",
            en: "‘\(list)’, which it is made from, has no reading for this period")
    }
}
