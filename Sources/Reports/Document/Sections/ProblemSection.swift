import ProgramModel
import Values

/// What the members wanted to solve, in their own words: the answers of those who were admitted, question by question.
struct ProblemSection {
    /// One question and who answered what.
    struct Question {
        var worksheet: WorksheetDefinition
        /// Nil for an answer to a question that the worksheet no longer asks.
        var step: StepDefinition?
        var id: String
        var answers: [(member: MemberID, answer: Value)]
    }

    let scope: ReportScope

    var section: ReportDocument.Section {
        var (introduction, blocks): ([Block], [Block]) = ([], [])
        for question in questions {
            let title = question.step.map { scope.text($0.ask) } ?? question.id
            blocks.append(.heading(title, level: 3))
            blocks += answers(question)
        }
        if blocks.isEmpty {
            let words = scope.text(ko: "지원 에세이가 아직 없습니다.", en: "There is no application essay yet.")
            blocks.append(.paragraph(RichText(words), .muted))
        } else {
            let words = scope.text(
                ko: "참여자들이 모임에 지원하며 쓴 글을 그대로 옮깁니다. 참여가 거절된 사람의 글은 싣지 않습니다.",
                en: "As the members wrote it when they applied. What people who were not admitted wrote is left out.")
            introduction.append(.paragraph(RichText(words), .muted))
        }
        return ReportDocument.Section(
            id: "problem", title: scope.text(ko: "문제", en: "The problem"), isChapter: true,
            introduction: introduction, blocks: blocks)
    }

    var questions: [Question] {
        worksheets.flatMap { questions(of: $0, by: scope.authors) }
    }

    /// The last version of each, in the order of the people.
    func questions(of worksheet: WorksheetDefinition, by people: [Member]) -> [Question] {
        let text = AnswerText(scope: scope)
        let essays = people.compactMap { author in
            scope.program.submissions.last { $0.worksheet == worksheet.id && $0.member == author.id }
        }
        let known = worksheet.steps.map(\.id)
        let unknown = Set(essays.flatMap(\.answers.keys)).subtracting(known).sorted()
        return (known + unknown).compactMap { id in
            let answers = essays.compactMap { essay -> (member: MemberID, answer: Value)? in
                guard let member = essay.member, let answer = text.answered(essay.answers[id]) else { return nil }
                return (member, answer)
            }
            guard !answers.isEmpty else { return nil }
            return Question(worksheet: worksheet, step: worksheet.steps.first { $0.id == id }, id: id, answers: answers)
        }
    }

    /// The one that admission asks for, or else every one of the forming phase.
    private var worksheets: [WorksheetDefinition] {
        let all = scope.program.worksheets
        if let id = scope.program.definition.admission.worksheet { return all[id].map { [$0.definition] } ?? [] }
        return all.values.map(\.definition).filter { $0.phase == .forming }.sorted { $0.id < $1.id }
    }

    func answers(_ question: Question) -> [Block] {
        let text = AnswerText(scope: scope)
        // Words are worth quoting; of the other answers it is enough to know how many gave them.
        guard question.step?.type ?? .text == .text else {
            var counts: [(words: RichText, count: Int)] = []
            for (_, answer) in question.answers {
                let words = text.words(answer, question.step)
                if let index = counts.firstIndex(where: { $0.words == words }) {
                    counts[index].count += 1
                } else {
                    counts.append((words, 1))
                }
            }
            return [
                .bullets(
                    counts.map { $0.words + RichText(scope.text(ko: ": \($0.count)명", en: ": \($0.count)")) })
            ]
        }
        return question.answers.map { .quote([text.words($0.answer, question.step)], by: scope.name($0.member)) }
    }
}
