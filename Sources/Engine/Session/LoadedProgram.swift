package import Journal
package import ProgramModel
import Values

/// A program as its journal tells it, and where the telling ended.
package struct LoadedProgram: Sendable {
    package var program: Program
    package var head: JournalHead

    /// The version of the state's encoding; a snapshot of another one is not used.
    package static let snapshotVersion = 3

    /// Folds the facts after the newest snapshot that fits, or all of them.
    package static func load(from journal: any Journal) throws -> LoadedProgram {
        var program: Program?
        var last = JournalHead.empty
        if let snapshot = try journal.snapshot(version: snapshotVersion),
            let state = try? CanonicalCoding.decode(Program.self, from: snapshot.bytes)
        {
            program = state
            last = snapshot.head
        }
        var reader = journal.reader(from: last.seq + 1)
        while let entries = try reader.next() {
            for entry in entries {
                try fold(entry, into: &program)
                last = entry.head
            }
        }
        guard let program else { throw EmptyJournal() }
        return LoadedProgram(program: program, head: last)
    }

    static func fold(_ entry: JournalEntry, into program: inout Program?) throws {
        let fact = try FactCoding.fact(kind: entry.kind, version: entry.version, body: entry.body)
        if case .programCreated(let created) = fact {
            program = Program(created: created, at: entry.at)
        } else if program != nil {
            program?.apply(fact, at: entry.at)
        } else {
            throw EmptyJournal()
        }
    }
}
