import LuaRuntime
import ProgramModel
import Tables
import Values

/// A table of data as scripts hold it. Every method is one pass over columns and gives a view, a set or a value.
struct TableObject: LuaObject {
    static let luaName = "Table"

    let table: Table
    let calendar: PeriodCalendar
    let luaBytes: Int

    /// - Parameter isView: whether it may hold a list of rows of its own, which counts against the script's memory.
    init(_ table: Table, _ calendar: PeriodCalendar, isView: Bool = true) {
        self.init(table, calendar, bytes: isView ? 64 + 4 * table.count : 64)
    }

    init(_ table: Table, _ calendar: PeriodCalendar, bytes: Int) {
        self.table = table
        self.calendar = calendar
        luaBytes = bytes
    }

    var luaCount: Int? { table.count }
    var luaText: String { "Table of \(table.count) rows" }

    static var luaMethods: [String: LuaMethod<TableObject>] {
        periods.merging(filters) { first, _ in first }.merging(summaries) { first, _ in first }
            .merging(arrangements) { first, _ in first }
    }

    // MARK: Periods

    private static let periods: [String: LuaMethod<TableObject>] = [
        "during": view { table, call in try table.during(try call.object(1, as: PeriodObject.self, "period").period) },
        "before": view { table, call in try table.before(try TimeArgument.moment(call, edge: \.start)) },
        "after": view { table, call in try table.after(try TimeArgument.moment(call, edge: \.end)) },
    ]

    // MARK: Filters

    private static let filters: [String: LuaMethod<TableObject>] = [
        "where": view { table, call in try WhereArguments(call).filter(table) }
    ]

    // MARK: Values

    private static let summaries: [String: LuaMethod<TableObject>] = [
        "distinct": pass { table, call in .object(SetObject(elements: try table.distinct(try column(call)))) },
        "count": pass { table, call in
            guard let column = try call.optionalString(1, "column") else { return .int(table.count) }
            return .int(try table.count(column))
        },
        "pairs": pass { table, call in
            let (column, by) = (try column(call), try call.string(2, "by"))
            try call.charge(steps: try table.pairingSteps(column))
            return .int(try table.pairs(column, by: by))
        },
        "sum": number { table, column, _ in try table.sum(column) },
        "mean": number { table, column, _ in try table.mean(column) },
        "median": number { table, column, _ in try table.median(column) },
        "quantile": number { table, column, call in try table.quantile(column, try call.share(2, "p")) },
        "min": value { table, column in try table.min(column) },
        "max": value { table, column in try table.max(column) },
        "first": value { table, column in try table.first(column) },
        "last": value { table, column in try table.last(column) },
    ]

    // MARK: Order

    private static let arrangements: [String: LuaMethod<TableObject>] = [
        "group": { object, call in
            try call.charge(steps: object.table.count)
            let grouping = try GroupArgument(try column(call), object.calendar).group(object.table)
            return .object(GroupsObject(grouping: grouping, calendar: object.calendar))
        },
        "join": { object, call in
            let other = try call.object(1, as: TableObject.self, "other").table
            let column = try call.string(2, "column")
            let words = ["inner", "left"]
            let word = try call.optionalString(3, "kind") ?? words[0]
            guard let kind = Table.JoinKind(rawValue: word) else {
                throw call.bad(
                    3, "kind", LocalizedText(same: words.map { "\"\($0)\"" }.joined(separator: ", ")), .quoted(word))
            }
            try call.charge(steps: 2 * (object.table.count + other.count))
            let cells =
                min(Table.mostJoined, try object.table.joinedCount(other, on: column, keeping: kind))
                * (object.table.schema.fields.count + other.schema.fields.count)
            try call.charge(steps: cells)
            let joined = try object.table.join(other, on: column, keeping: kind)
            return .object(TableObject(joined, object.calendar, bytes: 64 + 16 * cells))
        },
        "sort": view { table, call in
            let column = try column(call)
            let orders = ["ascending", "descending"]
            let order = try call.optionalString(2, "order") ?? orders[0]
            guard orders.contains(order) else {
                throw call.bad(
                    2, "order", LocalizedText(same: orders.map { "\"\($0)\"" }.joined(separator: ", ")),
                    .quoted(order))
            }
            return try table.sorted(column, descending: order == orders[1])
        },
        "limit": view { table, call in table.limit(Int(clamping: max(0, try call.int(1, "count")))) },
        "rows": { object, call in
            try call.charge(steps: object.table.count * max(1, object.table.schema.fields.count))
            return .value(.array(object.table.rows()))
        },
    ]

    // MARK: Making methods

    /// A method that looks at every row, which is charged as so many steps.
    private static func pass(
        _ body: @escaping @Sendable (Table, borrowing LuaCall) throws -> HostValue
    ) -> LuaMethod<TableObject> {
        { object, call in
            try call.charge(steps: object.table.count)
            return try body(object.table, call)
        }
    }

    private static func view(
        _ body: @escaping @Sendable (Table, borrowing LuaCall) throws -> Table
    ) -> LuaMethod<TableObject> {
        { object, call in
            try call.charge(steps: object.table.count)
            return .object(TableObject(try body(object.table, call), object.calendar))
        }
    }

    private static func number(
        _ body: @escaping @Sendable (Table, String, borrowing LuaCall) throws -> Double?
    ) -> LuaMethod<TableObject> {
        pass { table, call in try body(table, try column(call), call).map { .number($0) } ?? .nothing }
    }

    private static func value(
        _ body: @escaping @Sendable (Table, String) throws -> Value?
    ) -> LuaMethod<TableObject> {
        pass { table, call in .value(try body(table, try column(call)) ?? .null) }
    }

    private static func column(_ call: borrowing LuaCall) throws(LuaError) -> String {
        try call.string(1, "column")
    }
}
