import ProgramModel
import Tables
import Values

/// A hypothesis as a run chart: the readings it started from, those since, and the value it had to reach.
struct HypothesisFigure {
    let scope: ReportScope
    let hypothesis: Hypothesis
    let seal: Seal

    /// Nil until it is sealed: nothing is frozen before that.
    init?(_ hypothesis: Hypothesis, _ scope: ReportScope) {
        guard let seal = hypothesis.seal else { return nil }
        self.scope = scope
        self.hypothesis = hypothesis
        self.seal = seal
    }

    var figure: ReportFigure {
        let before = seal.baseline.readings
        let axis = ReadingAxis(scope: scope, readings: before + since)
        var marks = axis.meetings
        if !axis.readings.isEmpty {
            // What was known at the sealing is left of the line, what came of it right.
            let boundary = Double(before.count) - 0.5
            marks.append(.init(.intervention, label: scope.text(ko: "봉인", en: "Sealed"), position: boundary))
        }
        let centre = scope.baseline(hypothesis).map { estimate in
            RunChart.Centre(.mean, estimate.value, baseline: before.isEmpty ? nil : 0...before.count - 1)
        }
        let chart = RunChart(
            title: title, subtitle: subtitle, unit: scope.unit(hypothesis.indicator), points: axis.points(),
            centre: centre, target: seal.draft.target, phases: axis.phases, marks: marks)
        return ReportFigure(
            chart: chart, title: title, description: RunChartDescription(chart: chart).text[scope.language],
            caption: caption(axis))
    }

    /// What the verdict rests on; before there is one, the readings so far under the sealed formula.
    private var since: [Reading] {
        if let judgement = hypothesis.judgement { return judgement.readings.readings }
        guard let series = scope.program.series(hypothesis.indicator, community: hypothesis.community),
            series.formula == seal.formula
        else { return [] }
        let first = scope.startOfDay(seal.at)
        return series.readings.filter { $0.period.start >= first }
    }

    private var title: String {
        let name = scope.title(hypothesis.indicator)
        let target = scope.target(seal.draft, seal.better)
        guard let judgement = hypothesis.judgement else {
            return scope.text(
                ko: "\(name): 목표는 \(target), 아직 판정 전입니다", en: "\(name): aims at \(target), not judged yet")
        }
        guard let result = judgement.result else {
            return scope.text(
                ko: "\(name): 측정값이 없어 판단할 수 없습니다", en: "\(name): no reading, so nothing can be said")
        }
        let value = scope.number(result.value, hypothesis.indicator)
        let met = judgement.targetMet ?? false
        switch judgement.verdict {
        case .supported:
            return scope.text(
                ko: "\(name) \(value): 목표(\(target))에 이르렀고 기준선보다 나아졌습니다",
                en: "\(name) \(value): reached the target (\(target)) and improved on the baseline")
        case .refuted where met:
            return scope.text(
                ko: "\(name) \(value): 목표(\(target)) 안이지만 기준선보다 나빠졌습니다",
                en: "\(name) \(value): within the target (\(target)) but worse than the baseline")
        case .refuted:
            return scope.text(
                ko: "\(name) \(value): 목표(\(target))에 이르지 못했습니다",
                en: "\(name) \(value): fell short of the target (\(target))")
        case .inconclusive where judgement.carriedOut == .notDone:
            return scope.text(
                ko: "\(name) \(value): 계획을 실행하지 못해 판단할 수 없습니다",
                en: "\(name) \(value): the plan was not carried out, so nothing can be said")
        case .inconclusive where met && judgement.change == nil:
            return scope.text(
                ko: "\(name) \(value): 목표(\(target))에 이르렀지만 기준선이 없어 바뀌었는지 모릅니다",
                en: "\(name) \(value): reached the target (\(target)), but without a baseline no change can be shown")
        case .inconclusive where met:
            return scope.text(
                ko: "\(name) \(value): 목표(\(target))에 이르렀지만 우연과 가를 수 없습니다",
                en: "\(name) \(value): reached the target (\(target)), but chance could do that too")
        case .inconclusive:
            return scope.text(
                ko: "\(name) \(value): 목표(\(target))에 못 미쳤지만 어느 쪽으로도 판단할 수 없습니다",
                en: "\(name) \(value): short of the target (\(target)), but not clearly either way")
        }
    }

    private var subtitle: String? {
        hypothesis.community.map(scope.community)
    }

    private func caption(_ axis: ReadingAxis) -> String {
        guard axis.readings.contains(where: { $0.value != nil }) else {
            return scope.text(ko: "그릴 측정값이 없습니다.", en: "There is no reading to draw.")
        }
        return scope.text(
            ko: "점은 기간마다의 측정값입니다. 봉인을 나타내는 세로선의 왼쪽이 기준선, 오른쪽이 결과입니다. 가로로 이어진 선은 기준선의 평균, 끊긴 선은 목표값입니다.",
            en:
                "Each point is the reading of one period: left of the line that marks the sealing the baseline, right of it the result. The solid level line is the mean of the baseline, the dashed one the target."
        )
    }
}
