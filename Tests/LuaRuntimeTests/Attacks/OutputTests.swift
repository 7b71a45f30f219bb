import LuaRuntime
import Testing

extension Attack {
    /// More output than anybody reads.
    static let outputs: [Attack] = [
        Attack("print for ever", "output-limit", source: "while true do print('x') end"),
        Attack("print for ever, caught", "output-limit", source: "while true do pcall(print, 'x') end"),
        Attack("print much", "output-limit", source: "print(('x'):rep(100000))"),
        Attack("print of nothing, for ever", "output-limit", source: "while true do print() end"),
        Attack("print of many", "output-limit", source: "print(table.unpack({}, 1, 5000))"),
        Attack(
            "print by tostring", "output-limit",
            source: "print(setmetatable({}, {__tostring = function() return ('x'):rep(5000) end}))"),
        Attack(
            "replaced print", "output-limit",
            source: "local old = print print = function(...) old(...) old(...) end while true do print('x') end"),
    ]
}

@Suite struct OutputTests {
    @Test func theOutputEndsAtTheLimit() throws {
        // Steps are many, so that output is the limit meant.
        let state = try LuaState(budget: LuaBudget(steps: 1_000_000, outputBytes: 10))
        let error = #expect(throws: LuaError.self) {
            try state.run("for i = 1, 9 do print(i) pcall(print, 'x') end", name: "t.lua")
        }
        #expect(error?.code == "script.output-limit")
        #expect(state.output == "1\nx\n2\nx\n3\n")
    }

    @Test func anyBytesMayBePrinted() throws {
        let state = try LuaState(budget: .small)
        try state.run("print('a\\0b\\xff')", name: "t.lua")
        #expect(state.output == "a\0b\u{FFFD}\n")
    }
}
