import LuaRuntime
import ProgramModel
import Scripting
import Tables
import Testing
import Values

/// The methods of tables and sets, as Lua sees them, against plain loops over the same rows.
@Suite struct TableMethodTests {
    typealias Row = [String: Value]

    static let kinds: [String: ColumnKind] = [
        "time": .time, "member": .category, "kind": .category, "minutes": .number, "done": .boolean, "note": .text,
    ]

    /// Some cells are missing; times are whole days and half days of July 2020.
    static func rows(_ seed: UInt64) -> [Row] {
        var generator = SplitMix64(seed: seed)
        func maybe(_ value: Value) -> Value { Int.random(in: 0..<6, using: &generator) == 0 ? .null : value }
        return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
            let clock = Bool.random(using: &generator) ? "T00:00:00Z" : "T12:00:00Z"
            let date = CalendarDate("2020-07-01")!.adding(days: Int.random(in: 0..<25, using: &generator))
            return [
                "time": maybe(.string("\(date)\(clock)")),
                "member": maybe(.string("m\(Int.random(in: 0..<5, using: &generator))")),
                "kind": maybe(.string(["회의", "글", "모임"].randomElement(using: &generator)!)),
                "minutes": maybe(.int(Int64.random(in: -3...9, using: &generator))),
                "done": maybe(.bool(Bool.random(using: &generator))),
                "note": maybe(.string("n\(Int.random(in: 0..<3, using: &generator))")),
            ]
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var lua: String
        /// What plain loops say.
        var naive: @Sendable ([Row]) -> Value
        var testDescription: String { lua }

        init(_ lua: String, _ naive: @escaping @Sendable ([Row]) -> Value) {
            self.lua = lua
            self.naive = naive
        }

        /// A case about the rows that are left.
        static func rows(_ lua: String, _ keep: @escaping @Sendable (Row) -> Bool) -> Case {
            Case(lua + ":rows()") { rows in .array(rows.filter(keep).map { .object($0) }) }
        }
    }

    static func present(_ rows: [Row], _ column: String) -> [Value] {
        rows.compactMap { $0[column]! }.filter { !$0.isNull }
    }

    static func numbers(_ rows: [Row]) -> [Double] { present(rows, "minutes").compactMap(\.number) }

    static func ordered(_ values: [Value]) -> [Value] {
        Set(values).sorted { left, right in
            if let a = left.number, let b = right.number { return a < b }
            if let a = left.bool, let b = right.bool { return !a && b }
            return left.string! < right.string!
        }
    }

    /// Times here are all written alike, so their texts compare as they do.
    static func time(_ row: Row) -> String? { row["time"]!.string }

    static let filters: [Case] = [
        .rows("t", { _ in true }),
        .rows("t:during(period)") { row in time(row).map { $0 >= "2020-07-13" && $0 < "2020-07-20" } ?? false },
        .rows("t:during(period:next():next())") { _ in false },
        .rows("t:before(period)") { row in time(row).map { $0 < "2020-07-13" } ?? false },
        .rows("t:after(period)") { row in time(row).map { $0 >= "2020-07-20" } ?? false },
        .rows("t:before(period.finish)") { row in time(row).map { $0 < "2020-07-20" } ?? false },
        .rows("t:after(period.start)") { row in time(row).map { $0 >= "2020-07-13" } ?? false },
        .rows("t:before(\"2020-07-10T21:00:00+09:00\")") { row in time(row).map { $0 < "2020-07-10T12" } ?? false },
        .rows("t:where(\"kind\", \"회의\")") { $0["kind"] == "회의" },
        .rows("t:where(\"kind\", \"~=\", \"회의\")") { $0["kind"] != "회의" && $0["kind"] != .null },
        .rows("t:where{ kind = \"회의\" }") { $0["kind"] == "회의" },
        .rows("t:where{ kind = \"회의\", done = true }") { $0["kind"] == "회의" && $0["done"] == true },
        .rows("t:where{ member = { \"m1\", \"m2\" }, note = \"n1\" }") {
            ["m1", "m2"].contains($0["member"]!) && $0["note"] == "n1"
        },
        .rows("t:where(\"minutes\", 3)") { $0["minutes"] == 3 },
        .rows("t:where(\"minutes\", \">=\", 3.5)") { ($0["minutes"]!.number ?? -99) >= 3.5 },
        .rows("t:where(\"minutes\", \"<\", 3)") { ($0["minutes"]!.number ?? 99) < 3 },
        .rows("t:where(\"minutes\", \">\", 3):where(\"minutes\", \"<=\", 5)") { row in
            row["minutes"]!.number.map { $0 > 3 && $0 <= 5 } ?? false
        },
        .rows("t:where(\"done\", false)") { $0["done"] == false },
        .rows("t:where(\"note\", \"n2\")") { $0["note"] == "n2" },
        .rows("t:where(\"note\", \"==\", \"n2\")") { $0["note"] == "n2" },
        .rows("t:where(\"member\", nil)") { $0["member"] == .null },
        .rows("t:where(\"member\", \"~=\", nil)") { $0["member"] != .null },
        .rows("t:where(\"member\", { \"m0\", \"m4\", \"zz\" })") { ["m0", "m4"].contains($0["member"]!) },
        .rows("t:where(\"minutes\", { 1, 2 })") { [1, 2].contains($0["minutes"]!) },
        .rows("t:where(\"member\", {})") { _ in false },
        .rows("t:where(\"time\", \">\", \"2020-07-10T12:00:00Z\")") { row in
            time(row).map { $0 > "2020-07-10T12:00:00Z" } ?? false
        },
        Case("t:where(\"member\", t:where{ kind = \"글\" }:distinct(\"member\")):rows()") { rows in
            let writers = Set(rows.filter { $0["kind"] == "글" }.map { $0["member"]! })
            return .array(rows.filter { $0["member"] != .null && writers.contains($0["member"]!) }.map { .object($0) })
        },
    ]

    static let values: [Case] = [
        Case("t:count()") { .int(Int64($0.count)) },
        Case("#t") { .int(Int64($0.count)) },
        Case("tostring(t)") { .string("Table of \($0.count) rows") },
        Case("t:count(\"member\")") { .int(Int64(present($0, "member").count)) },
        Case("t:distinct(\"member\"):values()") { .array(ordered(present($0, "member"))) },
        Case("t:distinct(\"minutes\"):values()") { .array(ordered(present($0, "minutes"))) },
        Case("t:distinct(\"done\"):values()") { .array(ordered(present($0, "done"))) },
        Case("t:distinct(\"time\"):count()") { .int(Int64(Set(present($0, "time")).count)) },
        Case("#t:distinct(\"note\")") { .int(Int64(Set(present($0, "note")).count)) },
        Case("t:distinct(\"member\"):contains(\"m1\")") { .bool(present($0, "member").contains("m1")) },
        Case("t:distinct(\"minutes\"):contains(2)") { .bool(present($0, "minutes").contains(2)) },
        Case("t:sum(\"minutes\")") { rows in numbers(rows).isEmpty ? .null : .number(numbers(rows).reduce(0, +)) },
        Case("t:mean(\"minutes\")") { rows in
            numbers(rows).isEmpty ? .null : .number(numbers(rows).reduce(0, +) / Double(numbers(rows).count))
        },
        Case("t:median(\"minutes\")") { rows in
            let sorted = numbers(rows).sorted()
            return sorted.isEmpty ? .null : .number((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
        },
        Case("t:quantile(\"minutes\", 1)") { rows in numbers(rows).max().map { .number($0) } ?? .null },
        Case("t:quantile(\"minutes\", 0)") { rows in numbers(rows).min().map { .number($0) } ?? .null },
        Case("t:min(\"minutes\")") { rows in numbers(rows).min().map { .number($0) } ?? .null },
        Case("t:max(\"time\")") { rows in ordered(present(rows, "time")).last ?? .null },
        Case("t:min(\"member\")") { rows in ordered(present(rows, "member")).first ?? .null },
        Case("t:first(\"member\")") { present($0, "member").first ?? .null },
        Case("t:last(\"minutes\")") { present($0, "minutes").last ?? .null },
        Case("t:limit(3):rows()") { .array($0.prefix(3).map { .object($0) }) },
        Case("t:limit(-1):count()") { _ in 0 },
        Case("t:sort(\"minutes\"):rows()") { .array(sorted($0, <).map { .object($0) }) },
        Case("t:sort(\"minutes\", \"ascending\"):rows()") { .array(sorted($0, <).map { .object($0) }) },
        Case("t:sort(\"minutes\", \"descending\"):rows()") { .array(sorted($0, >).map { .object($0) }) },
        Case(
            "(function() local list = {} for i, g in ipairs(t:group(\"kind\")) do list[i] = { g.key or \"없음\", g.rows:rows() } end return list end)()"
        ) { rows in
            var keys = ordered(present(rows, "kind"))
            if rows.contains(where: { $0["kind"] == .null }) { keys.append(.null) }
            return .array(
                keys.map { key in
                    [key.isNull ? "없음" : key, .array(rows.filter { $0["kind"]! == key }.map { .object($0) })]
                })
        },
    ]

    static func sorted(_ rows: [Row], _ before: (Double, Double) -> Bool) -> [Row] {
        let there = rows.enumerated().filter { !$0.element["minutes"]!.isNull }.sorted { left, right in
            let (a, b) = (left.element["minutes"]!.number!, right.element["minutes"]!.number!)
            return a == b ? left.offset < right.offset : before(a, b)
        }
        return there.map(\.element) + rows.filter { $0["minutes"]!.isNull }
    }

    /// The members of two halves, as sets.
    static func set(_ sign: String, _ naive: @escaping @Sendable (Set<Value>, Set<Value>) -> Set<Value>) -> Case {
        Case("t:before(period):distinct(\"member\"):\(sign)(t:after(period.start):distinct(\"member\")):values()") {
            rows in
            let first = rows.filter { time($0).map { $0 < "2020-07-13" } ?? false }
            let second = rows.filter { time($0).map { $0 >= "2020-07-13" } ?? false }
            return .array(ordered(Array(naive(Set(present(first, "member")), Set(present(second, "member"))))))
        }
    }

    static let sets = [
        set("union") { $0.union($1) }, set("intersection") { $0.intersection($1) },
        set("difference") { $0.subtracting($1) },
    ]

    @Test(arguments: filters + values + sets)
    func agreesWithPlainLoops(given: Case) throws {
        for seed in UInt64(1)...25 {
            let rows = Self.rows(seed)
            let expected = given.naive(rows)
            let body = """
                local t = data.t
                local function same(a, b)
                  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
                  for key, value in pairs(a) do if not same(value, b[key]) then return false end end
                  for key in pairs(b) do if a[key] == nil then return false end end
                  return true
                end
                local found = \(given.lua)
                return same(found, \(Self.literal(expected))) and 1 or 0
                """
            let script = indicatorSource(body)
            let value = try Self.reading(script, rows.map { .object($0) })
            #expect(value == 1, "\(given.lua) of seed \(seed), expected \(CanonicalJSON.text(expected))")
        }
    }

    static func reading(_ source: String, _ rows: [Value]) throws -> Double? {
        let timeline = try meetings("2020-07-06", "2020-07-13", "2020-07-20")
        let setting = IndicatorSetting(tables: ["t": try table(rows, kinds)], timeline: timeline, lag: 0, program: "p")
        return try IndicatorScript(source: source, file: "i.lua").reading(for: timeline.periods[1], in: setting).value
    }

    /// A value as Lua writes it.
    static func literal(_ value: Value) -> String {
        switch value {
        case .null: "nil"
        case .bool, .int, .number: CanonicalJSON.text(value)
        case .string(let text): "\"\(text)\""
        case .array(let elements): "{ " + elements.map(literal).joined(separator: ", ") + " }"
        case .object(let members):
            "{ " + members.sorted { $0.key < $1.key }.map { "\($0.key) = \(literal($0.value))" }.joined(separator: ", ")
                + " }"
        }
    }

    // MARK: Refusals

    @Test(
        arguments: [
            ("t:during(\"July\")", "Table:during: argument 1 (period) must be Period, found a string", nil),
            ("t:during()", "Table:during: argument 1 (period) must be Period, found nothing (nil)", nil),
            (
                "t:before(\"2020-07-09\")",
                "Table:before: argument 1 (period) must be a period, or a time with its zone such as 2020-07-09T00:00:00Z, found \"2020-07-09\"",
                nil
            ),
            (
                "t:after(3)",
                "Table:after: argument 1 (period) must be a period, or a time with its zone such as 2020-07-09T00:00:00Z, found a whole number",
                nil
            ),
            (
                "t:where(\"member\")", "Table:where: 1 arguments",
                "Write where(column, value), where(column, operator, value) or where{ column = value }."
            ),
            (
                "t:where(\"member\", \"=\", \"a\")",
                "Table:where: argument 2 (operator) must be one of == ~= < <= > >=, found \"=\"", nil
            ),
            (
                "t:where(\"member\", \"<\", { \"a\" })",
                "Table:where: argument 3 (value) must be a single value, found a table", nil
            ),
            ("t:where{}", "Table:where: argument 1 must be { column = value, … }, found an empty table", nil),
            ("t:where{ membr = \"a\" }", "there is no column ‘membr’", "Did you mean ‘member’?"),
            ("t:where(\"member\", 3)", "3 cannot be compared with the category column ‘member’", nil),
            (
                "t:where(\"member\", print)",
                "value: expected data (strings, numbers, booleans, tables), found a function", nil
            ),
            ("t:distinct(\"membr\")", "there is no column ‘membr’", "Did you mean ‘member’?"),
            ("t:distinct()", "Table:distinct: argument 1 (column) must be a string, found nothing (nil)", nil),
            ("t:sum(\"member\")", "the column ‘member’ is category where number is needed", nil),
            (
                "t:quantile(\"minutes\", 1.5)",
                "Table:quantile: argument 2 (p) must be a number from 0 to 1, found 1.5", nil
            ),
            (
                "t:sort(\"member\", \"down\")",
                "Table:sort: argument 2 (order) must be \"ascending\", \"descending\", found \"down\"", nil
            ),
            ("t:limit(\"x\")", "Table:limit: argument 1 (count) must be a whole number, found a string", nil),
            ("t:distinct(\"member\"):union(t)", "Set:union: argument 1 (set) must be Set, found Table", nil),
            (
                "t:distinct(\"member\"):intersect(t)", "Set has no 'intersect'",
                "Known names: contains, count, difference, intersection, union, values."
            ),
            (
                "t.distinct(\"member\")", "a method of Table was called on something else",
                "Call it with a colon, not a dot: value:distinct(…)."
            ),
            ("t.count == 1 and pairs(t)", "formula(): expected a number, ratio(n, d) or none, found a boolean", nil),
        ] as [(String, String, String?)])
    func refuses(expression: String, what: String, next: String?) throws {
        let source = indicatorSource("local t = data.t return \(expression)")
        let error = #expect(throws: LuaError.self) { try Self.reading(source, Self.rows(3).map { .object($0) }) }
        #expect(error?.what.en == what)
        #expect(error?.next?.en == next)
    }

    @Test func aTableIsReadOnly() throws {
        let error = try formulaError("data.t.count = 3 return 1")
        #expect(error.what.en == "Table 'count' is read-only")
        #expect(try formulaError("data.t = 3 return 1").what.en == "data 't' is read-only")
    }
}
