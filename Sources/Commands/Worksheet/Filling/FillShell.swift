import Engine
import ProgramModel
import Reports
import Values

/// Performs what the dialogue about a worksheet wants done, on a terminal.
struct FillShell {
    let filling: WorksheetFilling
    let terminal: any Terminal
    let language: Language
    let environment: [String: String]
    /// What to type to go on with the draft.
    let command: String
    let now: Timestamp
    /// A name for the heading; nil for the group.
    let who: String?
    let offers: [StepType: [StepChoice]]
    /// Shows a text of the journal as it was typed.
    let reading: (String) -> String

    private var text: FillText { FillText(language, width: terminal.width) }

    private var guide: FillGuide {
        FillGuide(
            review: { try filling.review($0) }, unit: { try filling.unit(of: $0, after: $1) }, offers: offers)
    }

    /// Asks step by step.
    ///
    /// - Returns: the answers to hand in; nil where the person left.
    func ask() throws -> [String: Value]? {
        let beginning = try filling.beginning(reading: reading)
        greet(beginning, try filling.review(beginning.answers).problems)
        let dialogue = FillDialogue(
            filling.definition, guide: guide, answers: beginning.answers, isKept: beginning.isDraft)
        return try run(dialogue, atSummary: !beginning.isDraft && !beginning.answers.isEmpty)
    }

    /// Lets the person write in an editor, and shows everything before it is handed in.
    func edit() throws -> [String: Value]? {
        let beginning = try filling.beginning(reading: reading)
        let editing = SheetEditing(shell: self, isCorrection: !beginning.isDraft)
        guard let answers = try editing.run(beginning.answers) else { return nil }
        return try run(FillDialogue(filling.definition, guide: guide, answers: answers, isKept: true), atSummary: true)
    }

    private func greet(_ beginning: FillBeginning, _ problems: [AnswerProblem]) {
        terminal.write(
            text.greeting(
                filling.definition, who: who, beginning: beginning, problems: problems, at: now,
                zone: filling.program.definition.zone))
    }

    private func run(_ dialogue: FillDialogue, atSummary: Bool) throws -> [String: Value]? {
        var dialogue = dialogue
        var actions = try dialogue.begin(atSummary: atSummary)
        while true {
            var edited: FillInput?
            for action in actions {
                switch action {
                case .tell(let remark): terminal.write(text.text(remark))
                case .ask(let question): terminal.write(text.text(question))
                case .keep: try keep(dialogue.answers)
                case .discard: try filling.drafts.remove(filling.draft)
                case .edit(let answer): edited = try edit(answer: answer)
                case .submit: return dialogue.handedIn
                case .leave(let keeping):
                    leave(keeping: keeping)
                    return nil
                }
            }
            let input = edited ?? read(goesOn: dialogue.goesOn)
            do {
                actions = try dialogue.receive(input)
            } catch {
                // A script that fails must not cost what was typed.
                try keep(dialogue.answers)
                throw error
            }
        }
    }

    private func read(goesOn: Bool) -> FillInput {
        switch terminal.readLine(after: text.prompt(goesOn: goesOn)) {
        case .line(let line): return .line(line)
        case .end, .interrupted: return .end
        }
    }

    func keep(_ answers: [String: Value]) throws {
        try filling.drafts.write(
            AnswersTemplate(filling.definition, answers: answers).text(language), to: filling.draft)
    }

    func leave(keeping: Bool) {
        terminal.write(
            text.farewell(keeping: keeping ? filling.drafts.label(filling.draft) : nil, command: command))
    }

    private func edit(answer: String) throws -> FillInput {
        do {
            let editor = try EditorProgram.find(environment)
            return .edited(
                try filling.drafts.withScratch(answer) { file in
                    let code = terminal.run(editor: editor, on: file)
                    guard code == 0 else { throw EditorProgram.failed(editor, code: code) }
                })
        } catch let error as InputError {
            return .notEdited(error.what)
        }
    }
}
