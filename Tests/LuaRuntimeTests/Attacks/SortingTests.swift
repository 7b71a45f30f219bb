import LuaRuntime
import Testing
import Values

extension Attack {
    /// Orders that contradict themselves, do not end or are none.
    static let sorting: [Attack] = [
        Attack(
            "sort with a looping comparator", "steps-limit",
            source: "table.sort({3, 2, 1}, function() while true do end end)"),
        Attack(
            "sort for ever", "steps-limit",
            source:
                "local t = {} for i = 1, 1e4 do t[i] = -i end while true do table.sort(t) table.sort(t, function(a, b) return a > b end) end"
        ),
        Attack(
            "table.sort by a false length", "runtime",
            source: "table.sort(setmetatable({}, {__len = function() return 1 << 40 end}))"),
        Attack(
            "comparator that grows the list", "steps-limit", "memory-limit",
            source: "local t = {3, 2, 1} while true do table.sort(t, function(a, b) t[#t + 1] = 0 return true end) end"),
        Attack(
            "comparator that errors, caught", "steps-limit",
            source: "while true do pcall(table.sort, {3, 2, 1}, error) end"),
        Attack(
            "__lt loop", "steps-limit",
            source:
                "local m = {__lt = function() while true do end end} table.sort({setmetatable({}, m), setmetatable({}, m)})"
        ),
        Attack("values without an order", "runtime", source: "table.sort({1, 'x'})"),
        Attack("comparator that is none", "runtime", source: "table.sort({1, 2}, {})"),
    ]
}

@Suite struct SortingTests {
    @Test(arguments: ["true", "false", "nil", "a ~= b", "math.random() < 0.5"])
    func aComparatorThatContradictsItselfLosesNothing(answer: String) throws {
        let value = try result(
            """
            local t = {}
            for i = 1, 500 do t[i] = i * 7 % 100 end
            table.sort(t, function(a, b) return \(answer) end)
            local sum = 0
            for i = 1, #t do sum = sum + t[i] end
            return { #t, sum }
            """, budget: .small)
        #expect(value == [500, 24_750])
    }

    @Test func whatIsNoNumberIsSortedToo() throws {
        let value = try result("local t = {3, 0/0, 1, 0/0, 2} table.sort(t) return #t", budget: .small)
        #expect(value == 5)
    }
}
