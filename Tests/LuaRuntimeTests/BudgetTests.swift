import LuaRuntime
import Testing

@Suite struct BudgetTests {
    @Test func isOnlyTightened() {
        let base = LuaBudget(steps: 50_000)
        let wish = LuaBudget(
            steps: 100_000, milliseconds: 5, memoryBytes: base.memoryBytes * 2, outputBytes: 1, resultDepth: 3,
            resultNodes: base.resultNodes + 1)
        let result = base.tightened(by: wish)
        #expect(
            result
                == LuaBudget(
                    steps: base.steps, milliseconds: 5, memoryBytes: base.memoryBytes, outputBytes: 1, resultDepth: 3,
                    resultNodes: base.resultNodes))
        #expect(result.tightened(by: base) == result)
        #expect(LuaBudget.default.tightened(by: base).steps == 50_000)
        #expect(base.tightened(by: .default).steps == 50_000)
        #expect(LuaBudget.default.steps == nil)
    }

    @Test func stepsAreTheSameEveryTime() throws {
        func steps() throws -> Int64 {
            let state = try LuaState(budget: LuaBudget(steps: 1 << 40))
            try state.run("local n = 0 for i = 1, 12345 do n = n + #tostring(i) end", name: "t.lua")
            return state.usage.steps
        }
        let first = try steps()
        #expect(first > 12_345)
        for _ in 0..<5 { #expect(try steps() == first) }
    }

    @Test func theLimitFallsAtTheSamePlaceEveryTime() throws {
        func count() throws -> String {
            let state = try LuaState(budget: LuaBudget(steps: 50_000))
            #expect(throws: LuaError.self) {
                try state.run(
                    "local n = 0 while true do n = n + 1 if n % 1000 == 0 then print(n) end end", name: "t.lua")
            }
            return state.output
        }
        let first = try count()
        #expect(!first.isEmpty)
        #expect(try count() == first)
    }

    @Test func oneBudgetServesAllCallsOfAState() throws {
        let state = try LuaState(budget: LuaBudget(steps: 30_000))
        let spend = try state.load("for i = 1, 2000 do end", name: "t.lua")
        var calls = 0
        let error = #expect(throws: LuaError.self) {
            while calls < 1000 {
                try spend.call()
                calls += 1
            }
        }
        #expect(error?.code == "script.steps-limit")
        #expect(calls > 1 && calls < 50)
    }

    @Test func theHostCanCharge() throws {
        let state = try LuaState(budget: LuaBudget(steps: 100_000))
        try state.register("scan") { call in
            try call.charge(steps: 30_000)
            return .nothing
        }
        let error = #expect(throws: LuaError.self) {
            try state.run("for i = 1, 10 do pcall(scan) print(i) end", name: "t.lua")
        }
        #expect(error?.code == "script.steps-limit")
        #expect(state.output == "1\n2\n3\n")
    }

    @Test func emptyRoomIsNotCharged() throws {
        let state = try LuaState(budget: LuaBudget(memoryBytes: 16 << 10))
        #expect(try state.run("return 1", name: "t.lua").int == 1)
    }

    @Test func usageIsTold() throws {
        let state = try LuaState(budget: LuaBudget(steps: 1 << 40))
        try state.run("local t = {} for i = 1, 1000 do t[i] = {} end print('ab')", name: "t.lua")
        let usage = state.usage
        #expect(usage.outputBytes == 3)
        #expect(usage.peakMemoryBytes >= usage.memoryBytes)
        #expect(usage.peakMemoryBytes > 50_000)
        #expect(usage.steps > 1000)
    }
}
