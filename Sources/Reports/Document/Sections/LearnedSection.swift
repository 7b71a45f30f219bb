import ProgramModel
import Values

/// What people say they learned: of each decided hypothesis, and of the season.
struct LearnedSection {
    static let id = "learned"

    let scope: ReportScope

    var section: ReportDocument.Section {
        let blocks = decided.flatMap(learned) + ofTheGroup + ofTheMembers
        let none = scope.text(
            ko: "아직 결정한 가설도, 시즌을 돌아보며 낸 워크시트도 없습니다.",
            en: "No hypothesis has been decided on, and nobody has looked back on the season yet.")
        return ReportDocument.Section(
            id: Self.id, title: scope.text(ko: "배운 것", en: "What was learned"), isChapter: true,
            introduction: [.paragraph(RichText(introduction))],
            blocks: blocks.isEmpty ? [.paragraph(RichText(none), .muted)] : blocks)
    }

    private var introduction: String {
        scope.text(
            ko: "사람들이 적은 대로 옮깁니다. 배웠다는 말은 그 사람의 생각이며, 판정이 아닙니다.",
            en: "As people wrote it. What somebody says they learned is what they think, and no verdict.")
    }

    var decided: [Hypothesis] { scope.program.hypotheses.filter { $0.decision != nil } }

    private func learned(_ hypothesis: Hypothesis) -> [Block] {
        guard let decision = hypothesis.decision else { return [] }
        let verdict = hypothesis.judgement.map { scope.text($0.verdict.title) }
        var facts: [(name: String, value: RichText)] = [
            (
                scope.text(ko: "판정과 결정", en: "Verdict and decision"),
                RichText([verdict, scope.text(decision.choice.title)].compactMap(\.self).joined(separator: " → "))
            ),
            (scope.text(ko: "결정한 까닭", en: "Why so decided"), RichText(decision.reason)),
        ]
        let cards = LearningAnswers.submissions(about: hypothesis.id, scope.program)
        for card in cards { facts += LearningAnswers.facts(of: card, scope, only: .text) }
        if cards.isEmpty {
            let none = scope.text(ko: "없음", en: "none")
            facts.append((scope.text(ko: "배움을 적은 워크시트", en: "Worksheet on what was learned"), RichText(none)))
        }
        return [.heading("\(hypothesis.id) · \(hypothesis.prediction.belief)", level: 3), .facts(facts)]
    }

    /// The last one of each worksheet that the group hands in as one.
    func groupSubmissions(_ phases: Set<Phase>) -> [Submission] {
        worksheets(phases, .group).compactMap { worksheet in
            scope.program.submissions.last { $0.worksheet == worksheet.id && $0.member == nil }
        }
    }

    private func worksheets(_ phases: Set<Phase>, _ group: WorksheetScope? = nil) -> [WorksheetDefinition] {
        scope.program.worksheets.values.map(\.definition)
            .filter { phases.contains($0.phase) && (group == nil || $0.scope == group) }.sorted { $0.id < $1.id }
    }

    private var ofTheGroup: [Block] {
        groupSubmissions([.reporting]).flatMap { submission -> [Block] in
            let title = scope.program.worksheets[submission.worksheet].map { scope.text($0.definition.title) } ?? ""
            let group = scope.text(ko: "모임", en: "the group")
            return [.heading("\(title) · \(group)", level: 3), .facts(LearningAnswers.facts(of: submission, scope))]
        }
    }

    /// Question by question, as in the chapter on the problem.
    private var ofTheMembers: [Block] {
        let problem = ProblemSection(scope: scope)
        return worksheets([.reporting]).filter { $0.scope != .group }.flatMap { worksheet -> [Block] in
            let questions = problem.questions(of: worksheet, by: scope.everyone)
            guard !questions.isEmpty else { return [] }
            return [.heading(scope.text(worksheet.title), level: 3)]
                + questions.flatMap { question -> [Block] in
                    [.heading(question.step.map { scope.text($0.ask) } ?? question.id, level: 4)]
                        + problem.answers(question)
                }
        }
    }

    var value: Value {
        .array(
            decided.map { hypothesis -> Value in
                [
                    "hypothesis": .string(hypothesis.id.rawValue),
                    "worksheets": .array(
                        LearningAnswers.submissions(about: hypothesis.id, scope.program).map { submission in
                            [
                                "worksheet": .string(submission.worksheet.rawValue),
                                "author": submission.member.map { .string(scope.name($0)) } ?? .null,
                                "answers": .object(submission.answers),
                            ]
                        }),
                ]
            })
    }
}
