import ProgramModel
import Values

/// A hypothesis from its prediction to what was decided about it.
struct HypothesisCard {
    let scope: ReportScope
    let hypothesis: Hypothesis

    var card: ReportCard {
        let tone = hypothesis.judgement.map { VerdictTone($0.verdict) }
        return ReportCard(
            id: "hypothesis-\(hypothesis.id.rawValue)", tone: tone,
            title: RichText("\(hypothesis.id.rawValue) · \(prediction.belief)"), badges: badges(tone),
            blocks: [.facts(predicted)] + sealing + carriedOut + figure + verdict + guardrails + decision + learning)
    }

    private var prediction: HypothesisDraft { hypothesis.prediction }

    private func badges(_ tone: VerdictTone?) -> RichText {
        var runs: [RichText.Run] = [
            tone.map { .badge(scope.text($0.name), style: $0.cssClass) }
                ?? .badge(scope.text(hypothesis.stage.title), style: "")
        ]
        if let decision = hypothesis.decision {
            runs.append(.badge(scope.text(decision.choice.title), style: decision.choice.rawValue))
        }
        return RichText(runs)
    }

    private var predicted: [(name: String, value: RichText)] {
        let author = [scope.name(hypothesis.member), hypothesis.community.map(scope.community)]
            .compactMap(\.self).joined(separator: " · ")
        var facts: [(name: String, value: RichText)] = [
            (scope.text(ko: "누가", en: "Whose"), RichText(author)),
            (scope.text(ko: "믿음", en: "We believe"), RichText(prediction.belief)),
            (scope.text(ko: "할 일", en: "So we will"), RichText(prediction.action)),
            (scope.text(ko: "잴 것", en: "And measure"), measured),
            (
                scope.text(ko: "목표값", en: "Right if"),
                RichText([.strong(scope.target(prediction, hypothesis.seal?.better))])
            ),
        ]
        if let words = prediction.prediction {
            facts.append((scope.text(ko: "예측", en: "We expect"), RichText(words)))
        }
        if !prediction.guardrails.isEmpty {
            facts.append(
                (
                    scope.text(ko: "지킬 것", en: "Must not worsen"),
                    RichText(prediction.guardrails.map(scope.title).joined(separator: ", "))
                ))
        }
        if let parent = hypothesis.follows {
            facts.append((scope.text(ko: "앞선 가설", en: "Adapted from"), RichText(parent.rawValue)))
        }
        if hypothesis.dueCycle != hypothesis.cycle {
            facts.append(
                (
                    scope.text(ko: "판정", en: "Judged in"),
                    RichText(
                        scope.text(
                            ko: "\(hypothesis.dueCycle)주기 환류에서", en: "the feedback of cycle \(hypothesis.dueCycle)"))
                ))
        }
        return facts
    }

    private var measured: RichText {
        let words = RichText(scope.title(prediction.indicator))
        guard let formula = hypothesis.seal?.formula else { return words }
        let adopted = scope.program.indicators[prediction.indicator]
        let version =
            adopted?.script == formula
            ? adopted.map { scope.text(ko: "\($0.version)판", en: "version \($0.version)") }
            : scope.text(ko: "봉인할 때의 판", en: "the version of the sealing")
        return words + RichText(" (\(version ?? ""), ") + .code(formula.short) + ")"
    }

    private var sealing: [Block] {
        guard let seal = hypothesis.seal else {
            let words = scope.text(
                ko: "아직 봉인하지 않은 초안입니다. 지표도 목표값도 바뀔 수 있습니다.",
                en: "A draft, not sealed yet: indicator and target may still change.")
            return [.callout([.paragraph(RichText(words))])]
        }
        let none = scope.text(
            ko: "없음. 봉인하기 전의 측정값이 없었습니다.", en: "None: there was no reading before the sealing.")
        var blocks: [Block] = [
            .facts([
                (
                    scope.text(ko: "봉인", en: "Sealed"),
                    RichText(scope.moment(seal.at) + " · ") + .code(seal.digest.short)
                ),
                (
                    scope.text(ko: "기준선", en: "Baseline"),
                    RichText(scope.baseline(hypothesis).map { scope.estimate($0, hypothesis.indicator) } ?? none)
                        + scope.reference(seal.baseline)
                ),
            ])
        ]
        if scope.brokenSeals.contains(hypothesis.id) {
            let words = scope.text(
                ko: "봉인이 온전하지 않습니다. 여기 적힌 예측은 봉인할 때의 것이 아닙니다.",
                en: "The seal is broken: the prediction above is not the one that was sealed.")
            blocks.append(.callout([.paragraph(.strong(words))], isConcern: true))
        }
        let amendments = hypothesis.amendments ?? []
        if !amendments.isEmpty {
            let lead = scope.text(
                ko: "봉인한 뒤에 고친 것이 있습니다. 판정은 봉인한 예측으로 했습니다.",
                en: "Amended after the sealing; the sealed prediction is the one that is judged.")
            blocks.append(
                .callout([.paragraph(.strong(lead)), .facts(amendments.map { amended($0, from: seal.draft) })]))
        }
        return blocks
    }

    /// What reads differently from the sealed prediction, and why.
    private func amended(_ amendment: Amendment, from sealed: HypothesisDraft) -> (name: String, value: RichText) {
        let words = AmendmentText.words(amendment, from: sealed) { scope.target($0, hypothesis.seal?.better) }
        return (scope.day(amendment.at), RichText(words))
    }

    /// Nothing to say of a draft; for a sealed plan the silence itself is worth a line.
    private var carriedOut: [Block] {
        guard hypothesis.seal != nil else { return [] }
        let name = scope.text(ko: "점검", en: "Check-in")
        guard let checkIn = HypothesisCheckIn.latest(hypothesis, scope.program) else {
            let words = scope.text(ko: "기록이 없습니다.", en: "None on record.")
            return [.facts([(name, RichText(words))])]
        }
        var facts: [(name: String, value: RichText)] = [
            (name, RichText("\(scope.text(checkIn.carriedOut.title)) · \(scope.day(checkIn.at))"))
        ]
        if let obstacles = checkIn.obstacles {
            facts.append((scope.text(ko: "어려움", en: "Obstacles"), RichText(obstacles)))
        }
        if let support = checkIn.support {
            facts.append((scope.text(ko: "필요한 도움", en: "Support needed"), RichText(support)))
        }
        return [.facts(facts)]
    }

    private var figure: [Block] {
        HypothesisFigure(hypothesis, scope).map { [.figure($0.figure)] } ?? []
    }

    private var verdict: [Block] {
        guard let judgement = hypothesis.judgement else { return [] }
        let tone = VerdictTone(judgement.verdict)
        var blocks: [Block] = [
            .heading(scope.text(ko: "판정: \(tone.name.ko)", en: "Verdict: \(judgement.verdict.title.en)"), level: 4),
            .bullets(judgement.reasons.map { RichText(scope.text($0)) }),
        ]
        if let settle = judgement.settle {
            let lead = scope.text(ko: "무엇이 있으면 판단할 수 있나: ", en: "What would settle it: ")
            blocks.append(.paragraph(.strong(lead) + RichText(scope.text(settle))))
        }
        var facts: [(name: String, value: RichText)] = [
            (scope.text(ko: "판정한 때", en: "Judged"), RichText(scope.moment(judgement.at)))
        ]
        if let ruling = judgement.ruling {
            let words = scope.text(
                ko: "\(ruling.title.ko), 기본 규칙으로는 \(ruling.byDefault.title.ko)",
                en: "\(ruling.title.en); the default rule says \(ruling.byDefault.title.en)")
            facts.append(
                (scope.text(ko: "판정 규칙", en: "Verdict rule"), RichText(words + " · ") + .code(ruling.script.short)))
        }
        if let result = judgement.result {
            facts.append(
                (
                    scope.text(ko: "결과", en: "Result"),
                    RichText(scope.estimate(result, hypothesis.indicator)) + scope.reference(judgement.readings)
                ))
        }
        return blocks + [.facts(facts)]
    }

    private var guardrails: [Block] {
        guard let findings = hypothesis.judgement?.guardrails, !findings.isEmpty else { return [] }
        let none = "–"
        let rows = findings.map { finding -> [RichText] in
            let state =
                switch finding.worsened {
                case true?: scope.text(ko: "나빠짐", en: "worsened")
                case false?: scope.text(ko: "나빠졌다고 볼 만큼은 아님", en: "no worsening shown")
                case nil: scope.text(ko: "알 수 없음", en: "cannot be told")
                }
            let before = hypothesis.seal?.guardrailBaselines.first { $0.indicator == finding.indicator }
            return [
                RichText(scope.title(finding.indicator)),
                finding.baseline.map { RichText(scope.number($0, finding.indicator)) + scope.reference(before) }
                    ?? RichText(none),
                finding.result.map { RichText(scope.number($0, finding.indicator)) + scope.reference(finding.readings) }
                    ?? RichText(none), RichText(state),
            ]
        }
        return [
            .heading(scope.text(ko: "나빠지면 안 되는 지표", en: "Guardrails"), level: 4),
            .table(
                ReportTable(
                    columns: [
                        .init(scope.text(ko: "지표", en: "Indicator")),
                        .init(scope.text(ko: "기준선", en: "Baseline"), isNumber: true),
                        .init(scope.text(ko: "결과", en: "Result"), isNumber: true),
                        .init(scope.text(ko: "상태", en: "State")),
                    ], rows: rows)),
        ]
    }

    private var decision: [Block] {
        guard let decision = hypothesis.decision else { return [] }
        return [
            .heading(
                scope.text(ko: "결정: \(decision.choice.title.ko)", en: "Decision: \(decision.choice.title.en)"), level: 4
            ),
            .quote([RichText(decision.reason)], by: "\(scope.name(hypothesis.member)), \(scope.day(decision.at))"),
        ]
    }

    private var learning: [Block] {
        LearningAnswers.submissions(about: hypothesis.id, scope.program).flatMap { submission -> [Block] in
            let title = scope.program.worksheets[submission.worksheet].map { scope.text($0.definition.title) }
            let author = submission.member.map(scope.name) ?? scope.text(ko: "모임", en: "the group")
            return [
                .heading("\(title ?? submission.worksheet.rawValue) · \(author)", level: 4),
                .facts(LearningAnswers.facts(of: submission, scope, leavingOut: .hypothesis)),
            ]
        }
    }
}
