import Journal
package import ProgramModel
import Tables
import Values

extension Session {
    /// The person that a word means, for whoever wants to be sure before something that cannot be taken back.
    package func person(_ word: String) throws -> MemberID {
        try PeopleDirectory(journal: journal, program: try load().program).person(word).id
    }

    /// Erases what is known of a member or a guest but the id, for good. Asked again, it erases again: old bytes that
    /// another program kept in use go then.
    ///
    /// - Parameter withdrawing: whether someone who is a member now leaves by it.
    package func forget(
        _ word: String, withdrawing: Bool, reason: String, _ request: Request
    ) throws -> (receipt: Receipt, remains: Remains) {
        var person = MemberID(word)
        var remains = Remains()
        var isAgain = false
        var receipt = try perform(request) { draft in
            let (id, isGuest) = try PeopleDirectory(journal: journal, program: draft.program).person(word)
            person = id
            isAgain = draft.program.isForgotten(id)
            let answer: Value = ["member": .string(id.rawValue)]
            if isAgain { return answer }
            if let known = try journal.person(id.rawValue) { remains = try found(of: known, in: draft.program) }
            try draft.decide(.forget(id, isGuest: isGuest, withdrawing: withdrawing, reason: reason))
            draft.people.append(.forget(id: id.rawValue))
            return answer
        }
        guard !request.dryRun else { return (receipt, remains) }
        if isAgain { try journal.scrub() }
        if receipt.erasureIsPending { receipt.erasureIsPending = (try? journal.scrub()) == nil }
        remains.drafts = PersonalDrafts(folder).remove(of: person, among: receipt.program.members.keys)
        return (receipt, remains)
    }

    /// The entries whose free text names somebody who is known now, by number. Names that became known later than the
    /// text was written, and texts from before there were mentions.
    package func entriesWithNames() throws -> [Int] {
        try entries(naming: KnownNames(try journal.people()))
    }

    private func found(of person: PersonRecord, in program: Program) throws -> Remains {
        let names = KnownNames([person])
        let datasets = try program.datasets.filter { version in
            var isNamed = false
            try StoredDataset(version: version, zone: .utc, journal: journal).forEachPart { table in
                let words = table.schema.fields.filter { $0.kind == .text || $0.kind == .category }
                isNamed = try words.contains { field in
                    try table.distinct(field.name).values.contains { names.names(anyoneIn: $0) }
                }
                return isNamed ? .stop : .more
            }
            return isNamed
        }
        return Remains(
            entries: try entries(naming: names), datasets: datasets.map { "\($0.name) \($0.version)" })
    }

    private func entries(naming names: KnownNames) throws -> [Int] {
        var found: [Int] = []
        var reader = journal.reader()
        while let entries = try reader.next() {
            for entry in entries where names.names(anyoneIn: try JSONReader.read(entry.body)) {
                found.append(entry.seq)
            }
        }
        return found
    }
}

extension KnownNames {
    fileprivate func names(anyoneIn value: Value) -> Bool {
        value.containsString { kept($0).mentions > 0 }
    }
}
