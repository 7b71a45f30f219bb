package import Journal
package import ProgramModel
import Values

/// Who is who: names, mail and codes on one side, the ids of the journal on the other.
package struct PeopleDirectory {
    private let journal: any Journal
    private let program: Program
    /// People who got their pseudonym in this command.
    package private(set) var added: [PersonRecord] = []
    /// Everyone by what they can be found by, made when the first label is to be identified: an import asks for
    /// thousands of people, most commands for none.
    private var index: PeopleIndex?

    package init(journal: any Journal, program: Program) {
        self.journal = journal
        self.program = program
    }

    package static let memberKind = "member"
    package static let guestKind = "guest"

    /// The member that a person on the command line means: an id, a name, a mail address or an alias.
    package func member(_ word: String) throws -> MemberID {
        if program.members[MemberID(word)] != nil { return MemberID(word) }
        let known = try journal.people(named: word)
        let found = known.filter { program.members[MemberID($0.id)] != nil }
        if found.count > 1 { throw Self.ambiguous(found.map(\.id)) }
        // An unknown word goes on as an id, so that the rules refuse it with their own explanation; but never when it
        // could be a name, which must not end up in an error message.
        guard let person = found.first else {
            if known.isEmpty, word.utf8.allSatisfy({ $0 < 0x80 }) && !word.contains(" ") { return MemberID(word) }
            throw Self.unknownName
        }
        return MemberID(person.id)
    }

    /// The id of someone in attendance or in a dataset; whoever is unknown gets a pseudonym that is remembered.
    package mutating func identify(_ label: String) throws -> MemberID {
        if program.members.keys.contains(MemberID(label)) { return MemberID(label) }
        if index == nil { index = PeopleIndex(try journal.people(), guestKind: Self.guestKind) }
        let found = index?.ids(named: label) ?? []
        if found.count > 1 { throw Self.ambiguous(found.sorted()) }
        if let id = found.first { return MemberID(id) }
        let person = PersonRecord(id: index?.nextPseudonym() ?? "", kind: Self.guestKind, name: label)
        index?.add(person)
        added.append(person)
        return MemberID(person.id)
    }

    private static func ambiguous(_ ids: [String]) -> InputError {
        let list = ids.joined(separator: ", ")
        return InputError(
            code: "member.ambiguous",
            what: LocalizedText(ko: "그 이름에 맞는 사람이 여럿입니다: \(list)", en: "that name fits several people: \(list)"),
            next: LocalizedText(ko: "이름 대신 id를 쓰세요.", en: "Use the id instead of the name."))
    }

    private static let unknownName = InputError(
        code: "member.unknown-name",
        what: LocalizedText(ko: "그 이름의 참여자가 없습니다", en: "no member has that name"),
        next: LocalizedText(ko: "‘moim member list’에서 id를 확인하세요.", en: "See the ids in ‘moim member list’."))
}
