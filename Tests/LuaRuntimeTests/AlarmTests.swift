import Foundation
import LuaRuntime
import Testing
import Values

/// The deadline holds without anything being counted. How long a machine takes is not asked; without an alarm none of
/// these scripts would ever end.
@Suite struct AlarmTests {
    static let short = LuaBudget(milliseconds: 20)

    @Test(arguments: [
        "while true do end", "::again:: goto again", "for i = 1, math.huge do end", "repeat until false",
        "local function f() return f() end f()", "while true do pcall(function() while true do end end) end",
        "local s = 'x' while true do pcall(string.rep, s, 200000) end",
        "local t = {} while true do t = {} for i = 1, 1e4 do t[i] = {i} end end",
        "local s = ('ab'):rep(100000) while true do s:find('(.-)(.-)c') end",
        "local t = {} for i = 1, 5e4 do t[i] = ('k'):rep(1000) .. i end while true do table.sort(t) end",
        "table.move({}, 1, math.maxinteger - 1, 2)",
        "table.concat(setmetatable({}, {__index = function() return '' end}), '', 1, 1 << 60)",
        "string.find(('a'):rep(40), ('a*'):rep(40) .. 'b')", "while true do for _ in pairs({1, 2, x = 3}) do end end",
        "local a = ('a'):rep(4e6) local b = a .. 'y' a = a .. 'x' while true do local _ = a < b end",
        "while true do xpcall(error, function() while true do end end) end",
        "while true do nothing() end", "while true do pcall(nothing, {}) end",
    ])
    func everyEndlessScriptEnds(source: String) throws {
        let state = try LuaState(budget: Self.short)
        try state.register("nothing") { _ in .nothing }
        let error = #expect(throws: LuaError.self) { try state.run(source, name: "t.lua") }
        #expect(error?.code == "script.time-limit")
        #expect(error?.place?.line == 1)
    }

    @Test func theLineIsThatOfTheLoop() throws {
        let error = try failure("local n = 0\nlocal m = 1\nwhile true do\n  n = n + m\nend\n", budget: Self.short)
        #expect(error.place.map { 3...5 ~= $0.line! } == true)
    }

    /// The alarm of a thread stays armed for scripts that ended in time; later ones must not inherit it.
    @Test func aScriptIsNotStoppedByTheAlarmOfAnother() throws {
        for _ in 0..<50 {
            let state = try LuaState(budget: LuaBudget(milliseconds: 1))
            _ = try? state.run("return 1", name: "brief.lua")
            let patient = try LuaState(budget: LuaBudget(milliseconds: 60_000))
            #expect(
                try patient.run("local n = 0 for i = 1, 300000 do n = n + i end return n", name: "t.lua").int
                    == 45_000_150_000)
        }
    }

    @Test func aShortDeadlineHoldsBehindALongOne() throws {
        let patient = try LuaState(budget: LuaBudget(milliseconds: 60_000))
        #expect(try patient.run("return 1", name: "t.lua").int == 1)
        #expect(try failure("while true do end", budget: Self.short).code == "script.time-limit")
    }

    /// A script asks the host, which runs another script: each has its own deadline.
    @Test func scriptsWithinScripts() throws {
        let outer = try LuaState(budget: LuaBudget(milliseconds: 60_000))
        try outer.register("inner") { _ in
            let error = try failure("while true do end", budget: Self.short)
            return .value(.string(error.code))
        }
        #expect(
            try outer.run("return inner() .. inner()", name: "t.lua").string == "script.time-limitscript.time-limit")

        let hasty = try LuaState(budget: Self.short)
        try hasty.register("inner") { _ in
            let state = try LuaState(budget: LuaBudget(milliseconds: 60_000))
            return .value(
                .int(try state.run("local n = 0 for i = 1, 2e5 do n = n + 1 end return n", name: "i.lua").int ?? 0))
        }
        let error = #expect(throws: LuaError.self) { try hasty.run("while true do pcall(inner) end", name: "t.lua") }
        #expect(error?.code == "script.time-limit")
        #expect(error?.place?.file == "t.lua")
    }

    @Test func everyThreadHasItsOwn() async throws {
        try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<24 {
                group.addTask {
                    let budget = LuaBudget(milliseconds: Int64(5 + number * 3))
                    return try failure("while true do end", budget: budget).code
                }
            }
            for try await code in group { #expect(code == "script.time-limit") }
        }
        // A thread that ends takes its timer with it; more threads than timers a process may have.
        for _ in 0..<2000 {
            let thread = Thread { _ = try? LuaState().run("return 1", name: "t.lua") }
            let done = DispatchSemaphore(value: 0)
            let watched = Thread {
                _ = try? LuaState().run("return 1", name: "t.lua"); done.signal()
            }
            thread.start()
            watched.start()
            done.wait()
        }
        #expect(try failure("while true do end", budget: Self.short).code == "script.time-limit")
    }

    /// What the alarm leaves out: nothing is counted, so nothing is charged for a loop.
    @Test func nothingIsCounted() throws {
        let state = try LuaState()
        try state.run("for i = 1, 1000000 do end", name: "t.lua")
        #expect(state.usage.steps < 1000)
    }

    /// The stack may grow once more over the limit, so that the line can be told.
    @Test func recursionOverMemoryNamesItsLine() throws {
        let error = try failure(
            "local function f(n)\n  return 1 + f(n + 1)\nend\nf(1)", budget: LuaBudget(memoryBytes: 256 << 10))
        #expect(error.code == "script.memory-limit")
        #expect(error.place?.line == 2)
    }

    /// Garbage is collected before string buffers, which cannot ask for that, would run out of room.
    @Test func garbageIsCollectedBeforeBuffersFail() throws {
        let value = try result(
            "local n = 0 for i = 1, 400 do n = n + #table.concat({ ('x'):rep(100000), ('y'):rep(100000 + i) }) end return n",
            budget: LuaBudget(milliseconds: 60_000, memoryBytes: 4 << 20))
        #expect(value == 80_080_200)
    }
}
