import LuaRuntime
import Testing
import Values

extension Attack {
    /// A loop that does not end, with or without something that grows.
    static let loops: [Attack] = [
        Attack("endless loop", "steps-limit", source: "while true do end"),
        Attack("goto loop", "steps-limit", source: "::again:: goto again"),
        Attack("for without end", "steps-limit", source: "for i = 1, math.huge do end"),
        Attack(
            "for with closing value", "steps-limit",
            source:
                "local m = {} local t = setmetatable({}, m) m.__close = function() while true do end end while true do pcall(function() for _ in function() while true do end end, nil, nil, t do end end) end"
        ),
        Attack("tail calls", "steps-limit", source: "local function f() return f() end f()"),
        Attack("repeat loop", "steps-limit", source: "repeat until false"),
        Attack(
            "next over and over", "steps-limit",
            source: "local t = {} for i = 1, 1e4 do t['k' .. i] = i end local k while true do k = next(t, k) end"),
        Attack(
            "pairs that grows", "steps-limit", "memory-limit",
            source: "local t = {1} while true do for k, v in pairs(t) do t[#t + 1] = v end end"),
        Attack("growing array", "memory-limit", "steps-limit", source: "local t = {} while true do t[#t + 1] = 0 end"),
        Attack(
            "growing hash", "memory-limit", "steps-limit",
            source: "local t, i = {}, 0.5 while true do t[i] = i i = i + 1 end"),
        Attack("nested tables", "memory-limit", "steps-limit", source: "local t = {} while true do t = {t} end"),
        Attack(
            "closures", "memory-limit", "steps-limit",
            source: "local f while true do local g = f f = function() return g end end"),
        Attack(
            "many keys", "memory-limit", "steps-limit", source: "local t = {} for i = 1, 1e9 do t['k' .. i] = i end"),
        Attack("for of the smallest step", "steps-limit", source: "for i = 1, 2, 1e-300 do end"),
        Attack("for of an endless iterator", "steps-limit", source: "for _ in function() return 1 end do end"),
        Attack(
            "two functions in turn", "steps-limit",
            source: "local a, b function a() return b() end function b() return a() end a()"),
        Attack(
            "ipairs without end", "steps-limit",
            source: "for _ in ipairs(setmetatable({}, { __index = function() return 1 end })) do end"),
        Attack("for of step 0", "runtime", source: "for i = 1, 2, 0 do end"),
    ]
}

@Suite struct LoopTests {
    /// The counter does not wrap around at the end of the integers.
    @Test func aLoopToTheLastIntegerEnds() throws {
        let value = try result(
            """
            local n = 0
            for i = math.maxinteger - 2, math.maxinteger do n = n + 1 end
            for i = math.mininteger + 2, math.mininteger, -1 do n = n + 1 end
            for i = 1, math.maxinteger, math.maxinteger do n = n + 1 end
            return n
            """, budget: .small)
        #expect(value == 7)
    }
}
