import LuaRuntime
import ProgramModel
import Tables
import Values

/// One of `Groups`. Its rows become a view when they are first asked for.
struct GroupObject: LuaObject {
    static let luaName = "Group"
    static let fieldNames = ["key", "rows"]

    let group: Grouping.Group
    let calendar: PeriodCalendar

    var luaFieldNames: [String] { Self.fieldNames }
    var luaKeys: [Value]? { Self.fieldNames.map { .string($0) } }

    func luaField(_ name: String) -> HostValue? {
        switch name {
        case "key": .value(group.key)
        case "rows": .object(TableObject(group.table, calendar))
        default: nil
        }
    }
}
