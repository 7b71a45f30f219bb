import ProgramModel
import Values

/// Applications put together by who wrote them: whoever has the mail, the telephone or the name in common is one person. The
/// order of the rows plays no part in it.
struct ApplicantGroups {
    struct Group {
        /// Positions among the applications.
        var rows: [Int]
        /// Whom of the program's people they are; more than one cannot be told apart.
        var members: [MemberID]
    }

    private(set) var groups: [Group] = []
    /// Rows whose name somebody else has who is reached in another way: nobody can tell whether it is one person or two.
    private(set) var namesakes: Set<Int> = []

    /// - Parameter id: by which a row was said to go; it settles who it is.
    init(_ rows: [(keys: PersonKeys, id: String?)], members: [(id: MemberID, keys: PersonKeys)]) {
        let count = members.count
        let keys = members.map(\.keys) + rows.map(\.keys)
        let ids = members.map { Optional($0.id.rawValue) } + rows.map(\.id)
        var sets = DisjointSets(keys.count)
        var seen: [String: [Int]] = [:]
        for node in keys.indices {
            for label in Self.contacts(keys[node], ids[node]) { seen[label, default: []].append(node) }
        }
        // Two members may share a telephone; only an application makes one of those who have something in common.
        for nodes in seen.values where nodes.contains(where: { $0 >= count }) { sets.join(nodes) }

        for name in Set(keys.flatMap(\.names)).sorted() {
            let roots = Set(keys.indices.filter { keys[$0].names.contains(name) }.map { sets.root($0) }).sorted()
            let merged = roots.map { root in sets.members(of: root).map { keys[$0] } }
            let differ = roots.indices.contains { left in
                roots.indices.contains { right in
                    left < right && Self.union(merged[left]).contradicts(Self.union(merged[right]))
                }
            }
            let all = roots.map { sets.members(of: $0) }
            if !differ {
                if all.joined().contains(where: { $0 >= count }) { sets.join(roots) }
                continue
            }
            for nodes in all where !nodes.contains(where: { ids[$0] != nil }) {
                namesakes.formUnion(nodes.map { $0 - count })
            }
        }
        var order: [Int: Int] = [:]
        for node in keys.indices.dropFirst(count) {
            let root = sets.root(node)
            if let known = order[root] {
                groups[known].rows.append(node - count)
                continue
            }
            order[root] = groups.count
            let people = sets.members(of: root).filter { $0 < count }.map { members[$0].id }
            groups.append(Group(rows: [node - count], members: people))
        }
        for index in groups.indices {
            let said = groups[index].rows.compactMap { rows[$0].id.map { MemberID($0) } }
            if let known = groups[index].members.first(where: said.contains) { groups[index].members = [known] }
        }
    }

    private static func contacts(_ keys: PersonKeys, _ id: String?) -> [String] {
        keys.mails.map { "mail " + $0 } + keys.phones.map { "phone " + $0 } + [id].compactMap { $0.map { "id " + $0 } }
    }

    private static func union(_ keys: [PersonKeys]) -> PersonKeys {
        keys.dropFirst().reduce(into: keys[0]) { $0.formUnion($1) }
    }
}
