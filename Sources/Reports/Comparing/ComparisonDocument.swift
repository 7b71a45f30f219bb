import ProgramModel
import Values

/// Several seasons side by side, as a document.
struct ComparisonDocument {
    private let comparison: SeasonComparison
    private let words: ComparisonWords

    init(_ comparison: SeasonComparison, _ language: Language) {
        self.comparison = comparison
        words = ComparisonWords(comparison: comparison, language: language)
    }

    private var language: Language { words.language }

    private func text(ko: String, en: String) -> String { words.text(ko: ko, en: en) }

    var document: ReportDocument {
        ReportDocument(
            language: language, kind: text(ko: "시즌 비교", en: "Comparison of seasons"),
            title: text(
                ko: "시즌 \(comparison.seasons.count)개를 나란히", en: "\(comparison.seasons.count) seasons side by side"),
            facts: zip(words.letters, comparison.seasons).map { letter, season in
                (
                    name: letter,
                    value: RichText("\(season.name.title[language]) (\(season.name.start) – \(season.name.end))")
                )
            },
            summary: summary, contentsTitle: text(ko: "차례", en: "Contents"),
            sections: [
                size, ReplicationSection(comparison: comparison, words: words).section, indicators, keyIndicators,
                WorksheetReuseSection(comparison: comparison, words: words).section,
            ],
            colophon: RichText(
                text(
                    ko: "측정값, 판정, 핵심성공지표는 모두 각 시즌의 기록에 있는 그대로이며 새로 계산하지 않았습니다.",
                    en:
                        "Readings, verdicts and standings are those of each season's own record; nothing was computed anew."
                )))
    }

    private var summary: ReportDocument.Section {
        let shared = comparison.indicators.filter { $0.formula != .usedOnce }
        let same = shared.count { $0.formula == .same }
        let reused = comparison.worksheets.count(where: \.isReused)
        let keys = comparison.indicators.count { $0.keySeasons > 1 }
        return ReportDocument.Section(
            id: "summary", title: text(ko: "요약", en: "Summary"),
            blocks: [
                .bullets([
                    RichText(retrials),
                    RichText(
                        text(
                            ko: "함께 쓴 지표는 \(shared.count)개이고, 그중 \(same)개는 수식까지 같습니다.",
                            en:
                                "\(Plural.of(shared.count, "indicator")) in more than one season, \(same) of them by the same formula."
                        )),
                    RichText(
                        text(
                            ko: "두 시즌 이상에서 핵심성공지표인 것은 \(keys)개입니다.",
                            en: "\(Plural.of(keys, "key success indicator")) in more than one season.")),
                    RichText(
                        text(
                            ko: "워크시트 \(reused)개를 다시 썼습니다.", en: "\(Plural.of(reused, "worksheet")) used again.")),
                ])
            ])
    }

    private var retrials: String {
        let retried = comparison.replications.count
        let replicated = comparison.replications.count { $0.finding == .replicated }
        guard retried > 0 else { return text(ko: "다시 시험한 가설이 없습니다.", en: "Nothing was tried again.") }
        return text(
            ko: "다시 시험한 가설 \(retried)개 가운데 \(replicated)개가 재현되었습니다.",
            en: "Of \(Plural.of(retried, "hypothesis", "hypotheses")) tried again, \(replicated) replicated.")
    }

    private var size: ReportDocument.Section {
        func row(_ ko: String, _ en: String, _ cell: (ComparedSeason) -> String) -> [RichText] {
            [RichText(text(ko: ko, en: en))] + comparison.seasons.map { RichText(cell($0)) }
        }
        let table = ReportTable(
            columns: [.init("")] + words.letters.map { .init($0, isNumber: true) },
            rows: [
                row("참여자", "Members") { String($0.members) }, row("커뮤니티", "Communities") { String($0.communities) },
                row("시작한 주기", "Cycles begun") { String($0.cyclesBegun) },
                row("연 회의", "Meetings held") { String($0.meetings) },
                row("회의마다 온 사람(평균)", "People a meeting (mean)") {
                    $0.meanAttendance.map { NumberText.short($0, decimals: 1) } ?? NumberText.missing
                },
                row("한 번이라도 온 사람", "People who ever came") { String($0.people) },
                row("그중 손님", "Guests among them") { String($0.guests) },
                row("봉인한 가설", "Sealed hypotheses") { String($0.hypotheses) },
                row("판정", "Verdicts") { words.verdicts($0.verdicts) },
            ])
        return ReportDocument.Section(
            id: "size", title: text(ko: "크기와 출석", en: "Size and attendance"), blocks: [.table(table)])
    }

    private var indicators: ReportDocument.Section {
        let table = ReportTable(
            caption: text(
                ko: "첫 봉인 전의 값 → 마지막 측정값. 앞의 값은 분자와 분모가 있으면 합쳐서, 없으면 평균으로 셉니다. 그때 잰 것이 없으면 마지막 값만 적습니다.",
                en:
                    "Before the first seal → last reading. What comes before is pooled where there are counts, elsewhere it is the mean; where nothing was read then, the last value stands alone."
            ),
            columns: [.init(text(ko: "지표", en: "Indicator")), .init(text(ko: "수식", en: "Formula"))]
                + words.letters.map { .init($0) },
            rows: comparison.indicators.map { indicator in
                [
                    RichText(indicator.title[language]), RichText(indicator.formula.title[language]),
                ] + indicator.uses.map { RichText(words.readings($0)) }
            })
        let judged = comparison.indicators.filter { $0.uses.contains { !($0?.verdicts.isEmpty ?? true) } }
        let verdicts = ReportTable(
            caption: text(ko: "지표별 판정", en: "Verdicts by indicator"),
            columns: [.init(text(ko: "지표", en: "Indicator"))] + words.letters.map { .init($0) },
            rows: judged.map { indicator in
                [RichText(indicator.title[language])]
                    + indicator.uses.map { RichText(words.verdicts($0?.verdicts ?? [:])) }
            })
        return ReportDocument.Section(
            id: "indicators", title: text(ko: "지표와 측정값", en: "Indicators and readings"),
            blocks: [.table(table)] + (judged.isEmpty ? [] : [.table(verdicts)]))
    }

    private var keyIndicators: ReportDocument.Section {
        let keys = comparison.indicators.filter { $0.keySeasons > 0 }
        let title = text(ko: "핵심성공지표", en: "Key success indicators")
        guard !keys.isEmpty else {
            let words = text(
                ko: "어느 시즌에서도 핵심성공지표라고 부를 지표가 없습니다. 시즌을 합쳐 가리려면 ‘moim indicators rank --programs’를 쓰세요.",
                en:
                    "No season has one. ‘moim indicators rank --programs’ takes the seasons together.")
            return ReportDocument.Section(id: "keys", title: title, blocks: [.paragraph(RichText(words), .muted)])
        }
        return ReportDocument.Section(
            id: "keys", title: title,
            blocks: [
                .bullets(
                    keys.map { key in
                        RichText(
                            text(
                                ko: "\(key.title.ko): 쓴 시즌 \(key.seasons)개 가운데 \(key.keySeasons)개에서",
                                en: "\(key.title.en): in \(key.keySeasons) of \(key.seasons)"))
                    })
            ])
    }
}
