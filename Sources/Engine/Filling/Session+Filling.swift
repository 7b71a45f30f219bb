package import ProgramModel
import Scripting
package import Values

extension Session {
    /// Opens a worksheet for filling in. What would be refused at the end, such as a worksheet of another phase, is
    /// refused here, before anybody has written a word.
    ///
    /// - Parameter at: when it is filled in; nil for now.
    package func filling(_ id: WorksheetID, member word: String?, at: Timestamp? = nil) throws -> WorksheetFilling {
        var draft = Draft(session: self, program: try load().program, at: at ?? clock.now())
        try draft.fireTimers()
        let script = try draft.refreshWorksheet(id)
        let member = try word.map { try PeopleDirectory(journal: journal, program: draft.program).member($0) }
        let program = draft.program
        try draft.decide(.submit(id, member: member, answers: [:], hypothesis: nil))
        return WorksheetFilling(script, program: program, member: member, session: self)
    }

    /// Which draft is meant, also where its worksheet could not be handed in now.
    package func draftName(_ id: WorksheetID, member word: String?) throws -> DraftName {
        try IdentifierCheck.require(id.rawValue)
        let program = try load().program
        let member = try word.map { try PeopleDirectory(journal: journal, program: program).member($0) }
        if let member { try IdentifierCheck.require(member.rawValue) }
        return DraftName(worksheet: id, member: member)
    }

    package var draftFolder: DraftFolder { DraftFolder(folder, clock: clock) }

    /// Everything that was begun and not handed in. A draft that cannot be read is listed, too: it is there.
    package func worksheetDrafts() throws -> [WorksheetDraft] {
        let names = draftFolder.all()
        guard !names.isEmpty else { return [] }
        let program = try load().program
        return names.map { name in
            let script = try? shelf(for: program).load(worksheet: name.worksheet).script
            var draft = WorksheetDraft(
                worksheet: name.worksheet, title: script?.definition.title, member: name.member, answered: nil,
                steps: nil, at: draftFolder.moment(name))
            if let script {
                let filling = WorksheetFilling(script, program: program, member: name.member, session: self)
                if let answers = try? filling.beginning().answers, let review = try? filling.review(answers) {
                    let asked = script.definition.steps.filter { !review.skipped.contains($0.id) }
                    draft.answered = asked.count { !(answers[$0.id]?.isBlankAnswer ?? true) }
                    draft.steps = asked.count
                }
            }
            return draft
        }
    }
}
