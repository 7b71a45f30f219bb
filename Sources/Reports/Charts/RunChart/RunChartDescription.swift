import Values

/// The words that stand for a run chart where it cannot be seen.
struct RunChartDescription {
    /// Up to so many readings are listed one by one.
    private static let listed = 24

    var chart: RunChart

    var text: LocalizedText {
        let readings = chart.points.filter { $0.value != nil }
        guard let first = readings.first?.value, let last = readings.last?.value else {
            return sentences([LocalizedText(ko: "아직 측정값이 없습니다.", en: "There is no reading yet.")] + lines)
        }
        var parts = [
            LocalizedText(
                ko: "측정값 \(readings.count)개.", en: readings.count == 1 ? "One reading." : "\(readings.count) readings.")
        ]
        if chart.points.count <= Self.listed {
            let list = chart.points.map { point in
                let value =
                    point.value.map(number).map(LocalizedText.init(same:)) ?? LocalizedText(ko: "없음", en: "none")
                return LocalizedText(same: point.label + " ") + value + LocalizedText(same: counts(point))
            }
            parts.append(
                LocalizedText(
                    ko: list.map(\.ko).joined(separator: ", ") + ".", en: list.map(\.en).joined(separator: ", ") + "."))
        } else {
            parts.append(
                LocalizedText(
                    ko: "처음 \(number(first)), 마지막 \(number(last)).",
                    en: "From \(number(first)) first to \(number(last)) last."))
        }
        parts += lines
        for (kind, name) in Self.kinds {
            let count = readings.count { $0.kind == kind }
            if count > 0 { parts.append(LocalizedText(ko: "\(name.ko) \(count)개.", en: "\(name.en): \(count).")) }
        }
        return sentences(parts)
    }

    static let kinds: [(RunChart.Kind, LocalizedText)] = [
        (.improvement, LocalizedText(ko: "개선 신호", en: "Signal of improvement")),
        (.concern, LocalizedText(ko: "우려 신호", en: "Signal of concern")),
    ]

    private var lines: [LocalizedText] {
        var parts: [LocalizedText] = []
        if let centre = chart.centre {
            parts.append(Self.name(centre.measure) + LocalizedText(same: " \(number(centre.value))."))
        }
        if let target = chart.target {
            parts.append(LocalizedText(ko: "목표값 \(number(target)).", en: "Target \(number(target))."))
        }
        if let baseline = chart.baseline {
            parts.append(BeforeAfter.baselineName + LocalizedText(same: " \(number(baseline.value))."))
        }
        if let limits { parts.append(limits) }
        if !chart.phases.isEmpty {
            let names = chart.phases.map(\.label).joined(separator: ", ")
            parts.append(LocalizedText(ko: "단계: \(names).", en: "Phases: \(names)."))
        }
        if !chart.marks.isEmpty {
            let names = chart.marks.map(\.label).joined(separator: ", ")
            parts.append(LocalizedText(ko: "표시: \(names).", en: "Marks: \(names)."))
        }
        return parts
    }

    /// Limits that move are told for the last point that has any.
    private var limits: LocalizedText? {
        guard let index = chart.points.indices.last(where: { chart.limit(at: $0) != (nil, nil) }) else { return nil }
        let (lower, upper) = chart.limit(at: index)
        let words = [
            lower.map { LocalizedText(ko: "하한 \(number($0))", en: "lower limit \(number($0))") },
            upper.map { LocalizedText(ko: "상한 \(number($0))", en: "upper limit \(number($0))") },
        ].compactMap(\.self)
        let both = LocalizedText(
            ko: words.map(\.ko).joined(separator: ", "), en: words.map(\.en).joined(separator: ", "))
        guard case .stepped = chart.limits else {
            return LocalizedText(ko: "\(both.ko).", en: "\(both.en.prefix(1).uppercased() + both.en.dropFirst()).")
        }
        return LocalizedText(
            ko: "한계는 점마다 다르며, 마지막은 \(both.ko).", en: "Limits move with the points; the last: \(both.en).")
    }

    static func name(_ measure: RunChart.Centre.Measure) -> LocalizedText {
        switch measure {
        case .median: LocalizedText(ko: "중앙값", en: "Median")
        case .mean: LocalizedText(ko: "평균", en: "Mean")
        }
    }

    private func number(_ value: Double) -> String {
        NumberText.reading(value, unit: chart.unit)
    }

    private func counts(_ point: RunChart.Point) -> String {
        guard let numerator = point.numerator, let denominator = point.denominator else { return "" }
        return " (\(NumberText.ratio(numerator, of: denominator)))"
    }

    private func sentences(_ parts: [LocalizedText]) -> LocalizedText {
        LocalizedText(ko: parts.map(\.ko).joined(separator: " "), en: parts.map(\.en).joined(separator: " "))
    }
}
