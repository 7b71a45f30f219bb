import Journal
package import ProgramModel
import Values

extension Session {
    /// That a member agrees to be named in the report. The journal learns who and whether, the people's table the name.
    ///
    /// - Parameters:
    ///   - printed: the name to print, where it is not their own.
    ///   - withdrawing: agrees no longer. The name stays in the people's table, for an undo brings the consent back.
    package func consent(
        _ word: String, as printed: String?, withdrawing: Bool, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            var directory = PeopleDirectory(journal: journal, program: draft.program)
            let id = try directory.member(word)
            try draft.decide(.consent(id, withdrawing ? nil : printed == nil ? .own : .chosen))
            if let printed { try directory.print(id, as: printed) }
            draft.people += directory.renamed.map { .save($0) }
            return ["member": .string(id.rawValue)]
        }
    }

    /// What the report calls those who agreed to it. Whoever agreed to a chosen name only is never called by their own.
    package func printedNames(of program: Program) throws -> [MemberID: String] {
        var names: [MemberID: String] = [:]
        for person in try journal.people() {
            let id = MemberID(person.id)
            guard let consent = program.members[id]?.consent, !person.isForgotten, !program.isForgotten(id) else {
                continue
            }
            names[id] = consent == .chosen ? person.printed : person.name
        }
        return names
    }
}
