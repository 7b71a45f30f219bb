import LuaRuntime
import Testing
import Values

/// The library against the `lua5.4` program: what is handed out means what Lua's manual says.
@Suite(.enabled(if: StockLua.path != nil)) struct LibraryTests {
    @Test(arguments: [
        // base
        "type(nil), type(1), type('x'), type({}), type(print)",
        "tostring(1), tostring(1.0), tostring(-0.0), tostring(1e100), tostring(nil), tostring(true)",
        "tostring(setmetatable({}, {__tostring = function() return 'me' end}))",
        "pcall(tostring, setmetatable({}, {__tostring = function() return 1 end}))",
        "tonumber('0x10'), tonumber(' 12 '), tonumber('1e1'), tonumber('z', 36), tonumber('x'), tonumber('10', 2)",
        "pcall(tonumber)",
        "select('#', 1, nil, nil), select(2, 'a', 'b', 'c'), select(-1, 'a', 'b')", "pcall(select, 0)",
        "rawequal('a', 'a'), rawlen({1, 2}), rawget({5}, 1)",
        "pcall(error, {1}) == false, pcall(error, 'x', 0)", "pcall(function() error('x') end)",
        "pcall(function() error('x', 2) end)", "pcall(assert, false)",
        "pcall(assert, nil, 'm')", "assert(1, 2, 3)", "xpcall(function(a, b) return a + b end, print, 1, 2)",
        "xpcall(function() error('e', 0) end, function(m) return m .. '!' end)", "pcall(xpcall)", "pcall(pcall)",
        "pcall(setmetatable, {}, 1)",
        "getmetatable(setmetatable({}, {__metatable = 'no'})), pcall(setmetatable, setmetatable({}, {__metatable = 1}), {})",
        "rawset({}, 'a', 1).a, pcall(rawset, {}, nil, 1)", "next({}), next({10})", "pcall(next, 1)",
        "ipairs({}) ~= nil, #{1, 2, 3}",
        "(function(...) local n = 0 for _, v in ipairs({1, 2, nil, 4}) do n = n + v end return n end)()",
        // string
        "('x'):rep(3), ('ab'):rep(3, ','), ('x'):rep(0), ('x'):rep(-1), ('x'):rep(1, 'sep')",
        "('hello'):byte(), ('hello'):byte(2, 4), ('hello'):byte(-1), ('hello'):byte(10)",
        "('hello'):byte(-100, 100)",
        "('hello'):sub(2, -2), ('hello'):sub(-3), ('hello'):upper(), ('HeLLo'):lower(), ('abc'):reverse(), ('abc'):len()",
        "string.char(72, 105), pcall(string.char, 256)", "string.format('%5d|%-5d|%05d|%+d', 1, 2, 3, 4)",
        "string.format('%s %s %s', 1, 1.5, 'x')",
        "string.format('%10.3s|', 'abcdef')", "string.format('%q', 'a\\n\\0\\\"')",
        "string.format('%.3f %e %g %a', 1.5, 1.5, 1e20, 1.0)", "string.format('%x %X %o', 255, 255, 8)",
        "string.format('%c%c', 72, 105), string.format('%%')",
        "string.format('%i', 3.0), pcall(string.format, '%d', 3.5)", "pcall(string.format, '%d', 'x')",
        "pcall(string.format, '%y', 1)", "pcall(string.format, '%d')",
        "string.format('%s', setmetatable({}, {__tostring = function() return 'obj' end}))",
        "pcall(string.format, '%s')", "string.format('%-10s|', true), string.format('%s', nil)", "pcall(string.rep)",
        "pcall(string.rep, 'x', 1.5)", "#string.format('%99d', 1)",
        // table
        "table.concat({1, 2, 3}), table.concat({1, 2, 3}, ','), table.concat({1, 2, 3}, ',', 2), table.concat({1, 2, 3}, ',', 2, 3), table.concat({}, 'x')",
        "pcall(table.concat, {1, {}, 3})", "pcall(table.concat, {1}, ',', 1, 2)",
        "(function() local t = {1, 2} table.insert(t, 3) table.insert(t, 1, 0) return table.concat(t, ' ') end)()",
        "pcall(table.insert, {}, 5, 1)", "pcall(table.insert, {})", "pcall(table.insert, {}, 1, 2, 3)",
        "(function() local t = {1, 2, 3} local r = table.remove(t) local s = table.remove(t, 1) return r, s, #t end)()",
        "table.remove({}), table.remove({}, 0), #{}", "(pcall(table.remove, {1, 2}, 5))", "table.remove({1, 2, 3}, 4)",
        "table.unpack({1, 2, 3}), table.unpack({1, 2, 3}, 2), table.unpack({1, 2}, 1, 4)",
        "pcall(table.unpack, {}, 1, 1e8)", "pcall(table.unpack)", "table.pack(1, nil, 3).n, table.pack().n",
        "table.concat(table.move({1, 2, 3}, 1, 3, 2), ' ')", "table.concat(table.move({1, 2, 3}, 2, 3, 1), ' ')",
        "table.concat(table.move({1, 2, 3}, 1, 3, 1, {}), ' ')", "pcall(table.move, {}, 1, math.maxinteger, 2)",
        "pcall(table.move, {}, -1, math.maxinteger, 2)",
        "(function() local t = {5, 2, 8, 1} table.sort(t) return table.concat(t, ' ') end)()",
        "(function() local t = {5, 2, 8, 1} table.sort(t, function(a, b) return a > b end) return table.concat(t, ' ') end)()",
        "(function() local t = {'b', 'a', 'B', ''} table.sort(t) return table.concat(t, ' ') end)()",
        "pcall(table.sort, {1, 'x'})", "pcall(table.sort, {1, 2}, 1)", "pcall(table.sort, {{}, {}})",
        // math, utf8
        "math.floor(1.5), math.ceil(1.5), math.max(1, 2.5), math.min(3), math.huge, math.pi, math.maxinteger, math.mininteger",
        "math.type(1), math.type(1.0), math.type('1'), math.tointeger(3.0), math.ult(1, -1), math.abs(-3)",
        "math.fmod(-5, 3), -5 % 3, 5 // 0.0, 7 // 2, 2 ^ 10, 1 / 3", "pcall(math.floor, 'x')",
        "pcall(function() return 1 // 0 end)", "pcall(function() return 1 % 0 end)",
        "math.sqrt(2), math.exp(1), math.log(8, 2), math.modf(3.7)",
        "utf8.char(54620, 44544), utf8.len('한글'), utf8.codepoint('한', 1), utf8.offset('한글', 2), utf8.charpattern",
        "utf8.len('\\xff'), pcall(utf8.codepoint, '\\xff')",
        "(function() local t = {} for p, c in utf8.codes('가나') do t[#t + 1] = p .. ':' .. c end return table.concat(t, ' ') end)()",
        // language
        "1 == 1.0, '1' == 1, 'a' < 'b', 'a' .. 1, 10 .. 20", "1e15, 1e16, 123456789012345678, 0.1, 1/0, -1/0",
        "(function() goto done do return 1 end ::done:: return 2 end)()", "#'한글', ('x'):rep(3, '한')",
    ])
    func agreesWithStockLua(expression: String) throws {
        let script = """
            local function show(...)
              local out = {}
              for i = 1, select('#', ...) do
                local v = select(i, ...)
                out[i] = type(v) == 'string' and string.format('%q', v) or type(v) == 'table' and 'table' or tostring(v)
              end
              return (table.concat(out, ' | '):gsub('[^ "|]*:%d+: ', ''))
            end
            print(show(\(expression)))
            """
        let state = try LuaState()
        try state.run(script, name: "library.lua")
        #expect(state.output == (try StockLua.output(of: script)))
    }
}
