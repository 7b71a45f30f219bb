import LuaRuntime
import Testing
import Values

extension Attack {
    /// Addresses of the process, from which an attack could go on.
    static let addresses: [Attack] = [
        Attack("pointer by format", "runtime", source: "return string.format('%p', {})"),
        Attack("pointer by a wide format", "runtime", source: "return string.format('%-20p', print)"),
        Attack("pointer among others", "runtime", source: "return string.format('%d %% %p', 1, 'x')"),
        Attack("pointer of a number", "runtime", source: "return string.format('%p', 1)"),
    ]
}

@Suite struct AddressTests {
    @Test(arguments: [
        "tostring(print)", "tostring({})", "tostring(setmetatable({}, { __name = 'Thing' }))",
        "tostring(setmetatable({}, { __name = {} }))", "string.format('%s %20s', {}, print)",
        "select(2, pcall(error, {}))", "select(2, pcall(string.format, '%q', {}))", "select(2, pcall(string.rep, {}))",
        "select(2, pcall(string.rep, print))", "select(2, pcall(next, {}, {}))", "select(2, pcall(next, {}, print))",
        "select(2, pcall(table.concat, { {} }))", "select(2, pcall(table.sort, { {}, {} }))",
        "select(2, pcall(function() return {} .. print end))", "select(2, pcall(function() return {} < {} end))",
        "select(2, pcall(function() return -print end))", "select(2, pcall(function() for i = {}, 2 do end end))",
        "select(2, pcall(function() return ({}).x.y end))", "select(2, pcall(setmetatable, print, {}))",
        "select(2, pcall(host, {}))", "select(2, pcall(assert, false, {}))",
    ])
    func noTextHoldsOne(expression: String) throws {
        let state = try LuaState(budget: .small)
        try state.register("host") { call in .string(try call.string(1)) }
        try state.run("print(\(expression))", name: "t.lua")
        #expect(!state.output.isEmpty)
        #expect(!state.output.contains("0x"), "\(state.output)")
    }

    @Test(arguments: ["{}", "print", "function() end", "setmetatable({}, {})", "string", "pairs({})"])
    func noAddressIsShown(expression: String) throws {
        let value = try result(
            "local v = \(expression) return { tostring(v), string.format('%s', v), string.format('%10s', v) }")
        let kind = try result("return type(\(expression))")
        let text = try #require(kind.string)
        #expect(
            value == [.string(text), .string(text), .string(String(repeating: " ", count: 10 - text.count) + text)])
    }
}
