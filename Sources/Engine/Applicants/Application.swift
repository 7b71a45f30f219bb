import Definitions
import Journal
import ProgramModel
import Values

/// One application, read and checked.
struct Application {
    let entry: ApplicantEntry
    /// When it was handed in; nil where the file does not say.
    let at: Timestamp?
    let community: CommunityID?
    /// Nil where the program asks for no essay.
    let essay: Essay?

    struct Essay {
        var answers: [String: Value]
        /// Steps that must be answered and are not: such an essay is not handed in.
        var missing: [String]
        var isComplete: Bool { missing.isEmpty }
    }

    var keys: PersonKeys {
        PersonKeys(names: [entry.name].compactMap(\.self), mail: entry.mail, phone: entry.phone)
    }

    /// What is known of somebody after all that they sent, the last of it first; other names that they gave are further
    /// ones.
    static func record(of applications: [Application], id: String) -> PersonRecord {
        let latest = applications.reversed().map(\.entry)
        let name = latest.lazy.compactMap(\.name).first ?? id
        var aliases: [String] = []
        for alias in applications.flatMap({ $0.entry.aliases + [$0.entry.name, $0.entry.id].compactMap(\.self) })
        where PersonRecord.folded(alias) != PersonRecord.folded(name) && !aliases.contains(alias) {
            aliases.append(alias)
        }
        return PersonRecord(
            id: id, kind: PeopleDirectory.memberKind, name: name, phone: latest.lazy.compactMap(\.phone).first,
            mail: latest.lazy.compactMap(\.mail).first, aliases: aliases)
    }
}
