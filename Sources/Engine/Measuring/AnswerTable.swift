import ProgramModel
import Tables
import Values

/// The answers to one worksheet as a table: `time`, `member`, `cycle` and a column for each step. What was written
/// freely is left out, and a step with several choices has a column for each of them, `step_choice`.
struct AnswerTable {
    private let steps: [StepDefinition]
    /// The last of each member and cycle: handing in again corrects.
    private let submissions: [Submission]

    /// - Parameter at: what was handed in later is not seen.
    init(_ worksheet: WorksheetID, in program: Program, at: Timestamp) {
        steps = (program.worksheets[worksheet]?.definition.steps ?? []).filter { $0.type != .text }
        let all = program.submissions.filter { $0.worksheet == worksheet && $0.at <= at }
        submissions = all.enumerated().filter { index, one in
            !all[(index + 1)...].contains { $0.member == one.member && $0.cycle == one.cycle }
        }.map(\.element)
    }

    var first: Timestamp? { submissions.map(\.at).min() }

    var table: Table {
        get throws {
            var kinds: [String: ColumnKind] = ["time": .time, "member": .category, "cycle": .number]
            for step in steps where step.type != .choices { kinds[step.id] = Self.kind(step.type) }
            for step in steps where step.type == .choices {
                for choice in step.choices { kinds[Self.column(step, choice)] = .boolean }
            }
            return try Table(rows: rows, kinds: kinds) { _, _ in 0 }
        }
    }

    var rows: [Value] {
        submissions.map { submission in
            var row: [String: Value] = [
                "time": .string(submission.at.description), "cycle": .int(Int64(submission.cycle)),
            ]
            row["member"] = submission.member.map { .string($0.rawValue) }
            for step in steps {
                guard let answer = submission.answers[step.id] else { continue }
                guard step.type == .choices else {
                    row[step.id] = answer
                    continue
                }
                let chosen = Set((answer.array ?? []).compactMap(\.string))
                for choice in step.choices { row[Self.column(step, choice)] = .bool(chosen.contains(choice.value)) }
            }
            return .object(row)
        }
    }

    private static func column(_ step: StepDefinition, _ choice: StepChoice) -> String { "\(step.id)_\(choice.value)" }

    private static func kind(_ type: StepType) -> ColumnKind {
        switch type {
        case .number: .number
        case .yesno: .boolean
        case .date: .time
        case .text, .choice, .choices, .indicator, .member, .hypothesis: .category
        }
    }
}
