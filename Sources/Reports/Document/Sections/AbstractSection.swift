import ProgramModel
import Values

/// The whole report in a few sentences: who asked what, what was done, what came of it, and what that is not.
struct AbstractSection {
    static let id = "abstract"

    let scope: ReportScope

    var section: ReportDocument.Section {
        ReportDocument.Section(
            id: Self.id, title: scope.text(ko: "초록", en: "Abstract"),
            introduction: lines.map { .paragraph(RichText(scope.text($0))) }, blocks: groupsWords)
    }

    var lines: [LocalizedText] { [question, work, finding, indicators, caution].compactMap(\.self) }

    private var question: LocalizedText {
        let definition = scope.program.definition
        let count = scope.authors.count
        func days(_ language: Language) -> String {
            DateText.range(definition.season.start, definition.season.end, language)
        }
        let who = LocalizedText(ko: "참여자 \(count)명", en: Plural.of(count, "member"))
        let places = definition.communities.count
        let with =
            places == 0
            ? who
            : LocalizedText(
                ko: "\(who.ko)(커뮤니티 \(places)곳)", en: "\(who.en) of \(Plural.of(places, "community", "communities"))")
        let about = definition.question
        return LocalizedText(
            ko: "\(with.ko)이 \(days(.ko))의 시즌에 기획–실행–환류를 되풀이한 기록입니다."
                + (about.map { " 물음: ‘\($0.ko)’" } ?? ""),
            en: "What \(with.en) did in rounds of plan–execute–feedback in the season of \(days(.en))."
                + (about.map { " The question: ‘\($0.en)’" } ?? ""))
    }

    private var work: LocalizedText? {
        let (held, cycles) = (scope.program.meetings.count, scope.program.cycleNumber)
        guard held > 0 else { return nil }
        let (stated, sealed, judged) = (
            scope.program.hypotheses.count, scope.season.sealed.count, scope.season.judged.count
        )
        return LocalizedText(
            ko: "회의 \(held)번, 주기 \(cycles)번에 가설 \(stated)개를 세우고, \(sealed)개를 실행하기 전에 봉인했으며, \(judged)개를 판정했습니다.",
            en:
                "In \(Plural.of(held, "meeting")) and \(Plural.of(cycles, "cycle")), \(Plural.of(stated, "hypothesis was", "hypotheses were")) stated, \(sealed) sealed before anything was done, and \(judged) judged."
        )
    }

    private var finding: LocalizedText { SummarySection(scope: scope).finding }

    private var indicators: LocalizedText { SummarySection(scope: scope).candidateTitle.endingInFullStop }

    private var caution: LocalizedText {
        guard scope.season.isOver else {
            return LocalizedText(
                ko: "시즌이 끝나지 않았으므로 여기 적은 것은 모두 바뀔 수 있습니다.",
                en: "The season is not over, and all of this may still change.")
        }
        return LocalizedText(
            ko: "견줄 집단이 없는 시즌 한 번의 결과입니다. 다른 모임에서도 그러하리라는 말은 아닙니다. 까닭은 ‘한계’ 장에 있습니다.",
            en:
                "This is one season with no group to compare, and does not say that it would be so elsewhere. The reasons are under ‘Limits’."
        )
    }

    /// What the group answered together, looking back.
    private var groupsWords: [Block] {
        LearnedSection(scope: scope).groupSubmissions([.reporting, .feedback]).flatMap { submission -> [Block] in
            let title = scope.program.worksheets[submission.worksheet].map { scope.text($0.definition.title) }
            let lead = scope.text(ko: "모임이 적은 것: ", en: "In the group's words: ")
            let facts = LearningAnswers.facts(of: submission, scope, only: .text)
            return facts.isEmpty ? [] : [.paragraph(RichText(lead + (title ?? "")), .muted), .facts(facts)]
        }
    }
}

extension LocalizedText {
    fileprivate var endingInFullStop: LocalizedText {
        LocalizedText(ko: ko.hasSuffix(".") ? ko : ko + ".", en: en.hasSuffix(".") ? en : en + ".")
    }
}
