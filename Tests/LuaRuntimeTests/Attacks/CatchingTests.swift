import LuaRuntime
import Testing

extension Attack {
    /// A script that catches its own end.
    static let catching: [Attack] = [
        Attack(
            "pcall around an endless loop", "steps-limit",
            source: "while true do pcall(function() while true do end end) end"),
        Attack(
            "pcall of pcall", "steps-limit",
            source: "local function f() while true do end end while true do pcall(pcall, pcall, f) end"),
        Attack(
            "error inside every catch", "steps-limit", "memory-limit", "time-limit",
            source: "local function f() return pcall(f) or f() end while true do f() end"),
        Attack(
            "xpcall with a looping handler", "steps-limit",
            source: "while true do xpcall(error, function() while true do end end) end"),
        Attack(
            "xpcall handler that swallows", "steps-limit",
            source: "while true do xpcall(function() while true do end end, function() return 'fine' end) end"),
        Attack(
            "handlers that fail", "steps-limit",
            source: "local function h() error(h) end while true do xpcall(error, h) end"),
        Attack("rep bomb, caught", "memory-limit", source: "while true do pcall(string.rep, 'x', 1 << 40) end"),
        Attack(
            "rep bomb in a handler", "memory-limit",
            source: "while true do xpcall(error, function() return ('x'):rep(1 << 40) end) end"),
        Attack(
            "concat doubling, caught", "memory-limit",
            source: "local s = 'x' while true do pcall(function() s = s .. s end) end"),
        Attack(
            "growing array, caught", "memory-limit", "steps-limit",
            source: "local t = {} while true do pcall(function() while true do t[#t + 1] = {} end end) end"),
        Attack(
            "replaced pcall", "steps-limit",
            source: "local old = pcall pcall = function(...) while true do old(...) end end pcall(error)"),
        Attack(
            "errors that are tables", "steps-limit", "memory-limit",
            source: "while true do pcall(error, { {}, {} }) end"),
        Attack(
            "handler that calls again", "steps-limit",
            source: "local function f() error('x') end while true do xpcall(f, function() return pcall(f) end) end"),
        Attack(
            "error raised anew, for ever", "steps-limit",
            source: "local e while true do e = select(2, pcall(error, e or 'x', 0)) end"),
        Attack(
            "limit as an error value", "steps-limit",
            source: "while true do local _, e = pcall(function() while true do end end) pcall(error, e) end"),
    ]
}

@Suite struct CatchingTests {
    @Test(arguments: ["pcall", "function(f) return xpcall(f, function() print('handled') return 1 end) end"])
    func noHandlerHearsOfALimit(name: String) throws {
        let state = try LuaState(budget: .small)
        let error = #expect(throws: LuaError.self) {
            try state.run("local catch = \(name) catch(function() while true do end end) print('alive')", name: "t.lua")
        }
        #expect(error?.code == "script.steps-limit")
        #expect(state.output.isEmpty)
    }
}
