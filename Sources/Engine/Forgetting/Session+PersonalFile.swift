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
        let log = try log(last: nil)
        let mentions = log.filter { logged in
            CanonicalCoding.value(logged.fact.payload).containsString { MentionText.mentions(id, in: $0) }
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
            rows: rows.filter { !$0.rows.isEmpty }, steps: PeopleHistory(log).steps[id] ?? [],
            undone: undone(in: log, of: id), drafts: try drafts(of: id))
    }

    /// What the person answered and took on, as far as it was undone.
    private func undone(in log: [LoggedFact], of person: MemberID) -> [LoggedFact] {
        let standing = Set(log.standing.map(\.seq))
        return log.filter { logged in
            let owner: MemberID? =
                switch logged.fact {
                case .worksheetSubmitted(let fact): fact.member
                case .checkInRecorded(let fact): fact.member
                case .supportGiven(let fact): fact.member
                case .actionAdded(let fact): fact.owner
                default: nil
                }
            return owner == person && !standing.contains(logged.seq)
        }
    }

    private func drafts(of person: MemberID) throws -> [PersonalFile.Draft] {
        let folder = draftFolder
        return try folder.all().filter { $0.member == person }.compactMap { name in
            try folder.text(name).map { PersonalFile.Draft(file: folder.label(name), text: $0) }
        }
    }
}
