import LuaRuntime
import Testing
import Values

extension Attack {
    /// Keys chosen to collide, and tables that are all holes.
    static let hashFloods: [Attack] = [
        Attack(
            "colliding keys", "memory-limit", "time-limit", "steps-limit",
            source: "local t = {} local n = 2^19 - 1 for i = 1, 1e9 do t[i * n // 1 | 0] = true end"),
        Attack(
            "integers that collide", "memory-limit", "time-limit", "steps-limit",
            source: "while true do local t = {} for i = 1, 60000 do t[i * 65535] = true end end"),
        Attack(
            "numbers that collide", "memory-limit", "time-limit", "steps-limit",
            source: "while true do local t = {} for i = 1, 60000 do t[1 + i * 0x1p-52] = true end end"),
        Attack(
            "texts that differ in the middle", "memory-limit", "time-limit", "steps-limit",
            source: "local a, t = ('x'):rep(100), {} for i = 1, 1e9 do t[a .. i .. a] = true end"),
        Attack(
            "next over an emptied table", "time-limit", "steps-limit",
            source:
                "local t = {} for i = 1, 60000 do t[i + 0.5] = 1 end for i = 1, 60000 do t[i + 0.5] = nil end while true do next(t) end"
        ),
        Attack(
            "pairs over an emptied table", "time-limit", "steps-limit",
            source:
                "local t = {} for i = 1, 60000 do t[i + 0.5] = 1 end for i = 1, 60000 do t[i + 0.5] = nil end while true do for _ in pairs(t) do end end"
        ),
        Attack(
            "length of an emptied list", "time-limit", "steps-limit",
            source:
                "local t = {} for i = 1, 60000 do t[i] = 1 end for i = 1, 60000 do t[i] = nil end while true do local _ = #t end"
        ),
    ]
}

@Suite struct HashFloodTests {
    /// Without counted steps the deadline alone ends it; one instruction may hold it up, but not for long.
    @Test(arguments: Attack.hashFloods)
    func theDeadlineHolds(attack: Attack) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let state = try Attack.state(LuaBudget(milliseconds: 100))
        let error = #expect(throws: LuaError.self) { try attack.strike(state) }
        #expect(error.map { ["script.time-limit", "script.memory-limit"].contains($0.code) } == true)
        #expect(clock.now - start < .seconds(10))
    }

    @Test func aTableOfTooManyKeysSaysSo() throws {
        let error = try failure("local t = {}\nfor i = 1, 1e6 do\n  t['k' .. i] = i\nend")
        #expect(error.what.en == "a single table would hold more than 65536 keys")
        #expect(error.place?.line == 3)
    }

    /// Positions are no keys: lists may be longer, also where their size is that of a table of keys.
    @Test(arguments: [98_304, 196_608, 393_216])
    func longListsAreFine(count: Int) throws {
        let value = try result(
            """
            local t = {}
            for i = 1, \(count) do t[i] = -i end
            table.sort(t)
            local n = 0
            for _ in pairs(t) do n = n + 1 end
            return { t[1], n, #('x'):rep(\(count) * 8) }
            """)
        #expect(value == [.int(Int64(-count)), .int(Int64(count)), .int(Int64(count * 8))])
    }
}
