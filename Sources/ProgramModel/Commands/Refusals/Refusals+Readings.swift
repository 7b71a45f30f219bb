package import Tables
import Values

extension Refusal {
    static func computed(_ id: IndicatorID) -> Refusal {
        Refusal(
            code: "indicator.computed",
            what: LocalizedText(
                ko: "지표 ‘\(id)’의 값은 공식이 냅니다. 손으로 적을 수 없습니다",
                en: "‘\(id)’ has a formula; its values are not written down by hand"),
            next: LocalizedText(
                ko: "‘moim indicator compute \(id)’로 계산하세요. 손으로 적을 지표는 kind = \"manual\"로 만듭니다.",
                en: "Run ‘moim indicator compute \(id)’. An indicator with kind = \"manual\" takes values by hand."))
    }

    static func notAValue(_ id: IndicatorID) -> Refusal {
        Refusal(
            code: "indicator.no-value",
            what: LocalizedText(ko: "‘\(id)’에 적을 값이 없습니다", en: "there is no value to record for ‘\(id)’"),
            next: LocalizedText(
                ko: "값을 쓰거나 --numerator와 --denominator를 함께 쓰세요.",
                en: "Give a value, or both --numerator and --denominator (above 0)."))
    }

    static func notAShare(_ value: Double) -> Refusal {
        let found = NumberText.short(value)
        return Refusal(
            code: "indicator.not-a-share",
            what: LocalizedText(
                ko: "단위가 %인 지표의 값은 0과 1 사이(0%와 100% 사이)입니다. 쓴 값: \(found)",
                en: "the unit is %, so a value lies between 0 and 1 (0% and 100%); this one is \(found)"),
            next: LocalizedText(ko: "70%는 0.7이나 70%로 쓰세요.", en: "Write 70% as 0.7 or as 70%."))
    }

    static func countsDisagree(_ value: Double, _ above: Double, _ below: Double) -> Refusal {
        let (n, d, v) = (NumberText.short(above), NumberText.short(below), NumberText.short(value, decimals: 6))
        return Refusal(
            code: "indicator.counts-disagree",
            what: LocalizedText(
                ko: "분자 \(n)와(과) 분모 \(d)의 몫이 값 \(v)이(가) 아닙니다",
                en: "\(n) of \(d) is not the value, \(v)"),
            next: LocalizedText(
                ko: "값을 빼면 분자와 분모에서 계산합니다.", en: "Leave the value out and it follows from the two counts."))
    }

    static let removalReasonMissing = Refusal(
        code: "indicator.reason-missing",
        what: LocalizedText(ko: "값을 지우는 까닭이 필요합니다", en: "removing a value needs its reason"),
        next: LocalizedText(ko: "--remove \"까닭\"으로 쓰세요.", en: "Write it as --remove \"the reason\"."))

    static func nothingRecorded(_ id: IndicatorID, _ period: Period) -> Refusal {
        Refusal(
            code: "indicator.nothing-recorded",
            what: LocalizedText(
                ko: "지표 ‘\(id)’에 ‘\(period.label.ko)’의 값이 적혀 있지 않습니다",
                en: "no value of ‘\(id)’ is recorded for ‘\(period.label.en)’"),
            next: LocalizedText(
                ko: "‘moim indicator show \(id)’로 적힌 값을 보세요.", en: "See what is there with ‘moim indicator show \(id)’."
            ))
    }

    /// - Parameter path: from the indicator to itself again.
    package static func circular(_ path: [IndicatorID]) -> Refusal {
        let loop = path.map(\.rawValue).joined(separator: " → ")
        return Refusal(
            code: "indicator.circular",
            what: LocalizedText(ko: "지표들이 서로 물고 돕니다: \(loop)", en: "the indicators go round in a circle: \(loop)"),
            next: LocalizedText(
                ko: "이 가운데 한 지표의 from에서 다음 지표를 빼세요.", en: "Take the next one out of one indicator's ‘from’."))
    }

    package static func mixedPeriods(_ id: IndicatorID, _ per: PeriodKind, part: IndicatorID, _ other: PeriodKind)
        -> Refusal
    {
        Refusal(
            code: "indicator.mixed-periods",
            what: LocalizedText(
                ko: "지표 ‘\(id)’은(는) \(per.rawValue)마다, 그 재료인 ‘\(part)’은(는) \(other.rawValue)마다 냅니다",
                en: "‘\(id)’ is read per \(per.rawValue), but ‘\(part)’, which it is made from, per \(other.rawValue)"),
            next: LocalizedText(
                ko: "둘의 per를 같게 하세요. 다른 기간의 값은 서로 견줄 수 없습니다.",
                en: "Give both the same ‘per’; readings of different periods do not go together."))
    }
}
