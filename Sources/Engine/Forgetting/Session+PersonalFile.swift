import Journal
import ProgramModel
import Values

extension Session {
    /// What this program knows of a member or a guest.
    package func personalFile(of word: String) throws -> PersonalFile {
        let program = try load().program
        let id = try PeopleDirectory(journal: journal, program: program).person(word).id
        let known = try journal.person(id.rawValue)
        guard program.members[id] != nil || known != nil else {
            throw Refusal.unknownMember(id, known: program.members.keys)
        }
        let mentions = try log(last: nil).filter { logged in
            CanonicalCoding.value(logged.fact.payload).containsString { text in
                MentionText.pieces(text).contains { piece in
                    if case .mention(let mention) = piece { mention.ids.contains(id) } else { false }
                }
            }
        }
        let zone = Zone(program.definition.zone) ?? .utc
        let rows = try program.datasets.map { version in
            let stored = StoredDataset(version: version, zone: zone, journal: journal)
            let own = try stored.rows(limit: nil).filter { row in
                (row.object ?? [:]).values.contains { $0.string == id.rawValue }
            }
            return PersonalFile.Rows(dataset: version, rows: own)
        }
        return PersonalFile(
            person: id, program: program, contact: known?.fields ?? [:], mentions: mentions,
            rows: rows.filter { !$0.rows.isEmpty })
    }
}
