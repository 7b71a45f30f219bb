package import ProgramModel
package import Values

/// What `compute` did: the receipt, and for each indicator without news since when there has been none.
package struct ComputedScreen: Screen {
    package struct Line: Sendable {
        package var indicator: IndicatorID
        package var readings: Int
        package var computed: Int
        package var unchangedSince: Timestamp?

        package init(indicator: IndicatorID, readings: Int, computed: Int, unchangedSince: Timestamp?) {
            self.indicator = indicator
            self.readings = readings
            self.computed = computed
            self.unchangedSince = unchangedSince
        }
    }

    private let receipt: ReceiptScreen
    private let program: Program
    private let lines: [Line]
    private let isNews: Bool

    /// - Parameter isNews: whether anything was recorded.
    package init(_ receipt: ReceiptScreen, _ program: Program, _ lines: [Line], isNews: Bool) {
        self.receipt = receipt
        self.program = program
        self.lines = lines
        self.isNews = isNews
    }

    package func text(_ language: Language, width: Int?) -> String {
        let unchanged = lines.filter { $0.unchangedSince != nil }
        var out = isNews || unchanged.isEmpty ? receipt.text(language, width: width) : ""
        for line in unchanged {
            guard let since = line.unchangedSince else { continue }
            let title =
                program.indicators[line.indicator]?.definition.title ?? LocalizedText(same: line.indicator.rawValue)
            let when = ScreenText.moment(since, in: program, language)
            let text =
                line.computed == 0
                ? LocalizedText(
                    ko: "지표 ‘\(title.ko)’: \(when)에 계산한 뒤로 달라진 것이 없습니다",
                    en: "Indicator ‘\(title.en)’: nothing changed since \(when)")
                : LocalizedText(
                    ko: "지표 ‘\(title.ko)’: 측정값 \(line.computed)개를 다시 계산했고, \(when)의 것과 같습니다",
                    en:
                        "Indicator ‘\(title.en)’: \(Plural.of(line.computed, "reading")) computed again, the same as of \(when)"
                )
            out += ScreenText.paragraph(text[language], width: width)
        }
        return out
    }

    package var value: Value {
        guard case .object(var object) = receipt.value else { return receipt.value }
        object["indicators"] = .array(
            lines.map { line in
                [
                    "indicator": .string(line.indicator.rawValue), "readings": .int(Int64(line.readings)),
                    "computed": .int(Int64(line.computed)),
                    "unchanged_since": line.unchangedSince.map { .string($0.description) } ?? .null,
                ]
            })
        return .object(object)
    }
}
