import ProgramModel
import Values

/// The sentences around a ranking, the same on a screen and in a report.
enum RankingWords {
    /// What it all comes to.
    static func lead(_ ranking: IndicatorRanking) -> LocalizedText {
        let keys = ranking.indicators.filter { $0.standing == .keySuccessIndicator }
        let candidates = ranking.indicators.count { $0.standing == .candidate }
        guard keys.isEmpty else {
            let titles = LocalizedText(
                ko: keys.map(\.title.ko).joined(separator: ", "), en: keys.map(\.title.en).joined(separator: ", "))
            return LocalizedText(
                ko: "핵심성공지표라고 부를 만한 것은 \(titles.ko)입니다. 나머지 \(candidates)개는 후보입니다.",
                en: "What may be called a key success indicator: \(titles.en). \(candidates) more are candidates.")
        }
        return candidates == 0
            ? LocalizedText(
                ko: "핵심성공지표라고 부를 지표가 없고, 측정값이 있는 후보도 없습니다.",
                en: "No indicator may be called a key success indicator, and no candidate has a reading.")
            : LocalizedText(
                ko: "핵심성공지표라고 부를 지표는 아직 없습니다. 후보는 \(candidates)개입니다.",
                en:
                    "No indicator may be called a key success indicator yet. There \(candidates == 1 ? "is 1 candidate" : "are \(candidates) candidates")."
            )
    }

    static func outcome(_ ranking: IndicatorRanking) -> LocalizedText {
        guard let outcome = ranking.outcome else {
            return LocalizedText(
                ko:
                    "모임이 결과 지표를 정하지 않아 핵심성공지표를 가릴 수 없습니다. program.yaml에 ‘outcome: 지표 id’를 적거나 --outcome으로 고르세요.",
                en:
                    "The group has named no outcome, so nothing can be called a key success indicator. Put ‘outcome: ID’ in program.yaml or choose one with --outcome."
            )
        }
        let title = ranking.outcomeTitle ?? LocalizedText(same: outcome.rawValue)
        let asked =
            ranking.questions == 0
            ? LocalizedText(
                ko: "아직 따질 수 있는 상관이 없습니다.", en: "No correlation with it can be looked at yet.")
            : LocalizedText(
                ko: "결과와의 상관은 모두 \(ranking.questions)번 따졌고, p는 그만큼 보정했습니다.",
                en: "p is corrected for the \(ranking.questions) correlations with it that were looked at.")
        return LocalizedText(
            ko: "결과 지표: \(title.ko)(\(outcome)). \(asked.ko)", en: "Outcome: \(title.en) (\(outcome)). \(asked.en)")
    }

    static func seasons(_ ranking: IndicatorRanking) -> LocalizedText? {
        guard ranking.seasons.count > 1 else { return nil }
        func list(_ language: Language) -> String {
            ranking.seasons.map { "\($0.title[language]) (\($0.start))" }.joined(separator: ", ")
        }
        return LocalizedText(ko: "시즌: \(list(.ko))", en: "Seasons: \(list(.en))")
    }

    /// `✗ 움직임: …. 있어야 할 것: ….`
    static func line(_ finding: CriterionFinding) -> LocalizedText {
        let reasons = LocalizedText(
            ko: finding.reasons.map(\.ko).joined(separator: " "), en: finding.reasons.map(\.en).joined(separator: " "))
        let needed = finding.needed.map {
            LocalizedText(ko: " 있어야 할 것: \($0.ko).", en: " Needed: \($0.en).")
        }
        return LocalizedText(
            ko: "\(finding.criterion.title.ko): \(reasons.ko)\(needed?.ko ?? "")",
            en: "\(finding.criterion.title.en): \(reasons.en)\(needed?.en ?? "")")
    }

    static let bars = LocalizedText(
        ko: "다음을 모두 채운 지표만 핵심성공지표라고 부릅니다. 점수를 매겨 더하지 않습니다.",
        en: "Only what clears all of these is called a key success indicator; nothing is added up to a score.")
    static let marks = LocalizedText(ko: "✓ 채움 · ✗ 못 채움 · ? 가릴 수 없음", en: "✓ met · ✗ not met · ? cannot be told")
}
