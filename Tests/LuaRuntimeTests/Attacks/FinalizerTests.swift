import LuaRuntime
import Testing
import Values

extension Attack {
    /// Code that would run when the script should have ended.
    static let finalizers: [Attack] = [
        Attack("__gc", "runtime", source: "setmetatable({}, {__gc = function() end})"),
        Attack("__mode", "runtime", source: "setmetatable({}, {__mode = 'k'})"),
        Attack("__close", "runtime", source: "setmetatable({}, {__close = function() end})"),
        Attack("variable to close", "runtime", source: "local m = {} local t <close> = setmetatable({}, m)"),
        Attack(
            "variable to close, written afterwards", "runtime",
            source: "local m = {} local t = setmetatable({}, m) m.__close = print local x <close> = t"),
        Attack("__gc that is false", "runtime", source: "setmetatable({}, {__gc = false})"),
    ]
}

@Suite struct FinalizerTests {
    /// The names are refused by setmetatable; written into a metatable afterwards they mean nothing.
    @Test func eventsOfTheCollectorDoNotExist() throws {
        let value = try result(
            """
            local closed, collected = false, false
            local m = {}
            local t = setmetatable({}, m)
            m.__gc = function() collected = true end
            m['__mo' .. 'de'] = 'k'
            m.__close = function() closed = true end
            for i = 1, 200 do t[i] = { i } end
            local junk for i = 1, 20000 do junk = { i } end
            local n = 0 for i = 1, 200 do if t[i] then n = n + 1 end end
            local ok = pcall(function() for _ in function() end, nil, nil, t do end end)
            t, m.__index = nil, nil
            for i = 1, 20000 do junk = { i } end
            return { n, closed, collected, ok }
            """)
        #expect(value == [200, false, false, false])
    }
}
