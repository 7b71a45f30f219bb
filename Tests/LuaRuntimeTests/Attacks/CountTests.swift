import LuaRuntime
import Testing
import Values

extension Attack {
    /// Counts and positions far beyond what is there.
    static let counts: [Attack] = [
        Attack("table.move of everything", "steps-limit", source: "table.move({}, 1, math.maxinteger - 1, 2)"),
        Attack(
            "table.concat of nothing", "steps-limit", "memory-limit",
            source: "table.concat(setmetatable({}, {__index = function() return '' end}), '', 1, math.maxinteger)"),
        Attack(
            "table.insert by a false length", "steps-limit",
            source: "table.insert(setmetatable({}, {__len = function() return 1 << 60 end}), 1, 0)"),
        Attack(
            "table.remove by a false length", "steps-limit",
            source: "table.remove(setmetatable({}, {__len = function() return 1 << 60 end}), 1)"),
        Attack("unpack bomb", "runtime", source: "return table.unpack({}, 1, 1e7)"),
        Attack(
            "unpack many", "memory-limit", "runtime", "steps-limit",
            source: "local t = {} while true do t[#t + 1] = {table.unpack({}, 1, 200000)} end"),
        Attack(
            "byte many", "memory-limit", "runtime", "steps-limit",
            source: "local s, t = ('x'):rep(200000), {} while true do t[#t + 1] = {s:byte(1, -1)} end"),
        Attack(
            "pack many", "memory-limit", "runtime", "steps-limit",
            source: "local t = {} while true do t[#t + 1] = table.pack(table.unpack({}, 1, 100000)) end"),
        Attack(
            "unpack of all integers", "runtime", source: "return table.unpack({}, math.mininteger, math.maxinteger)"),
        Attack(
            "unpack by a false length", "runtime",
            source: "return table.unpack(setmetatable({}, {__len = function() return 1 << 40 end}))"),
        Attack("move past the last integer", "runtime", source: "table.move({1, 2}, 1, 2, math.maxinteger)"),
        Attack("move of too many", "runtime", source: "table.move({}, math.mininteger, math.maxinteger, 1)"),
        Attack(
            "concat at the last integer", "runtime", source: "table.concat({}, '', math.maxinteger, math.maxinteger)"),
        Attack(
            "concat by a false length", "runtime",
            source: "table.concat(setmetatable({}, {__len = function() return 1 << 60 end}))"),
        Attack("select before the first", "runtime", source: "select(math.mininteger, 1)"),
        Attack("codepoints to the last integer", "runtime", source: "utf8.codepoint('x', 1, math.maxinteger)"),
        Attack(
            "select over and over", "steps-limit", "time-limit",
            source:
                "local function f(...) while true do select(-1, ...) select('#', ...) end end f(table.unpack({}, 1, 10000))"
        ),
    ]
}

@Suite struct CountTests {
    @Test(arguments: [
        "select('#', select(math.maxinteger, 1, 2)) == 0", "('x'):byte(math.mininteger, math.maxinteger) == 120",
        "#('x'):rep(math.mininteger) == 0", "#(''):rep(math.maxinteger) == 0",
        "('abc'):sub(math.mininteger, math.maxinteger) == 'abc'", "utf8.offset('x', math.mininteger) == nil",
        "('x'):find('x', math.maxinteger) == nil", "('x'):find('x', math.mininteger) == 1",
        "table.concat(setmetatable({}, {__index = function() return 'x' end}), '', math.maxinteger - 2, math.maxinteger) == 'xxx'",
        "select('#', table.unpack({}, math.maxinteger, math.mininteger)) == 0",
        "select('#', table.unpack({}, math.maxinteger - 1, math.maxinteger)) == 2",
        "next(table.move({}, math.maxinteger, math.mininteger, 1)) == nil",
    ])
    func theEdgesOfTheIntegersAreNoEdges(expression: String) throws {
        #expect(try result("return \(expression)", budget: .small) == true)
    }
}
