import ProgramModel
import Values

/// What it takes to compute every figure again.
struct AppendixSection {
    let scope: ReportScope

    var section: ReportDocument.Section {
        ReportDocument.Section(
            id: "appendix", title: scope.text(ko: "부록", en: "Appendix"), isChapter: true,
            blocks: MeetingAppendix(scope: scope).blocks + ReadingTables(scope: scope).blocks + datasets + formulas
                + verification + ReproductionAppendix(scope: scope).blocks)
    }

    private var datasets: [Block] {
        var blocks: [Block] = [.heading(scope.text(ko: "자료 사전", en: "Data dictionary"), level: 3)]
        guard !scope.program.datasets.isEmpty else {
            let words = scope.text(
                ko: "들여온 자료가 없습니다. 출석은 모임의 기록에서 바로 읽습니다.",
                en: "No data was imported; attendance is read from the group's own journal.")
            return blocks + [.paragraph(RichText(words), .muted)]
        }
        for dataset in scope.program.datasets {
            let community = dataset.community.map { " · " + scope.community($0) } ?? ""
            let title = dataset.name + community + " · "
            blocks.append(
                .heading(title + scope.text(ko: "\(dataset.version)판", en: "version \(dataset.version)"), level: 4))
            var rows = scope.text(ko: "\(NumberText.whole(dataset.rows))줄", en: Plural.of(dataset.rows, "row"))
            if dataset.skipped > 0 {
                rows += scope.text(
                    ko: " (읽지 못한 줄 \(NumberText.whole(dataset.skipped)))",
                    en: " (\(NumberText.whole(dataset.skipped)) skipped)")
            }
            let span =
                if let first = dataset.first, let last = dataset.last {
                    DateText.range(scope.date(first), scope.date(last), scope.language)
                } else {
                    scope.text(ko: "때가 적힌 줄이 없음", en: "no row has a time")
                }
            let columns = dataset.columns.map { "\($0.name) (\($0.kind))" }.joined(separator: ", ")
            blocks.append(
                .facts([
                    (scope.text(ko: "크기", en: "Size"), RichText(rows)),
                    (scope.text(ko: "기간", en: "Span"), RichText(span)),
                    (scope.text(ko: "열", en: "Columns"), RichText(columns)),
                    (scope.text(ko: "원본 파일", en: "Source"), .code(dataset.source)),
                    (scope.text(ko: "파일 다이제스트", en: "File digest"), .code(dataset.fileDigest.hex)),
                ]))
        }
        return blocks
    }

    /// Every formula that made a figure in this report, the ones that hypotheses were sealed with included.
    private var formulas: [Block] {
        var blocks: [Block] = [.heading(scope.text(ko: "지표의 수식", en: "Formulas of the indicators"), level: 3)]
        let used = UsedFormula.all(scope.program)
        if used.isEmpty {
            let words = scope.text(ko: "쓴 수식이 없습니다.", en: "No formula was used.")
            blocks.append(.paragraph(RichText(words), .muted))
        }
        for formula in used {
            let version = formula.version.map { scope.text(ko: "\($0)판", en: "version \($0)") }
            let title = [scope.title(formula.indicator), version ?? scope.text(ko: "이전 판", en: "an earlier version")]
            blocks.append(.heading(title.joined(separator: " · "), level: 4))
            // In words as it is defined now; an earlier version may have meant something else.
            if formula.version != nil, let words = scope.indicator(formula.indicator)?.definition {
                blocks.append(.paragraph(RichText(scope.text(words))))
            }
            blocks.append(.paragraph(.code(formula.digest.hex), .muted))
            if let source = scope.materials.formulas[formula.digest] {
                blocks.append(.listing(source))
            } else {
                let words = scope.text(
                    ko: "원문이 이 보고서에 실리지 않았습니다.", en: "Its source is not part of this report.")
                blocks.append(.paragraph(RichText(words)))
            }
        }
        return blocks
    }

    private var verification: [Block] {
        let head = scope.materials.head
        return [
            .heading(scope.text(ko: "확인하는 법", en: "How to verify"), level: 3),
            .paragraph(
                RichText(
                    scope.text(
                        ko:
                            "모든 기록은 앞 기록의 다이제스트(SHA-256)를 품고 이어집니다. 기록 하나를 바꾸면 그 뒤의 다이제스트가 모두 달라지므로, 아래 머리 다이제스트를 어딘가에 적어 두면 누구나 기록이 그대로인지 확인할 수 있습니다.",
                        en:
                            "Every entry of the journal holds the digest (SHA-256) of the one before. Changing any of them changes all digests that follow, so whoever has kept the head below can tell whether the journal is still the same."
                    ))),
            .facts([
                (
                    scope.text(ko: "마지막 기록", en: "Last entry"),
                    RichText(scope.text(ko: "\(head.seq)번", en: "\(head.seq)"))
                ),
                (scope.text(ko: "다이제스트", en: "Digest"), .code(head.digest.hex)),
            ]),
            .listing("moim verify --head \(head.digest.hex)"),
            .paragraph(
                RichText(
                    scope.text(
                        ko:
                            "이 명령은 사슬의 다이제스트를 처음부터 다시 셈해 위의 머리와 견주고, 봉인된 예측이 온전한지 확인합니다. 보고서를 만든 뒤에 기록이 더해졌다면 머리도 달라집니다. 측정값은 위의 수식과 자료로 누구나 다시 계산할 수 있습니다.",
                        en:
                            "The command computes every digest of the chain anew, compares the last with this head, and checks that each sealed prediction is intact. Entries added after this report change the head. The readings can be computed again by anyone from the formulas and the data listed above."
                    ))),
        ]
    }
}
