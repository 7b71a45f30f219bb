import ProgramModel
import Values

/// Puts the report together: what stands where, and under which heading.
struct ReportComposer {
    let scope: ReportScope

    init(_ scope: ReportScope) {
        self.scope = scope
    }

    /// What moim writes by itself.
    struct Own {
        var abstract: ReportDocument.Section
        var summary: ReportDocument.Section
        var sections: [ReportDocument.Section]

        var all: [ReportDocument.Section] { [abstract, summary] + sections }
    }

    var own: Own {
        Own(
            abstract: AbstractSection(scope: scope).section, summary: SummarySection(scope: scope).section,
            sections: sections)
    }

    var document: ReportDocument { document(of: own) }

    /// With the group's own pages in their places.
    func document(of own: Own) -> ReportDocument {
        let pages = GroupPages(pages: scope.materials.pages, scope: scope)
        let definition = scope.program.definition
        return ReportDocument(
            language: scope.language,
            kind: scope.season.isOver
                ? scope.text(ko: "시즌 연구 보고서", en: "Season research report")
                : scope.text(ko: "시즌 연구 보고서(중간)", en: "Season research report (interim)"),
            title: scope.text(definition.title), question: definition.question.map(scope.text), facts: cover,
            note: scope.materials.note.map(scope.text),
            abstract: pages.spoken(own.abstract),
            summary: pages.spoken(own.summary),
            contentsTitle: scope.text(ko: "차례", en: "Contents"),
            sections: pages.placed(into: own.sections, before: "limits"), colophon: colophon)
    }

    private var sections: [ReportDocument.Section] {
        var sections = [
            ProblemSection(scope: scope).section, MethodSection(scope: scope).section,
            ReportDocument.Section(
                id: "season", title: scope.text(ko: "시즌의 흐름", en: "How the season went"),
                blocks: [.figure(SeasonFigure(scope: scope).figure)]),
        ]
        if scope.season.cycles.isEmpty {
            let words = scope.text(ko: "아직 첫 주기를 시작하지 않았습니다.", en: "The first cycle has not begun yet.")
            sections.append(
                ReportDocument.Section(
                    id: "cycles", title: scope.text(ko: "주기", en: "Cycles"),
                    blocks: [.paragraph(RichText(words), .muted)]))
        } else {
            sections += scope.season.cycles.map { CycleSection(scope: scope, cycle: $0).section }
        }
        sections.append(IndicatorSection(scope: scope).section)
        sections.append(KeyIndicatorSection(scope: scope).section)
        sections.append(LearnedSection(scope: scope).section)
        sections.append(AttendanceSection(scope: scope).section)
        if let dues = DuesSection(scope: scope).section { sections.append(dues) }
        sections.append(LimitsSection(scope: scope).section)
        sections.append(HandbookSection(scope: scope).section)
        sections.append(AppendixSection(scope: scope).section)
        return sections
    }

    private var cover: [(name: String, value: RichText)] {
        let definition = scope.program.definition
        let authors = scope.authorList
        var facts: [(name: String, value: RichText)] = [
            (
                scope.text(ko: "기간", en: "Season"),
                RichText(DateText.range(definition.season.start, definition.season.end, scope.language))
            ),
            (
                scope.text(ko: "연구한 사람", en: "Authors"),
                RichText(authors.isEmpty ? scope.text(ko: "아직 없음", en: "none yet") : authors)
            ),
        ]
        if let manager = scope.program.manager {
            facts.append((scope.text(ko: "매니저", en: "Manager"), RichText(scope.name(manager))))
        }
        if !definition.communities.isEmpty {
            let titles = definition.communities.map { scope.text($0.title) }.joined(separator: ", ")
            facts.append((scope.text(ko: "커뮤니티", en: "Communities"), RichText(titles)))
        }
        facts.append((scope.text(ko: "기준 시각", en: "As of"), RichText(state)))
        return facts
    }

    private var state: String {
        let moment = scope.moment(scope.season.asOf)
        let phase = scope.text(scope.program.phase.title)
        if scope.season.isOver {
            return scope.text(ko: "\(moment), 모든 주기를 마쳤습니다", en: "\(moment), after the last cycle")
        }
        guard scope.program.cycleNumber > 0 else {
            return scope.text(ko: "\(moment), \(phase) 단계", en: "\(moment), \(phase) phase")
        }
        return scope.text(
            ko: "\(moment), \(scope.program.cycleNumber)주기 \(phase) 단계",
            en: "\(moment), cycle \(scope.program.cycleNumber), \(phase) phase")
    }

    private var colophon: RichText {
        let words = scope.text(
            ko: "이 보고서는 기록에서 그대로 만들어졌습니다. 같은 기록은 언제나 같은 보고서가 됩니다. 기록의 머리: \(scope.materials.head.seq)번 ",
            en:
                "This report was made from the journal as it stands; the same journal always gives the same report. Journal head: entry \(scope.materials.head.seq) "
        )
        return RichText(words) + .code(scope.materials.head.digest.hex)
    }
}
