package import ProgramModel
package import Values

/// Which indicators are key success indicators, and what the others lack.
package struct RankingScreen: Screen {
    private let ranking: IndicatorRanking
    private let chosen: [RankedIndicator]

    /// - Parameter chosen: everything about these, instead of the table; empty for the table.
    package init(_ ranking: IndicatorRanking, only chosen: [RankedIndicator] = []) {
        self.ranking = ranking
        self.chosen = chosen
    }

    package func text(_ language: Language, width: Int?) -> String {
        func paragraph(_ text: LocalizedText) -> String {
            ScreenText.paragraph(PrintableText.clean(text[language]), width: width)
        }
        let head = [RankingWords.seasons(ranking), RankingWords.outcome(ranking)].compactMap(\.self).map(paragraph)
        guard chosen.isEmpty else {
            return head.joined() + "\n"
                + chosen.map { detail($0, language, width, $0.findings) }.joined(separator: "\n")
        }
        var out = paragraph(RankingWords.lead(ranking)) + head.joined() + "\n" + table(language, width)
        out += paragraph(RankingWords.marks)
        let wanting = ranking.indicators.filter { $0.standing == .candidate }
        for indicator in wanting { out += "\n" + detail(indicator, language, width, indicator.unmet) }
        out += "\n" + paragraph(RankingWords.bars)
        for line in RankingRule.lines { out += ScreenText.bullet(line[language], width: width) }
        if !wanting.isEmpty {
            out += paragraph(
                LocalizedText(
                    ko: "한 지표를 자세히: moim indicators rank ID", en: "One of them in full: moim indicators rank ID"))
        }
        return out
    }

    private func table(_ language: Language, _ width: Int?) -> String {
        let titles = RankingCells.titles(language)
        var table = TextTable(columns: titles.map { TextTable.Column($0) })
        table.rows = ranking.indicators.map { RankingCells.row($0, language) }
        return table.text(width: width)
    }

    private func detail(
        _ indicator: RankedIndicator, _ language: Language, _ width: Int?, _ findings: [CriterionFinding]
    ) -> String {
        let title = "\(indicator.title[language]) (\(indicator.id)) · \(indicator.standing.title[language])"
        var out = ScreenText.paragraph(PrintableText.clean(title), width: width)
        let notes = chosen.isEmpty ? [] : indicator.notes
        for finding in findings {
            out += ScreenText.bullet(
                PrintableText.clean(RankingWords.line(finding)[language]), mark: finding.state.mark, width: width)
        }
        for note in notes { out += ScreenText.bullet(PrintableText.clean(note[language]), width: width) }
        return out
    }

    package var value: Value { RankingValue.of(ranking, only: chosen) }
}
