import Journal
package import ProgramModel
import Values

extension Session {
    /// Takes the last command back that was not taken back already.
    package func undo(reason: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            let undo = try lastCommand(reason: reason)
            try draft.decide(.undo(undo))
            // Nobody is known by name whom the record does not know.
            for case .memberApplied(let applied) in undo.facts where draft.program.members[applied.member] == nil {
                draft.people.append(.erase(id: applied.member.rawValue))
            }
            return ["command": .string(undo.command), "from": .int(Int64(undo.from))]
        }
    }

    /// Finds the last command by walking back over what was undone, and folds the state before it.
    private func lastCommand(reason: String) throws -> UndoRequest {
        let entries = try journal.entries()
        var end = entries.count
        while end > 0 {
            let start = entries[..<end].lastIndex { $0.beginsCommand } ?? 0
            let facts = try entries[start..<end].map {
                try FactCoding.fact(kind: $0.kind, version: $0.version, body: $0.body)
            }
            if let undone = facts.lazy.compactMap({ if case .commandUndone(let undone) = $0 { undone } else { nil } })
                .first
            {
                end = undone.from - 1
                continue
            }
            var before: Program?
            for entry in entries[..<start] { try LoadedProgram.fold(entry, into: &before) }
            // The first command made the program; without it there is nothing to go back to.
            guard let before else { throw Refusal.nothingToUndo }
            return UndoRequest(
                command: entries[start].command, from: entries[start].seq, facts: facts, before: before, reason: reason)
        }
        throw Refusal.nothingToUndo
    }

    /// What a changed definition would do, without doing it.
    package func revisionPlan() throws -> (program: Program, plan: RevisionPlan) {
        let program = try load().program
        return (program, try ProgramCreator(folder: folder, clock: clock).revision(of: program))
    }

    package func revise(reason: String?, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            let plan = try ProgramCreator(folder: folder, clock: clock).revision(of: draft.program)
            try draft.decide(.revise(plan, reason: reason))
            return .null
        }
    }
}
