import LuaRuntime
import Testing

extension Attack {
    /// Calls within calls, in Lua, in C and in the source.
    static let recursion: [Attack] = [
        Attack("deep recursion", "runtime", "memory-limit", source: "local function f() return 1 + f() end return f()"),
        Attack(
            "deep recursion caught for ever", "steps-limit", "memory-limit",
            source: "local function f() return 1 + f() end while true do pcall(f) end"),
        Attack("C stack overflow", "runtime", source: "local function f(s) return (s:gsub('.', f)) end return f('x')"),
        Attack(
            "C stack overflow by concat", "runtime",
            source:
                "local t = setmetatable({}, {}) getmetatable(t).__concat = function(a, b) return a .. b end return t .. t"
        ),
        Attack(
            "too many levels of syntax", "syntax",
            source: "return " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)),
        Attack(
            "pcall in pcall", "runtime", "memory-limit",
            source: "local function f() local _, e = pcall(f) error(e, 0) end f()"),
        Attack(
            "pcall in pcall for ever", "steps-limit", "memory-limit",
            source: "local function f() pcall(f) pcall(f) end while true do f() end"),
        Attack(
            "xpcall in its handler", "steps-limit", "memory-limit", "time-limit",
            source: "local function h() xpcall(error, h) error('x') end while true do xpcall(error, h) end"),
        Attack("sort inside sort", "runtime", source: "local function f() table.sort({2, 1}, f) return false end f()"),
        Attack(
            "tostring recursion", "runtime",
            source: "return tostring(setmetatable({}, {__tostring = function(t) return tostring(t) end}))"),
        Attack(
            "print recursion", "runtime",
            source: "print(setmetatable({}, {__tostring = function(t) print(t) return '' end}))"),
        Attack(
            "format recursion", "runtime",
            source:
                "return string.format('%s', setmetatable({}, {__tostring = function(t) return string.format('%s', t) end}))"
        ),
        Attack(
            "gsub, pcall and sort in turn", "runtime",
            source:
                "local function f() local _, e = pcall(string.gsub, 'x', 'x', function() table.sort({2, 1}, f) end) error(e, 0) end f()"
        ),
        Attack(
            "table.concat recursion", "runtime",
            source:
                "local t = setmetatable({}, {__index = function(t) return table.concat(t, '', 1, 1) end}) return table.concat(t, '', 1, 1)"
        ),
        Attack(
            "nested tables in the source", "syntax",
            source: "return " + String(repeating: "{", count: 5000) + String(repeating: "}", count: 5000)),
        Attack(
            "nested functions in the source", "syntax",
            source: String(repeating: "return function() ", count: 5000) + String(repeating: " end", count: 5000)),
        Attack(
            "nested blocks in the source", "syntax",
            source: String(repeating: "do ", count: 5000) + String(repeating: "end ", count: 5000)),
        Attack(
            "nested indexes in the source", "syntax",
            source: "local t = {} return " + String(repeating: "t[", count: 5000) + "1"
                + String(repeating: "]", count: 5000)),
        Attack(
            "nested calls in the source", "syntax",
            source: "return " + String(repeating: "f(", count: 5000) + String(repeating: ")", count: 5000)),
        Attack("row of nots", "syntax", source: "return " + String(repeating: "not ", count: 5000) + "1"),
        Attack("row of powers", "syntax", source: "return " + String(repeating: "2 ^ ", count: 5000) + "2"),
        Attack("row of concatenations", "syntax", source: "return " + String(repeating: "'' .. ", count: 5000) + "''"),
    ]
}

@Suite struct RecursionTests {
    /// Lua counts the depth itself, and nothing of it stays behind.
    @Test(arguments: Attack.recursion.filter { $0.codes == ["script.runtime"] })
    func theStateIsUsableAfterwards(attack: Attack) throws {
        let state = try Attack.state(.small)
        for _ in 0..<3 { #expect(throws: LuaError.self) { try attack.strike(state) } }
        #expect(try state.run("return 1", name: "t.lua").int == 1)
    }
}
