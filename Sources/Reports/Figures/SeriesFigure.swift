import ProgramModel
import Statistics
import Tables
import Values

/// A recorded series as a picture: what its rules say, the phases and meetings it ran through, and what was sealed
/// about it.
struct SeriesFigure {
    let scope: any ProgramScope
    let series: ReadingSeries
    let finding: SeriesFinding

    /// - Parameter finding: nil reads the series by the rules of run charts.
    init(_ series: ReadingSeries, _ scope: any ProgramScope, _ finding: SeriesFinding? = nil) {
        self.scope = scope
        self.series = series
        self.finding = finding ?? .run(series, scope.indicator(series.indicator))
    }

    var values: RunChart {
        let axis = ReadingAxis(scope: scope, readings: series.readings)
        let caption = (notes + MissingReadings(series).lines.map { $0 + LocalizedText(same: ".") }).map(scope.text)
        return RunChart(
            title: title, subtitle: subtitle, caption: isCaptioned ? caption.joined(separator: " ") : nil,
            unit: scope.unit(series.indicator), points: axis.points(finding.kinds), centre: finding.centre,
            limits: finding.limits, target: sealed.last?.draft.target, baseline: baseline(axis), phases: axis.phases,
            marks: axis.meetings + seals(axis))
    }

    var chart: any Chart {
        finding.ranges.map { IndividualsChart(values: values, ranges: $0) } ?? values
    }

    var description: LocalizedText {
        finding.ranges.map { IndividualsChart(values: values, ranges: $0).description }
            ?? RunChartDescription(chart: values).text
    }

    /// For the report, which has a caption of its own under the picture.
    var figure: ReportFigure {
        var uncaptioned = self
        uncaptioned.isCaptioned = false
        return ReportFigure(
            chart: uncaptioned.chart, title: title, description: description[scope.language],
            caption: (notes + [Self.aside]).map(scope.text).joined(separator: " "))
    }

    /// How to read the picture. What cannot be seen in it stands last.
    var notes: [LocalizedText] {
        guard !series.values.isEmpty else { return [] }
        guard !sealed.isEmpty else { return finding.notes }
        return finding.notes + [
            LocalizedText(
                ko: "굵은 선은 마지막에 봉인한 가설의 기준선, 긴 끊긴 선은 그 목표값입니다.",
                en:
                    "The thick line is the baseline of the hypothesis that was sealed last, the long dashes are its target."
            )
        ]
    }

    /// Whether the picture says itself how to read it.
    private var isCaptioned = true

    private static let aside = LocalizedText(
        ko: "긴 흐름을 보는 규칙이며, 가설의 판정과는 따로입니다.",
        en: "These rules look at the long run; verdicts on hypotheses do not use them.")

    var title: String {
        scope.title(series.indicator) + ": " + scope.text(finding.finding)
    }

    private var subtitle: String? {
        guard let indicator = scope.indicator(series.indicator) else { return nil }
        let guardrail = indicator.guardrail ? scope.text(ko: "지킬 지표", en: "guardrail") : nil
        let parts = [indicator.definition.map(scope.text), series.community.map(scope.community), guardrail]
            .compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    // MARK: What was sealed

    /// Hypotheses about this indicator in this community, in the order of their sealing.
    private var hypotheses: [(id: HypothesisID, seal: Seal)] {
        scope.program.hypotheses.filter { $0.community == series.community }
            .compactMap { hypothesis in hypothesis.seal.map { (hypothesis.id, $0) } }
            .filter { $0.seal.draft.indicator == series.indicator }
            .sorted { ($0.seal.at, $0.id) < ($1.seal.at, $1.id) }
    }

    private var sealed: [Seal] { hypotheses.map(\.seal) }

    private func seals(_ axis: ReadingAxis) -> [RunChart.Mark] {
        hypotheses.compactMap { id, seal in
            axis.position(of: seal.at).map {
                .init(.intervention, label: scope.text(ko: "\(id) 봉인", en: "\(id) sealed"), position: $0)
            }
        }
    }

    private func baseline(_ axis: ReadingAxis) -> RunChart.Baseline? {
        guard let seal = sealed.last, let level = scope.baseline(seal) else { return nil }
        let starts = Set(seal.baseline.readings.filter { $0.value != nil }.map(\.period.start))
        let points = series.readings.indices.filter { starts.contains(series.readings[$0].period.start) }
        return .init(level.value, points: points.first.flatMap { first in points.last.map { first...$0 } })
    }
}
