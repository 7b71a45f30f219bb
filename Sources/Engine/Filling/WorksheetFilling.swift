package import Definitions
package import ProgramModel
import Scripting
package import Values

/// A worksheet that somebody is about to fill in: what it asks, what there is already, and who judges the answers.
package struct WorksheetFilling {
    package let definition: WorksheetDefinition
    package let program: Program
    package let draft: DraftName
    package let drafts: DraftFolder
    private let session: Session
    private let script: WorksheetScript

    init(
        _ script: WorksheetScript, program: Program, member: MemberID?, session: Session
    ) {
        self.script = script
        self.program = program
        self.session = session
        definition = script.definition
        draft = DraftName(worksheet: script.definition.id, member: member)
        drafts = DraftFolder(session.folder, clock: session.clock)
    }

    /// The same judgement that handing in begins with.
    package func review(_ answers: [String: Value]) throws -> WorksheetReview {
        try session.review(script, answers, try setting(answers), program)
    }

    package func unit(of step: String, after answers: [String: Value]) throws -> LocalizedText? {
        try script.unit(of: step, after: answers, in: try setting(answers))
    }

    private func setting(_ answers: [String: Value]) throws -> WorksheetSetting {
        let named = try Draft(session: session, program: program, at: session.clock.now())
            .unusedIndicators(in: answers, of: definition)
        return WorksheetSetting(
            indicators: program.indicators.values.map(\.definition) + named, cycle: program.cycleNumber,
            member: draft.member)
    }

    /// What was handed in already in this cycle, which filling in again corrects.
    package var submitted: Submission? {
        program.submission(of: definition.id, by: draft.member, cycle: program.cycleNumber)
    }

    /// What there is to begin with: the draft, or else what was handed in, or nothing.
    ///
    /// - Parameter reading: shows a text of the journal as it was typed, with names in the place of mentions.
    package func beginning(reading: (String) -> String = { $0 }) throws -> FillBeginning {
        guard let text = try drafts.text(draft) else {
            guard let submitted else { return FillBeginning(source: .nothing, answers: [:]) }
            return fitting(submitted.answers.mapValues { $0.mappingStrings(reading) }, from: .submission(submitted.at))
        }
        let file = try AnswersFile.read(text, file: drafts.label(draft))
        return fitting(file.answers, from: .draft(drafts.moment(draft)))
    }

    /// Answers to steps that this version of the worksheet does not have go no further, and are named.
    private func fitting(_ answers: [String: Value], from source: FillBeginning.Source) -> FillBeginning {
        let given = answers.filter { !$0.value.isBlankAnswer }
        let known = Set(definition.steps.map(\.id))
        return FillBeginning(
            source: source, answers: given.filter { known.contains($0.key) },
            unknown: given.filter { !known.contains($0.key) })
    }

    /// The answers as handing them in takes them.
    package func file(_ answers: [String: Value]) -> AnswersFile {
        AnswersFile(answers: answers, file: drafts.label(draft))
    }
}
