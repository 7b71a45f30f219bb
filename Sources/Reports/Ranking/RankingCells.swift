import ProgramModel
import Values

/// The cells of a ranking's table: how an indicator does by each criterion, as short as can be read.
enum RankingCells {
    static func titles(_ language: Language) -> [String] {
        [
            LocalizedText(ko: "지표", en: "Indicator"), LocalizedText(ko: "구분", en: "Standing"),
        ].map { $0[language] } + RankingCriterion.allCases.map { $0.title[language] }
    }

    static func row(_ indicator: RankedIndicator, _ language: Language) -> [String] {
        [indicator.title[language], indicator.standing.title[language]]
            + RankingCriterion.allCases.map { criterion in
                let finding = indicator.findings.first { $0.criterion == criterion }
                let mark = finding.map { $0.state.mark + " " } ?? ""
                return mark + figure(criterion, indicator, language)
            }
    }

    private static func figure(
        _ criterion: RankingCriterion, _ indicator: RankedIndicator, _ language: Language
    ) -> String {
        switch criterion {
        case .coverage: return ratio(indicator.measurability.measured, indicator.measurability.due)
        case .repetition:
            guard let use = indicator.repeatability.main else { return "–" }
            let count = max(use.cycles, use.communities, use.seasons)
            return LocalizedText(ko: "\(count)번", en: "\(count)×")[language]
        case .movement: return ratio(indicator.sensitivity.movedWell, indicator.sensitivity.trials)
        case .quiet: return ratio(indicator.sensitivity.quietWithin, indicator.sensitivity.quietTold)
        case .association:
            guard let best = indicator.association?.best, let rho = best.coefficient else { return "–" }
            return "ρ \(NumberText.fixed(rho, decimals: 2)), n \(best.points)"
        }
    }

    private static func ratio(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "–" : "\(part)/\(whole)"
    }
}
