package import Values

/// The global names that a piece of Lua may use.
package struct LuaNames: Sendable {
    package enum Fault: Sendable {
        /// Nothing has this name; `near` is what was probably meant.
        case unknown(name: String, near: String?)
        /// `string.foo`.
        case unknownMember(name: String, of: String, near: String?)
    }

    private let names: Set<String>
    /// What stands in each table of which all members are known.
    private let tables: [String: [String]]

    package init(_ names: some Sequence<String>, tables: [String: [String]] = LuaLibrary.tables) {
        self.names = Set(names).union(tables.keys)
        self.tables = tables
    }

    package func fault(in use: LuaReading.Use) -> Fault? {
        guard names.contains(use.name) else {
            return .unknown(name: use.name, near: Nearest.match(use.name, in: names.sorted()))
        }
        guard let members = tables[use.name], case .key(let member)? = use.steps.first, !members.contains(member) else {
            return nil
        }
        return .unknownMember(name: member, of: use.name, near: Nearest.match(member, in: members))
    }
}

extension LuaNames.Fault {
    package var name: String {
        switch self {
        case .unknown(let name, _), .unknownMember(let name, _, _): name
        }
    }

    package var what: LocalizedText {
        switch self {
        case .unknown(let name, _):
            LocalizedText(ko: "‘\(name)’이라는 이름이 없습니다", en: "there is nothing called ‘\(name)’")
        case .unknownMember(let name, let table, _):
            LocalizedText(ko: "‘\(table)’에 ‘\(name)’이(가) 없습니다", en: "‘\(table)’ has no ‘\(name)’")
        }
    }

    package var near: String? {
        switch self {
        case .unknown(_, let near), .unknownMember(_, _, let near): near
        }
    }
}
