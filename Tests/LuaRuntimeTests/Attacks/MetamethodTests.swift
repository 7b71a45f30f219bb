import LuaRuntime
import Testing
import Values

extension Attack {
    /// Events of a metatable that loop, call themselves or lie.
    static let metamethods: [Attack] = [
        Attack(
            "error object with looping tostring", "steps-limit",
            source: "local e = setmetatable({}, {__tostring = function() while true do end end}) print(e)"),
        Attack(
            "error object with looping index", "steps-limit",
            source:
                "local e = setmetatable({}, {__index = function() while true do end end}) while true do pcall(function() error(e.x) end) end"
        ),
        Attack(
            "__index recursion", "runtime",
            source: "local t = setmetatable({}, {}) getmetatable(t).__index = function(_, k) return t[k] end return t.x"
        ),
        Attack("__call by a table", "runtime", source: "local t = {} setmetatable(t, {__call = t}) return t()"),
        Attack(
            "__index loop", "runtime",
            source: "local a, b = {}, {} setmetatable(a, {__index = b}) setmetatable(b, {__index = a}) return a.x"),
        Attack(
            "__newindex loop", "runtime",
            source: "local a, b = {}, {} setmetatable(a, {__newindex = b}) setmetatable(b, {__newindex = a}) a.x = 1"),
        Attack(
            "__newindex recursion", "runtime",
            source: "local t = setmetatable({}, {__newindex = function(t, k, v) t[k] = v end}) t.x = 1"),
        Attack(
            "__eq recursion", "runtime",
            source:
                "local m = {} m.__eq = function(a, b) return not (a == b) end return setmetatable({}, m) == setmetatable({}, m)"
        ),
        Attack(
            "__lt recursion", "runtime",
            source:
                "local m = {} m.__lt = function(a, b) return not (a < b) end return setmetatable({}, m) < setmetatable({}, m)"
        ),
        Attack(
            "__len recursion", "runtime", source: "return #setmetatable({}, {__len = function(t) return #t + 1 end})"),
        Attack(
            "__unm recursion", "runtime", source: "return -setmetatable({}, {__unm = function(t) return 1 + -t end})"),
        Attack(
            "__call loop in a function", "steps-limit",
            source: "setmetatable({}, {__call = function() while true do end end})()"),
        Attack(
            "__pairs loop", "steps-limit",
            source: "pairs(setmetatable({}, {__pairs = function() while true do end end}))"),
        Attack(
            "__pairs recursion", "runtime",
            source: "pairs(setmetatable({}, {__pairs = function(t) return (pairs(t)) end}))"),
        Attack(
            "__tostring that gives no text", "runtime",
            source: "print(setmetatable({}, {__tostring = function() return {} end}))"),
        Attack("__metatable", "runtime", source: "setmetatable(setmetatable({}, {__metatable = 1}), {})"),
        Attack(
            "length that is none", "runtime",
            source: "table.concat(setmetatable({}, {__len = function() return 'x' end}))"),
    ]
}

@Suite struct MetamethodTests {
    /// An event is looked up in the metatable itself: one that is only inherited does not exist.
    @Test func eventsAreNotInherited() throws {
        let value = try result(
            """
            local m = setmetatable({}, { __index = function() return function() while true do end end end })
            local t = setmetatable({}, m)
            return { t.x == nil, tostring(t), rawequal(t, t) }
            """, budget: .small)
        #expect(value == [true, "table", true])
    }
}
