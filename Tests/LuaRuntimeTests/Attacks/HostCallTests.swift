import LuaRuntime
import Testing

extension Attack {
    /// Attacks by way of the host's own functions.
    static let hostCalls: [Attack] = [
        Attack("loop in a callback", "steps-limit", source: "call(function() while true do end end)"),
        Attack(
            "loop in a swallowed callback", "steps-limit",
            source: "while true do swallow(function() while true do end end) end"),
        Attack(
            "bomb in a swallowed callback", "memory-limit",
            source: "while true do swallow(function() return ('x'):rep(1 << 40) end) end"),
        Attack(
            "output in a swallowed callback", "output-limit",
            source: "while true do swallow(function() print('x') end) end"),
        Attack("failing host, caught", "steps-limit", "time-limit", source: "while true do pcall(fail) end"),
        Attack(
            "failing host in a handler", "steps-limit", "time-limit", source: "while true do xpcall(error, fail) end"),
        Attack("failing host", "host", source: "fail()"),
        Attack("failing host in a callback", "host", source: "call(function() fail() end)"),
        Attack("host and script in turn", "runtime", source: "local function f() return call(f) end return f()"),
        Attack(
            "host, sort and gsub in turn", "runtime",
            source:
                "local function f() call(function() table.sort({2, 1}, function() ('x'):gsub('x', f) end) end) end f()"),
        Attack(
            "host as a metamethod", "runtime",
            source:
                "local t = setmetatable({}, {}) getmetatable(t).__index = function(t) return call(function() return t.x end) end return t.x"
        ),
        Attack("host by false arguments", "argument", source: "call(1)"),
        Attack("host by its own name", "runtime", source: "call(call)"),
        Attack(
            "swallowing host and script in turn, for ever", "steps-limit", "memory-limit", "time-limit",
            source: "local function f() swallow(f) swallow(f) end while true do f() end"),
    ]
}

@Suite struct HostCallTests {
    /// What was hit stays hit, whatever the host makes of it.
    @Test func aHostThatThrowsItsOwnErrorHidesNoLimit() throws {
        let state = try Attack.state(.small)
        try state.register("mask") { call in
            do { return HostValue(try call.function(1).call()) } catch { throw Attack.Refusal() }
        }
        let error = #expect(throws: LuaError.self) {
            try state.run("pcall(mask, function() while true do end end) print('alive')", name: "t.lua")
        }
        #expect(error?.code == "script.steps-limit")
        #expect(state.output.isEmpty)
    }

    @Test func aStateMayBeDroppedDeepInside() throws {
        struct Keeper: ~Copyable { var state: LuaState }
        final class Owner {
            var keeper: Keeper?
            init(_ keeper: consuming Keeper) { self.keeper = consume keeper }
        }
        let owner = Owner(Keeper(state: try Attack.state(.small)))
        try owner.keeper?.state.register("drop") { _ in
            owner.keeper = nil
            throw Attack.Refusal()
        }
        let script = try #require(
            try owner.keeper?.state.load(
                "local function f(n) if n == 0 then drop() end return call(function() return f(n - 1) end) end f(10)",
                name: "t.lua"))
        let error = #expect(throws: LuaError.self) { try script.call() }
        #expect(error?.code == "script.host")
        let again = #expect(throws: LuaError.self) { try script.call() }
        #expect(again?.code == "script.closed")
    }

    @Test func theStateIsUsableAfterADeepFall() throws {
        // Time enough also under a sanitizer: one budget serves all twenty falls.
        let state = try Attack.state(LuaBudget(milliseconds: 60_000))
        for _ in 0..<20 {
            let error = #expect(throws: LuaError.self) {
                try state.run("local function f() return call(f) end return f()", name: "t.lua")
            }
            #expect(error?.code == "script.runtime")
        }
        #expect(try state.run("return call(function() return 1 end)", name: "t.lua").int == 1)
    }
}
