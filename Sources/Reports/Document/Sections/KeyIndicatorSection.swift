import ProgramModel
import Values

/// Which indicators are key success indicators, which are candidates, and what they lack.
struct KeyIndicatorSection {
    let scope: ReportScope

    var section: ReportDocument.Section {
        let ranking = scope.ranking
        var blocks: [Block] = [
            .paragraph(RichText(scope.text(RankingWords.lead(ranking)))),
            .paragraph(RichText(scope.text(RankingWords.outcome(ranking))), .muted),
        ]
        if !ranking.indicators.isEmpty {
            blocks.append(.table(table))
            blocks.append(.paragraph(RichText(scope.text(RankingWords.marks)), .muted))
        }
        for indicator in ranking.indicators where [.keySuccessIndicator, .candidate].contains(indicator.standing) {
            blocks += reasons(indicator)
        }
        blocks.append(.heading(scope.text(ko: "기준", en: "The bars"), level: 3))
        blocks.append(.paragraph(RichText(scope.text(RankingWords.bars))))
        blocks.append(.bullets(RankingRule.lines.map { RichText(scope.text($0)) }))
        return ReportDocument.Section(
            id: "key-indicators", title: scope.text(ko: "핵심성공지표", en: "Key success indicators"), blocks: blocks)
    }

    private var table: ReportTable {
        ReportTable(
            columns: RankingCells.titles(scope.language).map { ReportTable.Column($0) },
            rows: scope.ranking.indicators.map { RankingCells.row($0, scope.language).map { RichText($0) } })
    }

    private func reasons(_ indicator: RankedIndicator) -> [Block] {
        let lines = indicator.findings.map { finding in
            RichText("\(finding.state.mark) \(scope.text(RankingWords.line(finding)))")
        }
        return [
            .heading("\(scope.text(indicator.title)) · \(scope.text(indicator.standing.title))", level: 3),
            .bullets(lines + indicator.notes.map { RichText(scope.text($0)) }),
        ]
    }
}
