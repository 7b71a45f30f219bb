import Engine
import Journal
import ProgramModel
import Reports
import Values

extension Session {
    /// Names for the manager's own screen; nothing that is written keeps them.
    func names(_ language: Language) throws -> Names {
        var names: [MemberID: String] = [:]
        var aliases: [MemberID: [String]] = [:]
        var forgotten: Set<MemberID> = []
        for person in try journal.people() {
            let id = MemberID(person.id)
            names[id] = person.name
            aliases[id] = person.aliases
            if person.isForgotten { forgotten.insert(id) }
        }
        return Names(names, aliases: aliases, forgotten: forgotten, language)
    }
}
