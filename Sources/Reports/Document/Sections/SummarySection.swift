import ProgramModel
import Values

/// What was found, in the words a reader takes home.
struct SummarySection {
    static let id = "summary"

    let scope: ReportScope

    var section: ReportDocument.Section {
        var blocks: [Block] = [.totals(totals), .paragraph(RichText(finding[scope.language]), .lead)]
        let lines = scope.season.judged.compactMap(line)
        if !lines.isEmpty { blocks.append(.bullets(lines)) }
        blocks.append(
            .callout(
                [.paragraph(.strong(candidateTitle[scope.language]))]
                    + candidateText.map {
                        .paragraph(RichText($0[scope.language]))
                    }))
        return ReportDocument.Section(id: Self.id, title: scope.text(ko: "요약", en: "Summary"), blocks: blocks)
    }

    private var totals: [(figure: String, name: String)] {
        let hypotheses = scope.program.hypotheses.count
        var totals = [
            (figure: "\(hypotheses)", name: scope.text(ko: "가설", en: hypotheses == 1 ? "hypothesis" : "hypotheses"))
        ]
        totals += Verdict.allCases.map { ("\(scope.season.count($0))", scope.text($0.title)) }
        let open = hypotheses - scope.season.judged.count
        if open > 0 { totals.append(("\(open)", scope.text(ko: "아직 판정 전", en: "not judged yet"))) }
        return totals
    }

    /// The finding in one sentence.
    var finding: LocalizedText {
        let judged = scope.season.judged.count
        guard judged > 0 else {
            let count = scope.program.hypotheses.count
            return count == 0
                ? LocalizedText(ko: "아직 세운 가설이 없습니다.", en: "No hypothesis has been stated yet.")
                : LocalizedText(
                    ko: "가설 \(count)개를 세웠고, 아직 판정한 것은 없습니다.",
                    en: "\(Plural.of(count, "hypothesis", "hypotheses")) stated, none judged yet.")
        }
        let (yes, no, open) = (
            scope.season.count(.supported), scope.season.count(.refuted), scope.season.count(.inconclusive)
        )
        return LocalizedText(
            ko: "판정한 가설 \(judged)개 가운데 지지된 것은 \(yes)개, 기각된 것은 \(no)개, 어느 쪽으로도 판단할 수 없는 것은 \(open)개입니다.",
            en:
                "Of \(Plural.of(judged, "judged hypothesis", "judged hypotheses")), the evidence supports \(yes), refutes \(no), and cannot decide \(open) either way."
        )
    }

    private func line(_ hypothesis: Hypothesis) -> RichText? {
        guard let judgement = hypothesis.judgement else { return nil }
        let verdict = VerdictTone(judgement.verdict)
        var words = "\(scope.title(hypothesis.indicator)): "
        if let baseline = scope.baseline(hypothesis) {
            words += scope.number(baseline.value, hypothesis.indicator) + " → "
        }
        words +=
            judgement.result.map { scope.number($0.value, hypothesis.indicator) }
            ?? scope.text(ko: "측정값 없음", en: "no reading")
        words += scope.text(
            ko: " (목표 \(scope.target(hypothesis.prediction, hypothesis.seal?.better)))",
            en: " (target \(scope.target(hypothesis.prediction, hypothesis.seal?.better)))")
        return RichText([
            .badge(scope.text(verdict.name), style: verdict.cssClass),
            .text(" \(hypothesis.id.rawValue) · \(hypothesis.prediction.belief)"),
        ]) + .aside(words) + scope.reference(hypothesis.seal?.baseline) + scope.reference(judgement.readings)
    }

    var candidateTitle: LocalizedText {
        func list(_ ids: [IndicatorID]) -> LocalizedText {
            let titles = ids.map(scope.bilingualTitle)
            return LocalizedText(
                ko: titles.map(\.ko).joined(separator: ", "), en: titles.map(\.en).joined(separator: ", "))
        }
        let keys = list(keys)
        let supported = list(scope.season.candidates)
        if !self.keys.isEmpty {
            return LocalizedText(ko: "핵심성공지표: \(keys.ko)", en: "Key success indicators: \(keys.en)")
        }
        guard !scope.season.candidates.isEmpty else {
            return LocalizedText(
                ko: "핵심성공지표라고 부를 지표는 아직 없습니다.", en: "No indicator can be called a key success indicator yet.")
        }
        return LocalizedText(
            ko: "가설이 지지된 핵심성공지표 후보: \(supported.ko)",
            en: "Candidates for a key success indicator with a supported hypothesis: \(supported.en)")
    }

    /// Those that clear every bar of the ranking.
    var keys: [IndicatorID] {
        scope.ranking.indicators.filter { $0.standing == .keySuccessIndicator }.map(\.id)
    }

    /// Why a candidate is no more than that.
    var candidateText: [LocalizedText] {
        guard !scope.season.candidates.isEmpty else {
            return (keys.isEmpty ? [nothingSupported] : []) + [Self.whatIsNeeded]
        }
        let counts = scope.season.judged.filter { $0.judgement?.verdict == .supported }
            .compactMap { $0.judgement?.result?.readings }
        let (few, many) = (counts.min() ?? 0, counts.max() ?? 0)
        let readings = few == many ? "\(few)" : "\(few)–\(many)"
        var text: [LocalizedText] = []
        if keys.isEmpty {
            text.append(
                LocalizedText(
                    ko:
                        "후보일 뿐, 아직 핵심성공지표라고 부르지 않습니다. 시즌 한 번, 가설마다 측정값 \(readings)개에서 나온 판정이고, 비교할 다른 모임이 없으며, 가설을 여럿 시험하면 우연히 지지되는 것이 생기기 때문입니다.",
                    en:
                        "It stays a candidate and is not called a key success indicator yet: the verdict rests on one season and \(readings) reading\(many == 1 ? "" : "s") a hypothesis, with no other group to compare, and where several hypotheses are tried one may be supported by chance."
                ))
        }
        text.append(Self.whatIsNeeded)
        let costly = scope.season.judged.filter {
            $0.judgement?.verdict == .supported && $0.judgement?.guardrails.contains { $0.worsened == true } == true
        }
        if !costly.isEmpty {
            let ids = costly.map(\.id.rawValue).joined(separator: ", ")
            text.append(
                LocalizedText(
                    ko: "지지되었지만 나빠지면 안 되는 지표가 나빠진 가설도 있습니다: \(ids).",
                    en: "Supported, but at the cost of a guardrail that worsened: \(ids)."))
        }
        let mixed = scope.season.candidates.filter { candidate in
            scope.season.judged.contains { $0.indicator == candidate && $0.judgement?.verdict == .refuted }
        }
        for indicator in mixed {
            let title = scope.bilingualTitle(indicator)
            text.append(
                LocalizedText(
                    ko: "‘\(title.ko)’에 건 가설은 지지된 것도, 기각된 것도 있습니다.",
                    en: "Of the hypotheses about ‘\(title.en)’, some were supported and some refuted."))
        }
        return text
    }

    private var nothingSupported: LocalizedText {
        scope.season.isOver
            ? LocalizedText(
                ko: "이 시즌에는 지지된 가설이 없습니다. 그것도 이 시즌이 알아낸 것입니다.",
                en: "This season has no supported hypothesis. That, too, is a finding.")
            : LocalizedText(ko: "아직 지지된 가설이 없습니다.", en: "So far there is no supported hypothesis.")
    }

    private static let whatIsNeeded = LocalizedText(
        ko: "지표마다 무엇이 갖추어졌고 무엇이 모자라는지는 ‘핵심성공지표’ 장의 표에 있습니다.",
        en: "The table under ‘Key success indicators’ says of each indicator what it has and what it lacks.")
}
