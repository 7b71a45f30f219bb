import LuaRuntime
import Testing

/// What holds for every attack, whatever its class.
@Suite struct HostileScriptTests {
    @Test func namesAreUnique() {
        #expect(Set(Attack.all.map(\.name)).count == Attack.all.count)
    }

    /// `small` counts steps, so that most attacks end at the same instruction on every machine.
    @Test(arguments: Attack.all)
    func isStopped(attack: Attack) throws {
        let state = try Attack.state(.small)
        let error = try #require(throws: LuaError.self) { try attack.strike(state) }
        #expect(attack.codes.contains(error.code), "\(error.code): \(error)")
    }

    /// After a limit nothing of the script runs, and nothing more can be run in the state.
    @Test(arguments: Attack.all.filter { $0.codes.allSatisfy { $0.hasSuffix("limit") } })
    func staysStopped(attack: Attack) throws {
        let state = try Attack.state(.small)
        #expect(throws: LuaError.self) { try attack.strike(state) }
        let output = state.output
        let again = #expect(throws: LuaError.self) { try state.run("print('alive')", name: "again.lua") }
        #expect(again?.code.hasSuffix("limit") == true)
        #expect(state.output == output)
    }

    @Test func memoryStaysBelowTheLimit() throws {
        for attack in Attack.all where attack.codes.contains("script.memory-limit") {
            let state = try Attack.state(.small)
            let room = state.usage.memoryBytes
            #expect(throws: LuaError.self, "\(attack.name)") { try attack.strike(state) }
            #expect(state.usage.peakMemoryBytes <= LuaBudget.small.memoryBytes + room, "\(attack.name)")
        }
    }

    /// A deadline holds even where no step limit would.
    @Test(arguments: [
        "while true do end", "local s = 'x' while true do pcall(string.rep, s, 200000) end",
        "local t = {} while true do t = {} for i = 1, 1e4 do t[i] = {i} end end",
        "local s = ('ab'):rep(100000) while true do s:find('(.-)(.-)c') end",
        "local t = {} for i = 1, 5e4 do t[i] = ('k'):rep(1000) .. i end while true do table.sort(t) end",
        "while true do pcall(function() while true do end end) end",
        "local t = {} for i = 1, 1e9 do t[i * 65535] = true if i % 60000 == 0 then t = {} end end",
        "local a = ('a'):rep(4e6) local b = a .. 'y' a = a .. 'x' while true do local _ = a < b end",
    ])
    func timeIsLimited(source: String) throws {
        let budget = LuaBudget(steps: 1 << 50, milliseconds: 30)
        let clock = ContinuousClock()
        let start = clock.now
        let error = try failure(source, budget: budget)
        #expect(error.code == "script.time-limit")
        // Generous: the machine may be busy; without a limit it would never end.
        #expect(clock.now - start < .seconds(5))
    }
}
