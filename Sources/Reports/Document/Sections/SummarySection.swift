import ProgramModel
import Values

/// What was found, in the words a reader takes home.
struct SummarySection {
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
        return ReportDocument.Section(id: "summary", title: scope.text(ko: "요약", en: "Summary"), blocks: blocks)
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
        ]) + .aside(words)
    }

    var candidateTitle: LocalizedText {
        let titles = scope.season.candidates.map(scope.bilingualTitle)
        guard !titles.isEmpty else {
            return LocalizedText(
                ko: "핵심성공지표의 후보라고 부를 지표가 아직 없습니다.", en: "No indicator is a candidate for a key success indicator yet.")
        }
        return LocalizedText(
            ko: "핵심성공지표의 후보: \(titles.map(\.ko).joined(separator: ", "))",
            en:
                "\(titles.count == 1 ? "Candidate for a key success indicator" : "Candidates for key success indicators"): \(titles.map(\.en).joined(separator: ", "))"
        )
    }

    /// Why a candidate is no more than that.
    var candidateText: [LocalizedText] {
        guard !scope.season.candidates.isEmpty else {
            guard scope.season.isOver else {
                return [
                    LocalizedText(
                        ko: "핵심성공지표는 지지된 가설에서만 나올 수 있는데, 아직 지지된 가설이 없습니다.",
                        en:
                            "A key success indicator can only come from a supported hypothesis, and so far there is none."
                    )
                ]
            }
            return [
                LocalizedText(
                    ko: "핵심성공지표는 지지된 가설에서만 나올 수 있는데, 이 시즌에는 지지된 가설이 없습니다. 그것도 이 시즌이 알아낸 것입니다.",
                    en:
                        "A key success indicator can only come from a supported hypothesis, and this season has none. That, too, is a finding."
                )
            ]
        }
        let counts = scope.season.judged.filter { $0.judgement?.verdict == .supported }
            .compactMap { $0.judgement?.result?.readings }
        let (few, many) = (counts.min() ?? 0, counts.max() ?? 0)
        let readings = few == many ? "\(few)" : "\(few)–\(many)"
        var text = [
            LocalizedText(
                ko:
                    "후보일 뿐, 아직 핵심성공지표라고 부르지 않습니다. 시즌 한 번, 가설마다 측정값 \(readings)개에서 나온 판정이고, 비교할 다른 모임이 없으며, 가설을 여럿 시험하면 우연히 지지되는 것이 생기기 때문입니다.",
                en:
                    "It stays a candidate and is not called a key success indicator yet: the verdict rests on one season and \(readings) reading\(many == 1 ? "" : "s") a hypothesis, with no other group to compare, and where several hypotheses are tried one may be supported by chance."
            ),
            LocalizedText(
                ko: "다른 시즌이나 다른 커뮤니티에서 같은 수식으로 다시 지지되면 그때 핵심성공지표라고 부를 수 있습니다.",
                en:
                    "When the same formula supports it again in another season or another community, it can be called one."
            ),
        ]
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
}
