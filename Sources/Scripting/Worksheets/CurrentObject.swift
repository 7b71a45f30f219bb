import LuaRuntime
import ProgramModel
import Values

/// `current`: when and by whom a worksheet is filled in.
struct CurrentObject: LuaObject {
    static let luaName = "current"
    static let fieldNames = ["cycle", "member"]

    let cycle: Int
    let member: MemberID?

    var luaFieldNames: [String] { Self.fieldNames }

    func luaField(_ name: String) -> HostValue? {
        switch name {
        case "cycle": .int(cycle)
        case "member": member.map { .string($0.rawValue) } ?? .nothing
        default: nil
        }
    }
}
