package import ProgramModel
import Values

/// How ids are shown to the manager: with the name, where the people's table has one.
package struct Names: Sendable {
    private let names: [MemberID: String]

    package init(_ names: [MemberID: String] = [:]) {
        self.names = names
    }

    package func name(_ id: MemberID) -> String? { names[id] }

    package func label(_ id: MemberID) -> String {
        guard let name = names[id], name != id.rawValue else { return id.rawValue }
        return "\(name)(\(id))"
    }

    package func list(_ ids: some Sequence<MemberID>) -> String {
        ids.map { label($0) }.joined(separator: ", ")
    }
}
