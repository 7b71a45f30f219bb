import Engine
import Journal
import ProgramModel
import Reports
import Values

extension Session {
    /// Names for the manager's own screen; nothing that is written keeps them.
    func names() throws -> Names {
        var names: [MemberID: String] = [:]
        var aliases: [MemberID: [String]] = [:]
        for person in try journal.people() {
            names[MemberID(person.id)] = person.name
            aliases[MemberID(person.id)] = person.aliases
        }
        return Names(names, aliases: aliases)
    }
}
