import ProgramModel
import Tables
import Values

/// The counts behind a series, where every reading with a value has them.
struct CountedReadings {
    private(set) var positions: [Int] = []
    private(set) var numerators: [Int] = []
    private(set) var denominators: [Double] = []

    /// - Parameter type: `u` takes any exposure; the others want shares of whole things.
    init(
        _ series: ReadingSeries, _ definition: IndicatorDefinition, _ type: IndicatorChartType
    ) throws(InputError) {
        for position in series.valued {
            let reading = series.readings[position]
            guard let numerator = reading.numerator, let denominator = reading.denominator else {
                throw Self.missing(definition, type)
            }
            guard let count = Int(exactly: numerator), count >= 0,
                type == .u ? denominator >= 0 : Int(exactly: denominator) != nil && numerator <= denominator
            else { throw Self.unfit(definition, reading, type) }
            positions.append(position)
            numerators.append(count)
            denominators.append(denominator)
        }
    }

    private static func missing(_ definition: IndicatorDefinition, _ type: IndicatorChartType) -> InputError {
        let id = definition.id
        return InputError(
            code: "indicator.no-counts",
            what: LocalizedText(
                ko: "지표 ‘\(id)’에는 분모가 없는 측정값이 있어 \(type.rawValue) 그림을 그릴 수 없습니다",
                en: "readings of ‘\(id)’ have no denominator, which a chart of type \(type.rawValue) needs"),
            reasons: [
                LocalizedText(
                    ko: "이 그림의 한계는 몇 가운데 몇을 셌는지에서 나옵니다. 값만 있으면 한계가 얼마나 좁아야 하는지 알 수 없습니다.",
                    en: "Its limits come from how many were counted out of how many; a value alone does not tell.")
            ],
            next: LocalizedText(
                ko: "‘moim indicator chart \(id) --type xmr’이나 --type run을 쓰세요. 공식이 ratio(분자, 분모)를 돌려주면 분모가 남습니다.",
                en:
                    "Use ‘moim indicator chart \(id) --type xmr’ or --type run. A formula that returns ratio(above, below) keeps its counts."
            ))
    }

    private static func unfit(
        _ definition: IndicatorDefinition, _ reading: Reading, _ type: IndicatorChartType
    ) -> InputError {
        let counts = NumberText.ratio(reading.numerator ?? 0, of: reading.denominator ?? 0)
        return InputError(
            code: "indicator.counts-unfit",
            what: LocalizedText(
                ko: "\(reading.period.label.ko)의 \(counts)은(는) \(type.rawValue) 그림에 맞지 않습니다",
                en: "\(counts) of \(reading.period.label.en) does not fit a chart of type \(type.rawValue)"),
            reasons: [
                type == .u
                    ? LocalizedText(
                        ko: "u 그림의 분자는 0 이상의 정수입니다.",
                        en: "The numerators of a u chart are whole numbers from 0 on.")
                    : LocalizedText(
                        ko: "\(type.rawValue) 그림은 전체 가운데 몇인지를 봅니다. 분자와 분모가 정수이고 분자가 분모보다 크지 않아야 합니다.",
                        en:
                            "A chart of type \(type.rawValue) shows parts of a whole: whole numbers, none above its denominator."
                    )
            ],
            next: LocalizedText(
                ko: "‘moim indicator chart \(definition.id) --type \(type == .u ? "xmr" : "u")’를 써 보세요.",
                en: "Try ‘moim indicator chart \(definition.id) --type \(type == .u ? "xmr" : "u")’."))
    }
}
