package import Definitions
package import ProgramModel
import Scripting
import Values

extension Session {
    /// Hands in a worksheet. Every problem with the answers is reported at once, with its place in the file, and
    /// nothing is recorded unless there is none.
    package func fill(
        _ id: WorksheetID, member word: String?, answers file: AnswersFile, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            let script = try draft.refreshWorksheet(id)
            // Scripts see what the journal will hold, not who is meant.
            let typed = try draft.kept(file.answers, of: script.definition)
            let member = try word.map { try PeopleDirectory(journal: journal, program: draft.program).member($0) }
            // An indicator comes into use by being named, like the worksheet itself.
            let named = try draft.unusedIndicators(in: typed, of: script.definition)
            let setting = WorksheetSetting(
                indicators: draft.program.indicators.values.map(\.definition) + named,
                cycle: draft.program.cycleNumber, member: member)
            let review = try review(script, typed, setting, draft.program)
            guard review.problems.isEmpty else { throw Self.problems(review.problems, worksheet: id, file: file) }
            let answers = typed.filter { !review.skipped.contains($0.key) && !$0.value.isNull }
            for indicator in try draft.unusedIndicators(in: answers, of: script.definition) {
                try draft.refreshIndicator(indicator.id)
            }
            let hypothesis = try script.hypothesis(from: answers, in: setting)
            let facts = try draft.decide(
                .submit(id, member: member, answers: answers, hypothesis: hypothesis), textsAreKept: true)
            let drafted = facts.compactMap { fact -> Value? in
                if case .hypothesisDrafted(let drafted) = fact { .string(drafted.hypothesis.rawValue) } else { nil }
            }
            return ["hypothesis": drafted.first ?? .null]
        }
    }

    /// Conditions first, then the declared types, and the script's own checks only on answers of the right type.
    func review(
        _ script: WorksheetScript, _ answers: [String: Value], _ setting: WorksheetSetting, _ program: Program
    ) throws -> WorksheetReview {
        let check = AnswerCheck(worksheet: script.definition, program: program, further: shelf(for: program).indicators)
        var review = try script.review(answers, in: setting)
        let declared = check.problems(with: answers, skipped: review.skipped)
        let wrong = Set(declared.map(\.step))
        let order = script.definition.steps.map(\.id)
        review.problems = (declared + review.problems.filter { !wrong.contains($0.step) }).enumerated().sorted {
            let left = order.firstIndex(of: $0.element.step) ?? .max
            let right = order.firstIndex(of: $1.element.step) ?? .max
            return (left, $0.offset) < (right, $1.offset)
        }.map(\.element)
        return review
    }

    private static func problems(_ problems: [AnswerProblem], worksheet: WorksheetID, file: AnswersFile) -> InputError {
        let first = problems.first.flatMap { file.places[$0.step] }
        return InputError(
            code: "worksheet.answers",
            what: LocalizedText(
                ko: "‘\(worksheet)’의 답에 고칠 곳이 \(problems.count)군데 있습니다",
                en: "the answers to ‘\(worksheet)’ have \(problems.count) problem(s)"),
            place: first.flatMap { place in
                place.line.map { SourcePlace(file: file.file, line: $0, column: place.column, in: file.text) }
            } ?? SourcePlace(file: file.file),
            reasons: problems.map { problem in
                let label = (file.places[problem.step] ?? SourcePlace(file: file.file)).label
                // A script's message may quote the answer.
                return LocalizedText(
                    ko: "\(label): \(problem.step): \(MentionText.pseudonymous(problem.message.ko))",
                    en: "\(label): \(problem.step): \(MentionText.pseudonymous(problem.message.en))")
            },
            next: LocalizedText(
                ko: "답을 고친 뒤 다시 내세요. 아직 아무것도 기록하지 않았습니다.",
                en: "Mend the answers and hand them in again. Nothing has been recorded yet."))
    }
}
