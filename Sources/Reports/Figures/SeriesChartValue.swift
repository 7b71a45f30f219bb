import ProgramModel
import Values

/// Everything that a picture of a series shows, as data. The same in every language: what is words has both.
struct SeriesChartValue {
    let series: ReadingSeries
    let finding: SeriesFinding
    let ko: SeriesFigure
    let en: SeriesFigure

    var value: Value {
        let (ko, en) = (ko.values, en.values)
        var value: [String: Value] = [
            "type": .string(finding.type.rawValue),
            "indicator": .string(series.indicator.rawValue),
            "community": series.community.map { .string($0.rawValue) } ?? .null,
            "unit": .both(ko.unit ?? "", en.unit ?? ""),
            "title": .both(ko.title, en.title),
            "finding": CanonicalCoding.value(finding.finding),
            "description": CanonicalCoding.value(self.ko.description.with(en: self.en.description)),
            "notes": .array(self.ko.notes.map(CanonicalCoding.value)),
            "centre": ko.centre.map(Self.value) ?? .null,
            "target": .number(ko.target),
            "baseline": .number(ko.baseline?.value),
            "points": .array(ko.points.indices.map { point(ko, $0) }),
            "signals": .array(finding.signals.map(Self.value)),
            "phases": .array(zip(ko.phases, en.phases).map(Self.value)),
            "marks": .array(zip(ko.marks, en.marks).map(Self.value)),
        ]
        if let ranges = finding.ranges {
            value["moving_ranges"] = [
                "values": .array(ranges.values.map { .number($0) }), "mean": .number(ranges.mean),
                "upper": .number(ranges.limit), "left_out": .array(ranges.leftOut.sorted().map { .int(Int64($0)) }),
            ]
        }
        return .object(value)
    }

    private func point(_ chart: RunChart, _ index: Int) -> Value {
        let reading = series.readings[index]
        let limit = chart.limit(at: index)
        return [
            "period": CanonicalCoding.value(reading.period), "value": .number(reading.value),
            "numerator": .number(reading.numerator), "denominator": .number(reading.denominator),
            "lower": .number(limit.lower), "upper": .number(limit.upper),
            "kind": .string("\(chart.points[index].kind)"),
        ]
    }

    private static func value(_ centre: RunChart.Centre) -> Value {
        [
            "measure": .string("\(centre.measure)"), "value": .number(centre.value),
            "frozen_from": centre.baseline.map { Value.span($0) } ?? .null,
        ]
    }

    private static func value(_ signal: SeriesFinding.Signal) -> Value {
        [
            "rule": .string(signal.rule), "side": signal.isHigh ? "high" : "low",
            "kind": signal.isGood ? "improvement" : "concern",
            "points": .array(signal.points.map { .int(Int64($0)) }),
        ]
    }

    private static func value(_ ko: RunChart.Phase, _ en: RunChart.Phase) -> Value {
        ["phase": .string("\(ko.tone)"), "label": .both(ko.label, en.label), "points": .span(ko.points)]
    }

    private static func value(_ ko: RunChart.Mark, _ en: RunChart.Mark) -> Value {
        ["kind": .string("\(ko.kind)"), "label": .both(ko.label, en.label), "position": .number(ko.position)]
    }
}

extension LocalizedText {
    /// Of two texts made for one reader each, the words that belong to each.
    fileprivate func with(en other: LocalizedText) -> LocalizedText { LocalizedText(ko: ko, en: other.en) }
}
