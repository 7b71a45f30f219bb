import LuaRuntime
import ProgramModel
import Tables
import Values

/// What `table:group(…)` gives: a list of groups, and what can be told of all of them without one Lua table for each.
struct GroupsObject: LuaObject {
    static let luaName = "Groups"

    let grouping: Grouping
    let calendar: PeriodCalendar

    var luaCount: Int? { grouping.count }
    var luaText: String { "Groups of \(grouping.count)" }
    var luaBytes: Int { 64 + grouping.bytes }

    func luaElement(_ index: Int64) -> HostValue? {
        guard index >= 1, index <= grouping.count else { return nil }
        return .object(GroupObject(group: grouping[Int(index) - 1], calendar: calendar))
    }

    static let luaMethods: [String: LuaMethod<GroupsObject>] = [
        "keys": { object, call in
            try call.charge(steps: object.grouping.count)
            return .value(.array(object.grouping.keys))
        },
        "counts": { object, call in
            try call.charge(steps: object.grouping.count)
            return .object(NumbersObject(object.grouping.counts))
        },
        "sums": { object, call in
            let column = try call.string(1, "column")
            try call.charge(steps: object.grouping.rowCount)
            return .object(NumbersObject(try object.grouping.sums(column)))
        },
        "distinct_counts": { object, call in
            let column = try call.string(1, "column")
            // The rows are numbered, ordered by group and counted.
            try call.charge(steps: 3 * object.grouping.rowCount)
            return .object(NumbersObject(try object.grouping.distinctCounts(column)))
        },
    ]
}
