import LuaRuntime
import Testing

@Suite(.serialized) struct LeakTests {
    /// Ten thousand scripts that fail in every way leave nothing behind.
    @Test func tenThousandHostileRunsLeaveNothing() throws {
        let budget = LuaBudget(steps: 5_000, milliseconds: 1000, memoryBytes: 256 << 10, outputBytes: 1 << 10)
        func round(_ count: Int) throws {
            for index in 0..<count {
                let attack = Attack.all[index % Attack.all.count]
                let state = try LuaState(budget: budget)
                try state.register("host") { call in .ref(try call.table(1)) }
                _ = try? state.run("local t = host({ {} })\n" + attack.source, name: "t.lua")
            }
        }
        try round(1_000)
        // Other tests run beside this one and need memory of their own, but not in every round more than in the last.
        // A kilobyte left by each run would be two megabytes in each round.
        var least = Int.max
        for _ in 0..<5 {
            let before = residentBytes()
            try round(2_000)
            least = min(least, residentBytes() - before)
        }
        #expect(least < 1 << 20)
    }
}
