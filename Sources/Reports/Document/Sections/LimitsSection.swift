import ProgramModel
import Values

/// What the season cannot say, and why. The part a sceptic reads first.
struct LimitsSection {
    let scope: ReportScope

    var section: ReportDocument.Section {
        ReportDocument.Section(
            id: "limits", title: scope.text(ko: "한계", en: "Limits"),
            blocks: [.bullets(limits.map { RichText(scope.text($0)) })])
    }

    var limits: [LocalizedText] {
        [size, evidence, comparison, severalJudged, corrected, missing, excluded].compactMap(\.self) + hypotheses + data
            + [deviations, missedMeetings, unfinished].compactMap(\.self)
    }

    private var size: LocalizedText {
        let held = scope.program.meetings.count
        let members = scope.authors.count
        let left = scope.authors.count { $0.status == .withdrawn }
        return LocalizedText(
            ko:
                "규모: 참여자 \(members)명\(left > 0 ? "(그 가운데 \(left)명은 도중에 탈퇴)" : ""), 회의 \(held)번, 시즌 한 번입니다. 이만한 수에서는 큰 변화만 우연과 가려집니다.",
            en:
                "Size: \(Plural.of(members, "member"))\(left > 0 ? " (\(left) of whom left)" : ""), \(Plural.of(held, "meeting")), one season. With so few, only large changes can be told from chance."
        )
    }

    /// How many readings each verdict rests on.
    private var evidence: LocalizedText? {
        let judged = scope.season.judged
        guard !judged.isEmpty else { return nil }
        func list(_ language: Language) -> String {
            judged.map { hypothesis in
                let before = hypothesis.seal?.baseline.values.count ?? 0
                let after = hypothesis.judgement?.result?.readings ?? 0
                return LocalizedText(
                    ko: "\(hypothesis.id) \(after)개(기준선 \(before)개)",
                    en: "\(hypothesis.id) \(after) (baseline \(before))")[
                        language]
            }.joined(separator: ", ") + "."
        }
        return LocalizedText(ko: "판정이 기대는 측정값: \(list(.ko))", en: "Readings behind each verdict: \(list(.en))")
    }

    /// What the correction for several verdicts did to which.
    private var corrected: LocalizedText? {
        let changed = scope.season.judged.compactMap { hypothesis -> String? in
            guard let test = hypothesis.judgement?.changeTest, test.corrected > test.p else { return nil }
            func text(_ p: Double) -> String { p < 0.001 ? "< 0.001" : NumberText.short(p, decimals: 3) }
            return "\(hypothesis.id) \(text(test.p)) → \(text(test.corrected))"
        }
        guard !changed.isEmpty else { return nil }
        let list = changed.joined(separator: ", ") + "."
        return LocalizedText(ko: "보정으로 커진 p: \(list)", en: "Values of p that the correction raised: \(list)")
    }

    /// What the readings behind the verdicts leave out.
    private var excluded: LocalizedText? {
        let found = scope.season.judged.flatMap { hypothesis in
            (hypothesis.judgement?.coverage?.excluded ?? []).map { (hypothesis.id, $0) }
        }
        guard !found.isEmpty else { return nil }
        func list(_ language: Language) -> String {
            found.map { "\($0) \(ReadingScreen.text(of: $1)[language])" }.joined(separator: ", ") + "."
        }
        return LocalizedText(ko: "판정한 측정에서 뺀 것: \(list(.ko))", en: "Left out of the judged readings: \(list(.en))")
    }

    /// Why is said in the chapter of each cycle.
    private var deviations: LocalizedText? {
        guard !scope.season.sealed.isEmpty else { return nil }
        guard let counts = Deviations(scope).counts else {
            return LocalizedText(
                ko: "계획과 달랐던 것: 기록에는 없습니다. 기록되지 않은 것까지 없었다는 말은 아닙니다.",
                en: "Deviations from the plan: none on record, which does not say that there were none.")
        }
        return LocalizedText(
            ko: "계획과 달랐던 것: \(counts.ko). 까닭은 주기의 장에 있습니다.",
            en: "Deviations from the plan: \(counts.en). The chapters of the cycles say why.")
    }

    private var comparison: LocalizedText? {
        guard !scope.season.sealed.isEmpty else { return nil }
        return LocalizedText(
            ko: "비교: 앞뒤를 견주었을 뿐 비교 집단이 없습니다. 계절, 행사, 새로 온 사람처럼 다른 까닭으로 바뀌었을 수도 있습니다.",
            en:
                "Comparison: before and after only, with no group to compare. Other causes, such as the time of year, an event or newcomers, cannot be ruled out."
        )
    }

    private var severalJudged: LocalizedText? {
        let judged = scope.season.judged
        guard judged.count > 1 else { return nil }
        // Records of older versions hold no tests, and nothing was corrected then.
        let uncorrected = judged.filter { $0.judgement?.coverage == nil }
        let ids = uncorrected.map(\.id.rawValue).joined(separator: ", ")
        let old = LocalizedText(
            ko: uncorrected.isEmpty ? "" : " 보정하지 않은 예전 판정: \(ids).",
            en: uncorrected.isEmpty ? "" : " Earlier verdicts without it: \(ids).")
        let season = SeasonCorrection(judged).sentence.map { LocalizedText(ko: " " + $0.ko, en: " " + $0.en) }
        return LocalizedText(
            ko:
                "여러 번의 판정: 가설 \(judged.count)개를 판정했습니다. 같은 환류에서 함께 판정한 것은 그 수를 헤아려 보정했습니다(Holm).\(old.ko)\(season?.ko ?? "")",
            en:
                "Several verdicts: \(judged.count) hypotheses were judged, and those judged in the same feedback were corrected for their number (Holm).\(old.en)\(season?.en ?? "")"
        )
    }

    private var missing: LocalizedText? {
        let gaps = scope.program.series.flatMap(\.readings).filter { $0.value == nil }
        guard !gaps.isEmpty else { return nil }
        let all = scope.program.series.map(\.readings.count).reduce(0, +)
        var reasons: [LocalizedText] = []
        for reason in gaps.compactMap(\.missing) where !reasons.contains(reason) { reasons.append(reason) }
        let why = LocalizedText(
            ko: reasons.map(\.ko).joined(separator: "; "), en: reasons.map(\.en).joined(separator: "; "))
        let codes = scope.register.groups.flatMap { group -> [String] in
            let codes = group.entries.filter { $0.reading.value == nil }.map(\.code)
            return codes.count > 6 ? Array(codes.prefix(6)) + ["…"] : codes
        }.joined(separator: ", ")
        return LocalizedText(
            ko: "빠진 측정: 측정값 \(all)개 가운데 \(gaps.count)개가 없습니다\(reasons.isEmpty ? "" : "(\(why.ko))"): \(codes).",
            en: "Missing readings: \(gaps.count) of \(all)\(reasons.isEmpty ? "" : " (\(why.en))"): \(codes).")
    }

    private var hypotheses: [LocalizedText] {
        let all = scope.program.hypotheses
        let unsealed = all.filter { $0.seal == nil }
        let unjudged = scope.season.sealed.filter { $0.judgement == nil }
        let silent = scope.season.sealed.filter { HypothesisCheckIn.latest($0, scope.program) == nil }
        let baseless = scope.season.sealed.filter { $0.seal?.baseline.values.isEmpty == true }
        let broken = scope.season.sealed.filter { scope.brokenSeals.contains($0.id) }
        let changed = scope.season.sealed.filter { hypothesis in
            hypothesis.seal.map { scope.program.indicators[$0.draft.indicator]?.script != $0.formula } ?? false
        }
        return [
            line(unsealed, ko: "봉인하지 않은 초안: ", en: "Drafts that were never sealed: "),
            line(unjudged, ko: "봉인했지만 판정하지 않은 가설: ", en: "Sealed but not judged: "),
            line(
                silent, ko: "점검 기록이 없어 계획대로 실행했는지 알 수 없는 가설: ",
                en: "No check-in, so it is not known whether the plan was carried out: "),
            line(baseless, ko: "기준선 측정이 없어 바뀌었는지 말할 수 없는 가설: ", en: "No baseline, so no change can be shown: "),
            line(
                changed, ko: "봉인한 뒤 지표의 수식이 바뀐 가설(판정은 봉인된 수식으로 합니다): ",
                en: "The indicator's formula changed after the sealing (the sealed one judges): "),
            line(broken, ko: "봉인이 온전하지 않은 가설: ", en: "The seal is broken: "),
        ].compactMap(\.self)
    }

    private func line(_ hypotheses: [Hypothesis], ko: String, en: String) -> LocalizedText? {
        guard !hypotheses.isEmpty else { return nil }
        let ids = hypotheses.map(\.id.rawValue).joined(separator: ", ") + "."
        return LocalizedText(ko: ko + ids, en: en + ids)
    }

    private var data: [LocalizedText] {
        scope.program.datasets.filter { $0.skipped > 0 }.map { dataset in
            let name = dataset.name + (dataset.community.map { " (\($0.rawValue))" } ?? "")
            return LocalizedText(
                ko:
                    "읽지 못한 자료: \(name) \(dataset.version)판에서 \(NumberText.whole(dataset.rows + dataset.skipped))줄 가운데 \(NumberText.whole(dataset.skipped))줄을 읽지 못하고 뺐습니다.",
                en:
                    "Skipped rows: \(name), version \(dataset.version): \(NumberText.whole(dataset.skipped)) of \(NumberText.whole(dataset.rows + dataset.skipped)) rows could not be read and were left out."
            )
        }
    }

    private var missedMeetings: LocalizedText? {
        let missed = scope.season.meetings.filter { $0.status == .missed }
        guard !missed.isEmpty else { return nil }
        func names(_ language: Language) -> String {
            missed.map { "\($0.planned.id) (\(DateText.short($0.planned.date, language)))" }.joined(separator: ", ")
                + "."
        }
        return LocalizedText(ko: "열지 못한 회의: " + names(.ko), en: "Meetings that were not held: " + names(.en))
    }

    private var unfinished: LocalizedText? {
        guard !scope.season.isOver else { return nil }
        return LocalizedText(
            ko: "아직 끝나지 않은 시즌입니다. 이 보고서의 모든 수는 바뀔 수 있습니다.",
            en: "The season is not over; every figure here may still change.")
    }
}
