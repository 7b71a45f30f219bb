import LuaRuntime
import Values

/// An object of the tree that conditions read. Reaching a leaf or a list is noted; a name that is not there is an
/// error, never nil.
struct TreeNode: LuaObject {
    static let luaName = "tree"

    let path: String
    let members: [String: Value]
    let log: ReadLog

    var luaFieldNames: [String] { members.keys.sorted() }
    var luaKeys: [Value]? { luaFieldNames.map(Value.string) }
    var luaText: String { path }
    var luaValue: Value? { .object(members) }

    func luaField(_ name: String) throws -> HostValue? {
        guard let value = members[name] else {
            throw LuaError.unknownName(
                name, what: LocalizedText(ko: "‘\(path)’에 ‘\(name)’이(가) 없습니다", en: "‘\(path)’ has no ‘\(name)’"),
                known: luaFieldNames)
        }
        let path = "\(self.path).\(name)"
        if case .object(let members) = value { return .object(TreeNode(path: path, members: members, log: log)) }
        log.note(path, value)
        return .value(value)
    }
}
