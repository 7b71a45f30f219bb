import LuaRuntime
import Testing
import Values

extension Attack {
    /// Names that a script takes over, for itself or for those after it.
    static let environments: [Attack] = [
        Attack("_ENV", "syntax", source: "local _ENV <const> = 10 x = 1"),
        Attack("string metatable", "runtime", source: "getmetatable('').__index = nil"),
        Attack("string metatable replaced", "runtime", source: "setmetatable('', {})"),
        Attack("_ENV as a parameter", "syntax", source: "return (function(_ENV) return print end)({})"),
        Attack("_ENV indexed", "syntax", source: "return _ENV['pr' .. 'int']"),
        Attack("rawset on the string metatable", "runtime", source: "rawset(getmetatable(''), '__index', nil)"),
        Attack("metatable of the globals", "runtime", source: "setmetatable(_G, { __index = function() end })"),
        Attack("constant written", "syntax", source: "local x <const> = 1 x = 2"),
        Attack("error replaced", "steps-limit", source: "error = function() end while true do pcall(error) end"),
    ]
}

@Suite struct EnvironmentTests {
    @Test func changesDoNotOutliveTheState() throws {
        let first = try LuaState(budget: .small)
        let owned = try first.run(
            """
            rawset(string, 'upper', function() return 'owned' end)
            math.pi, table, pcall, print = 3, nil, nil, nil
            secret = 1
            return ('x'):upper()
            """, name: "first.lua")
        #expect(owned.string == "owned")
        let value = try result(
            "return { ('x'):upper(), math.pi > 3.1, type(table), type(pcall), type(print), type(secret) }",
            budget: .small)
        #expect(value == ["X", true, "table", "function", "function", "nil"])
    }

    /// Nothing of the host asks a library that the script may have changed.
    @Test func theHostDoesNotTrustTheLibraries() throws {
        let state = try LuaState(budget: .small)
        let value = try state.run(
            """
            for _, library in ipairs({ string, table, math, utf8 }) do
              for name in pairs(library) do library[name] = function() while true do end end end
            end
            tostring, type, pairs, next, error = nil, nil, nil, nil, nil
            return { 1, a and 2 or 3 }
            """, name: "t.lua"
        ).value()
        #expect(value == [1, 3])
    }
}
