package import Values

extension BeforeAfter {
    static let baselineName = LocalizedText(ko: "기준선", en: "Baseline")
    static let resultName = LocalizedText(ko: "결과", en: "Result")

    /// The words that stand for the picture where it cannot be seen.
    package var description: LocalizedText {
        var parts = [Self.baselineName + words(baseline), Self.resultName + words(result)]
        if let targetWords { parts.append(targetWords) }
        if let change { parts.append(LocalizedText(ko: "변화 ", en: "Change ") + change) }
        return LocalizedText(
            ko: parts.map(\.ko).joined(separator: ", ") + ".", en: parts.map(\.en).joined(separator: ", ") + ".")
    }

    /// `목표 70% 이상`, `Target ≥ 70%`.
    var targetWords: LocalizedText? {
        target.map { target in
            let number = NumberText.reading(target, unit: unit)
            return LocalizedText(
                ko: "목표 \(number) \(better == .higher ? "이상" : "이하")",
                en: "Target \(better == .higher ? "≥" : "≤") \(number)")
        }
    }

    /// The difference with its sign; between percentages it is in points, not in percent.
    var change: LocalizedText? {
        guard let before = baseline.value, let after = result.value else { return nil }
        let difference = after - before
        guard difference.isFinite else { return nil }
        let sign = difference > 0 ? "+" : ""
        if unit == "%" {
            let points = sign + NumberText.percent(difference).dropLast()
            return LocalizedText(ko: points + "%p", en: points + " pp")
        }
        return LocalizedText(same: sign + NumberText.reading(difference, unit: unit))
    }

    func counts(_ reading: Reading) -> String? {
        guard let numerator = reading.numerator, let denominator = reading.denominator else { return nil }
        return NumberText.ratio(numerator, of: denominator)
    }

    private func words(_ reading: Reading) -> LocalizedText {
        guard let value = reading.value else { return LocalizedText(ko: " 측정값 없음", en: ": no reading") }
        let counts = counts(reading).map { " (\($0))" } ?? ""
        let interval = reading.interval.map { " [\(IntervalText.text($0, unit: unit))]" } ?? ""
        return LocalizedText(same: " " + NumberText.reading(value, unit: unit) + counts + interval)
    }
}
