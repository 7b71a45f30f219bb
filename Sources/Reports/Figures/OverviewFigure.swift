import ProgramModel
import Tables
import Values

/// Every recorded indicator at a glance, read by the rules of run charts.
struct OverviewFigure {
    let scope: any ProgramScope

    struct Entry {
        let series: ReadingSeries
        let definition: IndicatorDefinition?
        let finding: SeriesFinding

        /// The side of the signal that lasts until now; nil where there is none.
        var isGood: Bool? { finding.signals.first { $0.points.last == series.valued.last }?.isGood }
    }

    /// Those with a reading, by id and community.
    var entries: [Entry] {
        scope.program.series.filter { !$0.values.isEmpty }
            .sorted { ($0.indicator, $0.community?.rawValue ?? "") < ($1.indicator, $1.community?.rawValue ?? "") }
            .map { series in
                let definition = scope.indicator(series.indicator)
                return Entry(series: series, definition: definition, finding: .run(series, definition))
            }
    }

    var chart: SmallMultiples {
        let entries = entries
        let span = span(entries)
        return SmallMultiples(
            title: title(entries), subtitle: nil, caption: entries.isEmpty ? nil : scope.text(Self.note),
            panels: entries.map { panel($0, span) }, bands: bands(span),
            ends: span.map { (day($0.start), day($0.end)) } ?? ("", ""))
    }

    var figure: ReportFigure {
        let chart = chart
        let drawn = SmallMultiples(
            title: chart.title, subtitle: nil, caption: nil, panels: chart.panels, bands: chart.bands, ends: chart.ends)
        return ReportFigure(
            chart: drawn, title: chart.title, description: chart.description[scope.language],
            caption: scope.text(Self.note))
    }

    static let note = LocalizedText(
        ko: "모두 같은 시간을 가로로, 저마다의 값을 세로로 그렸습니다. 오른쪽 위는 마지막 값, 아래는 중앙값과 가장 작은 값과 가장 큰 값입니다.",
        en:
            "All share the time from left to right; each has a scale of its own. The last value is at the upper right; below are the median, the lowest and the highest."
    )

    func name(_ entry: Entry) -> String {
        scope.title(entry.series.indicator) + (entry.series.community.map { " · " + scope.community($0) } ?? "")
    }

    /// A few words for a small place.
    static func signal(_ entry: Entry) -> LocalizedText {
        switch entry.isGood {
        case true?: LocalizedText(ko: "나아지는 신호", en: "improving")
        case false?: LocalizedText(ko: "나빠지는 신호", en: "worsening")
        case nil where entry.definition?.kind == .cumulative: LocalizedText(ko: "누적", en: "running total")
        case nil where !entry.finding.signals.isEmpty: LocalizedText(ko: "지난 신호만 있음", en: "only past signals")
        case nil where entry.finding.centre == nil: LocalizedText(ko: "신호를 보기에는 적음", en: "too few for signals")
        case nil: LocalizedText(ko: "신호 없음", en: "no signal")
        }
    }

    func title(_ entries: [Entry]) -> String {
        guard !entries.isEmpty else { return scope.text(SeriesFinding.noReading) }
        let good = entries.filter { $0.isGood == true }.map(name)
        let bad = entries.filter { $0.isGood == false }.map(name)
        let count = entries.count
        guard !good.isEmpty || !bad.isEmpty else {
            return scope.text(
                ko: "지표 \(count)개 가운데 지금 신호가 있는 것은 없습니다",
                en: "None of \(Plural.of(count, "indicator")) shows a signal now")
        }
        var parts: [String] = []
        if !good.isEmpty {
            parts.append(scope.text(ko: "나아지는 것 ", en: "improving: ") + good.joined(separator: ", "))
        }
        if !bad.isEmpty {
            parts.append(scope.text(ko: "나빠지는 것 ", en: "worsening: ") + bad.joined(separator: ", "))
        }
        let list = parts.joined(separator: scope.text(ko: " / ", en: "; "))
        return scope.text(
            ko: "지표 \(count)개 가운데 \(good.count + bad.count)개에 지금 신호가 있습니다: \(list)",
            en: "\(good.count + bad.count) of \(Plural.of(count, "indicator")) show a signal now: \(list)")
    }

    // MARK: Time

    private func span(_ entries: [Entry]) -> (start: Timestamp, end: Timestamp)? {
        let periods = entries.flatMap(\.series.readings).filter { $0.value != nil }.map(\.period)
        guard let start = periods.map(\.start).min(), let end = periods.map(\.start).max() else { return nil }
        return (start, end)
    }

    private func day(_ moment: Timestamp) -> String {
        let date = scope.date(moment)
        return scope.text(ko: "\(date.parts.year)년 ", en: "") + DateText.short(date, scope.language)
            + scope.text(ko: "", en: " \(date.parts.year)")
    }

    private func position(_ moment: Timestamp, _ span: (start: Timestamp, end: Timestamp)?) -> Double {
        guard let span, span.end > span.start else { return 0.5 }
        let whole = Double(span.end.milliseconds - span.start.milliseconds)
        return Double(moment.milliseconds - span.start.milliseconds) / whole
    }

    private func panel(_ entry: Entry, _ span: (start: Timestamp, end: Timestamp)?) -> SmallMultiples.Panel {
        let points = zip(entry.series.readings, entry.finding.kinds).map { reading, kind in
            SmallMultiples.Point(
                position: position(reading.period.start, span), value: reading.value.flatMap(\.drawable), kind: kind)
        }
        return SmallMultiples.Panel(
            name: name(entry), unit: scope.unit(entry.series.indicator), points: points,
            median: entry.finding.centre?.value, signal: scope.text(Self.signal(entry)))
    }

    private func bands(_ span: (start: Timestamp, end: Timestamp)?) -> [SmallMultiples.Band] {
        guard let span, span.end > span.start else { return [] }
        return scope.program.phases.compactMap { phase in
            guard let tone = PhaseTone(phase.phase) else { return nil }
            let start = max(phase.start, span.start)
            let end = min(phase.end ?? scope.season.asOf, span.end)
            guard start < end else { return nil }
            return SmallMultiples.Band(tone: tone, span: position(start, span)...position(end, span))
        }
    }
}
