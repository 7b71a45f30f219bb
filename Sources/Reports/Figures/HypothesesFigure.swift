import ProgramModel
import Values

/// Every sealed hypothesis with what came of it, those of one unit on one axis.
struct HypothesesFigure {
    let scope: any ProgramScope

    private var sealed: [Hypothesis] { scope.season.sealed }

    var chart: ForestStack {
        ForestStack(title: title, caption: sealed.isEmpty ? nil : scope.text(Self.note), plots: plots)
    }

    static let note = LocalizedText(
        ko: "막대는 결과의 95% 구간입니다. 판정은 기준선과 견준 변화와 실행 여부까지 보므로, 목표를 넘은 것만으로 지지가 되지는 않습니다.",
        en:
            "Bars are 95% intervals of the results. A verdict also asks for a change from the baseline and whether the plan was carried out, so reaching the target alone is not support."
    )

    /// In the order in which the units first appear.
    var groups: [(unit: String?, hypotheses: [Hypothesis])] {
        var groups: [(unit: String?, hypotheses: [Hypothesis])] = []
        for hypothesis in sealed {
            let unit = scope.unit(hypothesis.indicator)
            if let index = groups.firstIndex(where: { $0.unit == unit }) {
                groups[index].hypotheses.append(hypothesis)
            } else {
                groups.append((unit, [hypothesis]))
            }
        }
        return groups
    }

    private var plots: [ForestPlot] {
        groups.map { unit, hypotheses in
            var titles: [String] = []
            for title in hypotheses.map({ scope.title($0.indicator) }) where !titles.contains(title) {
                titles.append(title)
            }
            return ForestPlot(
                title: title, subtitle: titles.joined(separator: " · ") + (unit.map { " (\($0))" } ?? ""), unit: unit,
                rows: hypotheses.map(row))
        }
    }

    private func row(_ hypothesis: Hypothesis) -> ForestPlot.Row {
        let judgement = hypothesis.judgement
        var interval: ClosedRange<Double>?
        if let lower = judgement?.result?.lower, let upper = judgement?.result?.upper, lower <= upper {
            interval = lower...upper
        }
        return ForestPlot.Row(
            "\(hypothesis.id) \(hypothesis.prediction.belief)", estimate: judgement?.result?.value, interval: interval,
            target: hypothesis.prediction.target, baseline: scope.baseline(hypothesis)?.value,
            verdict: judgement.map { VerdictTone($0.verdict) })
    }

    var title: String {
        let judged = scope.season.judged.count
        guard !sealed.isEmpty else { return scope.text(ForestStack.empty) }
        guard judged > 0 else {
            return scope.text(
                ko: "가설 \(sealed.count)개를 봉인했고, 아직 판정한 것은 없습니다",
                en: "\(Plural.of(sealed.count, "hypothesis", "hypotheses")) sealed, none judged yet")
        }
        let counts = Verdict.allCases.map { ($0, scope.season.count($0)) }.filter { $0.1 > 0 }
        let ko = counts.map { "\($0.0.title.ko) \($0.1)개" }.joined(separator: ", ")
        let en = counts.map { "\($0.1) \($0.0.title.en)" }.joined(separator: ", ")
        return scope.text(
            ko: "판정한 가설 \(judged)개: \(ko)", en: "\(Plural.of(judged, "hypothesis", "hypotheses")) judged: \(en)")
    }
}
