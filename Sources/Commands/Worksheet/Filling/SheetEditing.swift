import Definitions
import Engine
import ProgramModel
import Reports
import Values

/// A whole worksheet in an editor, again and again until it can be handed in or the person has had enough.
struct SheetEditing {
    let shell: FillShell
    /// The answers to begin with were handed in before, or there are none.
    let isCorrection: Bool

    private var filling: WorksheetFilling { shell.filling }

    /// - Returns: answers that nothing stands in the way of; nil where there is nothing to hand in now.
    func run(_ answers: [String: Value]) throws -> [String: Value]? {
        let editor = try EditorProgram.find(shell.environment)
        if isCorrection { try shell.keep(answers) }
        let before = try filling.drafts.text(filling.draft)
        while true {
            let code = shell.terminal.run(editor: editor, on: filling.drafts.url(filling.draft))
            filling.drafts.protect(filling.draft)
            // Closed without a word: nothing was wanted, and there is nothing to keep.
            let isUntouched = try isCorrection && filling.drafts.text(filling.draft) == before
            if isUntouched { try filling.drafts.remove(filling.draft) }
            guard code == 0 else { throw EditorProgram.failed(editor, code: code) }
            if isUntouched {
                shell.leave(keeping: false)
                return nil
            }
            switch try read() {
            case .answers(let answers): return answers
            case .problems(let count):
                guard YesNo.ask(shell.terminal, { FillText(shell.language, width: $0).reopening(count) }) else {
                    shell.leave(keeping: true)
                    return nil
                }
            }
        }
    }

    private enum Found {
        case answers([String: Value])
        case problems(Int)
    }

    /// Reads what the editor left, and writes what is wrong with it over the steps concerned.
    private func read() throws -> Found {
        let label = filling.drafts.label(filling.draft)
        let written = MarkedAnswers(try filling.drafts.text(filling.draft) ?? "")
        let file: AnswersFile
        do {
            file = try AnswersFile.read(written.unmarked, file: label)
        } catch {
            try filling.drafts.write(written.marked(error, shell.language), to: filling.draft)
            return .problems(max(1, error.reasons.count))
        }
        let problems = try filling.review(file.answers).problems
        try filling.drafts.write(written.marked(problems, shell.language), to: filling.draft)
        return problems.isEmpty ? .answers(file.answers) : .problems(problems.count)
    }
}
