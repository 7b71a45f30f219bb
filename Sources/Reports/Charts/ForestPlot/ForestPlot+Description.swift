package import Values

extension ForestPlot {
    /// The words that stand for the plot where it cannot be seen.
    package var description: LocalizedText {
        let parts = rows.map { row in
            LocalizedText(same: row.label + ": ") + Self.verdict(row) + reading(row) + baseline(row) + target(row)
        }
        guard !parts.isEmpty else { return LocalizedText(ko: "가설이 없습니다.", en: "There is no hypothesis.") }
        return LocalizedText(ko: parts.map(\.ko).joined(separator: " "), en: parts.map(\.en).joined(separator: " "))
    }

    private static func verdict(_ row: Row) -> LocalizedText {
        row.verdict.map { $0.name + LocalizedText(same: ", ") } ?? LocalizedText(same: "")
    }

    private func reading(_ row: Row) -> LocalizedText {
        guard let estimate = row.estimate else { return LocalizedText(ko: "측정값 없음", en: "no reading") }
        let interval = row.interval.map { " (" + IntervalText.text($0, unit: unit) + ")" } ?? ""
        return LocalizedText(same: NumberText.reading(estimate, unit: unit) + interval)
    }

    private func baseline(_ row: Row) -> LocalizedText {
        guard let baseline = row.baseline else { return LocalizedText(same: "") }
        let number = NumberText.reading(baseline, unit: unit)
        return LocalizedText(ko: ", 기준선 \(number)", en: ", baseline \(number)")
    }

    private func target(_ row: Row) -> LocalizedText {
        guard let target = row.target else { return LocalizedText(same: ".") }
        let number = NumberText.reading(target, unit: unit)
        return LocalizedText(ko: ", 목표 \(number).", en: ", target \(number).")
    }
}
