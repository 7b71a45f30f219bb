import Foundation
package import Journal
package import ProgramModel
import Values

/// Who is who: names, mail and codes on one side, the ids of the journal on the other.
package struct PeopleDirectory {
    private let journal: any Journal
    private let program: Program
    /// People who got their pseudonym in this command.
    package private(set) var added: [PersonRecord] = []
    /// People who got a further name in this command, or gave one up.
    package private(set) var renamed: [PersonRecord] = []
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

    /// The person that a word means: a guest by pseudonym, a member in any way.
    package func person(_ word: String) throws -> (id: MemberID, isGuest: Bool) {
        let known = try journal.person(word)
        if known?.kind == Self.guestKind { return (MemberID(word), true) }
        if known?.isForgotten == true { return (MemberID(word), false) }
        return (try member(word), false)
    }

    /// The id of someone in attendance or in a dataset; whoever is unknown gets a pseudonym that is remembered.
    package mutating func identify(_ label: String) throws -> MemberID {
        if program.members.keys.contains(MemberID(label)) { return MemberID(label) }
        let found = try indexed().ids(named: label)
        if found.count > 1 { throw Self.ambiguous(found.sorted()) }
        if let id = found.first { return MemberID(id) }
        let person = PersonRecord(id: index?.nextPseudonym() ?? "", kind: Self.guestKind, name: label)
        index?.add(person)
        added.append(person)
        return MemberID(person.id)
    }

    package func isMember(_ id: String) -> Bool { program.members[MemberID(id)] != nil }

    /// Whether any of these texts names somebody.
    mutating func knows(anyOf labels: [String]) throws -> Bool {
        let index = try indexed()
        return labels.contains { !index.ids(named: $0).isEmpty }
    }

    /// From now on the name, nickname or address finds this member. It may be a guest's who turns out to be the member;
    /// another member's it may not be.
    ///
    /// - Returns: the pseudonyms that gave the name up.
    @discardableResult
    package mutating func call(_ member: MemberID, _ name: String) throws -> [String] {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !name.isEmpty, program.members[member] != nil, !program.isForgotten(member) else { throw Self.noAlias }
        let folded = PersonRecord.folded(name)
        let people = try current()
        let others = people.filter { $0.id != member.rawValue && $0.lookupNames.contains(folded) }
        if let other = others.first(where: { $0.kind != Self.guestKind }) { throw Self.taken(by: other.id) }
        if name != member.rawValue, isMember(name) { throw Self.taken(by: name) }
        for var guest in others {
            guest.fields["name"] = nil
            note(guest)
        }
        var person =
            people.first { $0.id == member.rawValue }
            ?? PersonRecord(id: member.rawValue, kind: Self.memberKind, fields: [:])
        if !person.lookupNames.contains(folded) {
            person.fields["aliases"] = .array((person.aliases + [name]).map(Value.string))
            note(person)
        }
        index = nil
        return others.map(\.id)
    }

    /// The name that the report prints. It finds the member from now on, so that nobody else can have it and no text keeps
    /// it.
    package mutating func print(_ member: MemberID, as name: String) throws {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        try call(member, name)
        var person =
            try current().first { $0.id == member.rawValue }
            ?? PersonRecord(id: member.rawValue, kind: Self.memberKind, fields: [:])
        person.fields["printed"] = .string(name)
        note(person)
    }

    private mutating func note(_ person: PersonRecord) {
        renamed.removeAll { $0.id == person.id }
        renamed.append(person)
    }

    /// Everyone, as this command leaves them.
    private func current() throws -> [PersonRecord] {
        let changed = Dictionary(renamed.map { ($0.id, $0) }) { $1 }
        let stored = try journal.people()
        let new = renamed.filter { person in !stored.contains { $0.id == person.id } }
        return stored.map { changed[$0.id] ?? $0 } + new + added
    }

    private mutating func indexed() throws -> PeopleIndex {
        if let index { return index }
        let made = PeopleIndex(try current(), guestKind: Self.guestKind)
        index = made
        return made
    }

    private static let noAlias = InputError(
        code: "member.no-alias",
        what: LocalizedText(
            ko: "참여자와 그 사람을 찾을 이름이 있어야 합니다", en: "this takes a member, and a name to find them by"),
        next: LocalizedText(ko: "‘moim member list’에서 id를 확인하세요.", en: "See the ids in ‘moim member list’."))

    private static func taken(by id: String) -> InputError {
        InputError(
            code: "member.alias-taken",
            what: LocalizedText(ko: "그 이름은 이미 \(id)을(를) 찾는 데 쓰입니다", en: "that name already finds \(id)"),
            next: LocalizedText(
                ko: "한 이름은 한 사람만 가리킬 수 있습니다. 다른 이름을 쓰세요.",
                en: "A name can mean one person only; use another."))
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
