import LuaRuntime
import Testing
import Values

extension Attack {
    /// Values that are no data, or too much of it.
    static let results: [Attack] = [
        Attack("table in itself", "result-depth", source: "local t = {} t[1] = t return t"),
        Attack("two tables in each other", "result-depth", source: "local a, b = {}, {} a.b, b.a = b, a return a"),
        Attack("deep table", "result-depth", source: "local t = {} for i = 1, 10000 do t = {t} end return t"),
        Attack("table shared by many", "result-size", source: "local t = {1} for i = 1, 25 do t = {t, t} end return t"),
        Attack(
            "text shared by many", "result-size",
            source: "local s, t = ('x'):rep(200000), {} for i = 1, 10000 do t[i] = s end return t"),
        Attack("long list", "result-size", source: "local t = {} for i = 1, 100001 do t[i] = i end return t"),
        Attack("text that is not UTF-8", "bad-result", source: "return '\\xff'"),
        Attack("half of a letter", "bad-result", source: "return { ('가'):sub(1, 2) }"),
        Attack("surrogate", "bad-result", source: "return '\\u{D800}'"),
        Attack("name that is not UTF-8", "bad-result", source: "return { ['\\xff'] = 1 }"),
        Attack("function", "bad-result", source: "return { print }"),
        Attack("NaN", "bad-result", source: "return { 0/0 }"),
        Attack("infinity", "bad-result", source: "return { -1/0 }"),
        Attack("key far away", "bad-result", source: "return { [math.maxinteger] = 1 }"),
        Attack("table as a key", "bad-result", source: "return { [{}] = 1 }"),
    ]
}

@Suite struct ResultTests {
    /// Metamethods of a result do not run: reading it gives no script a second life.
    @Test func readingRunsNothing() throws {
        let state = try LuaState(budget: .small)
        let value = try state.run(
            """
            local function shout() print('alive') while true do end end
            return setmetatable({ 1 }, { __index = shout, __len = shout, __pairs = shout, __tostring = shout })
            """, name: "t.lua"
        ).value()
        #expect(value == [1])
        #expect(state.output.isEmpty)
    }
}
