import Journal
package import ProgramModel
import Values

extension Session {
    /// Takes an application. The name and how to reach the person go to the people's table, the id to the journal.
    package func apply(
        id: String?, name: String, phone: String?, mail: String?, aliases: [String], community: CommunityID?,
        _ request: Request
    ) throws -> Receipt {
        if let id { try IdentifierCheck.require(id) }
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

    package func admit(_ word: String, _ request: Request) throws -> Receipt {
        try member(word, request) { .admit($0) }
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

    /// A command about one member, who may be named in any way the directory knows.
    private func member(
        _ word: String, _ request: Request, _ command: (MemberID) -> Command
    ) throws -> Receipt {
        try perform(request) { draft in
            let id = try PeopleDirectory(journal: journal, program: draft.program).member(word)
            try draft.decide(command(id))
            return ["member": .string(id.rawValue)]
        }
    }

    private static func freeID(in program: Program) -> String {
        var number = program.members.count
        while true {
            number += 1
            let id = number < 10 ? "m0\(number)" : "m\(number)"
            if program.members[MemberID(id)] == nil { return id }
        }
    }
}
