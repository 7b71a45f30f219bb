package import Journal
package import ProgramModel
import Values

extension Session {
    /// Takes an application. The name and how to reach the person go to the people's table, the id to the journal.
    package func apply(
        id: String?, name: String, phone: String?, mail: String?, aliases: [String], community: CommunityID?,
        _ request: Request
    ) throws -> Receipt {
        if let id { try IdentifierCheck.require(id) }
        guard !name.allSatisfy(\.isWhitespace) else { throw Self.noName }
        return try perform(request) { draft in
            let member = MemberID(id ?? Self.freeID(in: draft.program))
            try draft.decide(.applyForMembership(member, community: community))
            var known = aliases
            // The id is how a sheet or an export may name this person.
            if id != nil, !known.contains(member.rawValue) { known.append(member.rawValue) }
            draft.people.append(
                .save(
                    PersonRecord(
                        id: member.rawValue, kind: PeopleDirectory.memberKind, name: name, phone: phone, mail: mail,
                        aliases: known)))
            return ["member": .string(member.rawValue)]
        }
    }

    /// Nobody can be found by a blank, or spoken of.
    private static let noName = InputError(
        code: "member.name-missing",
        what: LocalizedText(ko: "지원자의 이름이 비어 있습니다", en: "the applicant's name is empty"),
        next: LocalizedText(
            ko: "부를 이름을 --name에 적으세요. 별명이어도 됩니다.", en: "Give --name what the person is called; a nickname will do."))

    package func admit(_ word: String, as role: MemberRole = .member, _ request: Request) throws -> Receipt {
        try member(word, request) { .admit($0, as: role) }
    }

    package func wait(_ word: String, reason: String?, _ request: Request) throws -> Receipt {
        try member(word, request) { .wait($0, reason: reason) }
    }

    /// A place that becomes free is told with whom it falls to.
    package func changeRole(
        _ word: String, to role: MemberRole, reason: String?, _ request: Request
    ) throws -> Receipt {
        try member(word, request) { .changeRole($0, role, reason: reason) }
    }

    package func handOver(_ word: String, reason: String, _ request: Request) throws -> Receipt {
        try member(word, request) { .handOver($0, reason: reason) }
    }

    package func decline(_ word: String, reason: String?, _ request: Request) throws -> Receipt {
        try member(word, request) { .decline($0, reason: reason) }
    }

    package func withdraw(_ word: String, reason: String?, _ request: Request) throws -> Receipt {
        try member(word, request) { .withdraw($0, reason: reason) }
    }

    package func elect(_ word: String, _ request: Request) throws -> Receipt {
        try member(word, request) { .electManager($0) }
    }

    package func checkIn(
        _ word: String, _ carriedOut: CarriedOut, obstacles: String?, support: String?, _ request: Request
    ) throws -> Receipt {
        try member(word, request) { .checkIn($0, carriedOut, obstacles: obstacles, support: support) }
    }

    /// That a member got the support that the check-ins asked for.
    package func giveSupport(_ word: String, note: String, _ request: Request) throws -> Receipt {
        try member(word, request) { .giveSupport($0, note: note) }
    }

    /// A further name, nickname or address by which imports find a member. It stands in the people's table alone.
    package func alias(_ word: String, _ name: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            var directory = PeopleDirectory(journal: journal, program: draft.program)
            let id = try directory.member(word)
            let guests = try directory.call(id, name)
            draft.people += directory.renamed.map { .save($0) }
            return [
                "member": .string(id.rawValue), "added": .bool(!directory.renamed.isEmpty),
                "pseudonyms": .array(guests.map { .string($0) }),
            ]
        }
    }

    /// What became of everyone, reasons included.
    package func peopleHistory() throws -> PeopleHistory { PeopleHistory(try log(last: nil)) }

    /// A member by any name, with what is known of how to reach them.
    package func member(_ word: String) throws -> (program: Program, member: Member, record: PersonRecord?) {
        let program = try load().program
        let id = try PeopleDirectory(journal: journal, program: program).member(word)
        return (program, try program.requireMember(id), try journal.person(id.rawValue))
    }

    /// A command about one member, who may be named in any way the directory knows.
    private func member(
        _ word: String, _ request: Request, _ command: (MemberID) -> Command
    ) throws -> Receipt {
        try perform(request) { draft in
            let id = try PeopleDirectory(journal: journal, program: draft.program).member(word)
            let places = draft.program.participants.count
            try draft.decide(command(id))
            var answer: [String: Value] = ["member": .string(id.rawValue)]
            if draft.program.participants.count < places, let next = draft.program.nextInLine {
                answer["next_in_line"] = .string(next.id.rawValue)
            }
            return .object(answer)
        }
    }

    /// - Parameter taken: ids that are not used yet but will be.
    static func freeID(in program: Program, besides taken: Set<String> = []) -> String {
        var number = program.members.count
        while true {
            number += 1
            let id = number < 10 ? "m0\(number)" : "m\(number)"
            if program.members[MemberID(id)] == nil, !taken.contains(id) { return id }
        }
    }
}
