import LuaRuntime
import Testing
import Values

/// One attack each: a script that tries to run for ever, to catch the limit, to eat memory or to break out.
struct Attack: Sendable, CustomTestStringConvertible {
    var name: String
    /// The codes of which one must come.
    var codes: [String]
    var source: String

    init(_ name: String, _ codes: String..., source: String) {
        self.name = name
        self.codes = codes.map { "script." + $0 }
        self.source = source
    }

    var testDescription: String { name }

    static let all: [Attack] = [
        // Time
        Attack("endless loop", "steps-limit", source: "while true do end"),
        Attack("goto loop", "steps-limit", source: "::again:: goto again"),
        Attack(
            "pcall around an endless loop", "steps-limit",
            source: "while true do pcall(function() while true do end end) end"),
        Attack(
            "pcall of pcall", "steps-limit",
            source: "local function f() while true do end end while true do pcall(pcall, pcall, f) end"),
        Attack(
            "error inside every catch", "steps-limit", "memory-limit", "time-limit",
            source: "local function f() return pcall(f) or f() end while true do f() end"),
        Attack(
            "xpcall with a looping handler", "steps-limit",
            source: "while true do xpcall(error, function() while true do end end) end"),
        Attack(
            "xpcall handler that swallows", "steps-limit",
            source: "while true do xpcall(function() while true do end end, function() return 'fine' end) end"),
        Attack(
            "error object with looping tostring", "steps-limit",
            source: "local e = setmetatable({}, {__tostring = function() while true do end end}) print(e)"),
        Attack(
            "error object with looping index", "steps-limit",
            source:
                "local e = setmetatable({}, {__index = function() while true do end end}) while true do pcall(function() error(e.x) end) end"
        ),
        Attack(
            "handlers that fail", "steps-limit",
            source: "local function h() error(h) end while true do xpcall(error, h) end"),
        Attack("for without end", "steps-limit", source: "for i = 1, math.huge do end"),
        Attack(
            "for with closing value", "steps-limit",
            source:
                "local m = {} local t = setmetatable({}, m) m.__close = function() while true do end end while true do pcall(function() for _ in function() while true do end end, nil, nil, t do end end) end"
        ),
        Attack(
            "__index recursion", "runtime",
            source: "local t = setmetatable({}, {}) getmetatable(t).__index = function(_, k) return t[k] end return t.x"
        ),
        Attack(
            "__index loop", "runtime",
            source: "local a, b = {}, {} setmetatable(a, {__index = b}) setmetatable(b, {__index = a}) return a.x"),
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
        Attack("tail calls", "steps-limit", source: "local function f() return f() end f()"),
        Attack("table.move of everything", "steps-limit", source: "table.move({}, 1, math.maxinteger - 1, 2)"),
        Attack(
            "table.concat of nothing", "steps-limit", "memory-limit",
            source: "table.concat(setmetatable({}, {__index = function() return '' end}), '', 1, math.maxinteger)"),
        Attack(
            "table.insert by a false length", "steps-limit",
            source: "table.insert(setmetatable({}, {__len = function() return 1 << 60 end}), 1, 0)"),
        Attack(
            "table.remove by a false length", "steps-limit",
            source: "table.remove(setmetatable({}, {__len = function() return 1 << 60 end}), 1)"),
        Attack(
            "table.sort by a false length", "runtime",
            source: "table.sort(setmetatable({}, {__len = function() return 1 << 40 end}))"),
        Attack(
            "sort with a looping comparator", "steps-limit",
            source: "table.sort({3, 2, 1}, function() while true do end end)"),
        Attack(
            "sort for ever", "steps-limit",
            source:
                "local t = {} for i = 1, 1e4 do t[i] = -i end while true do table.sort(t) table.sort(t, function(a, b) return a > b end) end"
        ),
        Attack("rep of nothing", "steps-limit", source: "while true do string.rep('', 1 << 60) end"),
        Attack("pattern backtracking", "steps-limit", source: "string.find(('a'):rep(40), ('a*'):rep(40) .. 'b')"),
        Attack(
            "pattern with captures", "steps-limit", source: "string.match(('a'):rep(500), '(.-)(.-)(.-)(.-)(.-)(.-)b')"),
        Attack("balanced scan", "steps-limit", source: "string.find(('('):rep(60000), '%b()')"),
        Attack(
            "frontier scan", "steps-limit",
            source: "local s = ('a'):rep(60000) while true do s:find('%f[' .. s .. ']x') end"),
        Attack(
            "gsub of everything", "steps-limit", "memory-limit",
            source: "local s = 'x' while true do s = s:gsub('', 'xx') end"),
        Attack("gsub callback loop", "steps-limit", source: "('x'):gsub('x', function() while true do end end)"),
        Attack(
            "gsub callback that errors, caught", "steps-limit",
            source: "while true do pcall(string.gsub, 'x', 'x', error) end"),
        Attack(
            "plain find over and over", "steps-limit",
            source: "local s = ('ab'):rep(100000) while true do s:find(s .. 'c', 1, true) end"),
        Attack(
            "next over and over", "steps-limit",
            source: "local t = {} for i = 1, 1e4 do t['k' .. i] = i end local k while true do k = next(t, k) end"),
        Attack(
            "pairs that grows", "steps-limit", "memory-limit",
            source: "local t = {1} while true do for k, v in pairs(t) do t[#t + 1] = v end end"),
        Attack(
            "tonumber of blanks", "steps-limit", source: "local s = (' '):rep(200000) while true do tonumber(s) end"),
        Attack(
            "utf8 walks", "steps-limit",
            source:
                "local s = ('가'):rep(60000) while true do utf8.len(s) utf8.offset(s, -60000) utf8.codepoint(s, 1, 90) end"
        ),
        Attack(
            "string compare", "steps-limit", "time-limit",
            source: "local a, b = ('a'):rep(250000) .. 'x', ('a'):rep(250000) .. 'y' while true do local _ = a < b end"),
        // Memory
        Attack("rep bomb", "memory-limit", source: "return ('x'):rep(1 << 40)"),
        Attack("rep bomb, caught", "memory-limit", source: "while true do pcall(string.rep, 'x', 1 << 40) end"),
        Attack(
            "rep bomb in a handler", "memory-limit",
            source: "while true do xpcall(error, function() return ('x'):rep(1 << 40) end) end"),
        Attack("rep by separator", "memory-limit", source: "return ('x'):rep(1 << 20, ('y'):rep(1 << 10))"),
        Attack("rep overflow", "memory-limit", source: "return ('xx'):rep(math.maxinteger)"),
        Attack("concat doubling", "memory-limit", source: "local s = 'x' while true do s = s .. s end"),
        Attack(
            "concat doubling, caught", "memory-limit",
            source: "local s = 'x' while true do pcall(function() s = s .. s end) end"),
        Attack(
            "wide concat", "memory-limit",
            source:
                "local s = ('x'):rep(200000) return s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s"
        ),
        Attack(
            "table.concat bomb", "memory-limit",
            source: "local t = {} for i = 1, 100 do t[i] = ('x'):rep(100000) end return table.concat(t)"),
        Attack("growing array", "memory-limit", "steps-limit", source: "local t = {} while true do t[#t + 1] = 0 end"),
        Attack(
            "growing array, caught", "memory-limit", "steps-limit",
            source: "local t = {} while true do pcall(function() while true do t[#t + 1] = {} end end) end"),
        Attack(
            "growing hash", "memory-limit", "steps-limit",
            source: "local t, i = {}, 0.5 while true do t[i] = i i = i + 1 end"),
        Attack("nested tables", "memory-limit", "steps-limit", source: "local t = {} while true do t = {t} end"),
        Attack(
            "closures", "memory-limit", "steps-limit",
            source: "local f while true do local g = f f = function() return g end end"),
        Attack("unpack bomb", "runtime", source: "return table.unpack({}, 1, 1e7)"),
        Attack(
            "unpack many", "memory-limit", "runtime", "steps-limit",
            source: "local t = {} while true do t[#t + 1] = {table.unpack({}, 1, 200000)} end"),
        Attack(
            "byte many", "memory-limit", "runtime", "steps-limit",
            source: "local s, t = ('x'):rep(200000), {} while true do t[#t + 1] = {s:byte(1, -1)} end"),
        Attack(
            "pack many", "memory-limit", "runtime", "steps-limit",
            source: "local t = {} while true do t[#t + 1] = table.pack(table.unpack({}, 1, 100000)) end"),
        Attack(
            "format bomb", "memory-limit", "steps-limit",
            source: "local s = '%s' while true do s = string.format('%s%s', s, s) end"),
        Attack(
            "gsub bomb", "memory-limit", "steps-limit", source: "return ('x'):rep(60000):gsub('x', ('y'):rep(60000))"),
        Attack("error with a huge message", "memory-limit", source: "error(('x'):rep(1 << 30))"),
        Attack(
            "many keys", "memory-limit", "steps-limit", source: "local t = {} for i = 1, 1e9 do t['k' .. i] = i end"),
        Attack(
            "colliding keys", "memory-limit", "time-limit", "steps-limit",
            source: "local t = {} local n = 2^19 - 1 for i = 1, 1e9 do t[i * n // 1 | 0] = true end"),
        // Output
        Attack("print for ever", "output-limit", source: "while true do print('x') end"),
        Attack("print for ever, caught", "output-limit", source: "while true do pcall(print, 'x') end"),
        Attack("print much", "output-limit", source: "print(('x'):rep(100000))"),
        // Breaking out
        Attack("bytecode", "syntax", source: "\u{1B}Lua"),
        Attack("load", "unknown-name", source: "return load('return 1')"),
        Attack("loadstring", "unknown-name", source: "return loadstring('return 1')"),
        Attack("dofile", "unknown-name", source: "dofile('/etc/passwd')"),
        Attack("require", "unknown-name", source: "require('os')"),
        Attack("io", "unknown-name", source: "io.open('/etc/passwd')"),
        Attack("os", "unknown-name", source: "os.execute('true')"),
        Attack("debug", "unknown-name", source: "debug.sethook()"),
        Attack("coroutine", "unknown-name", source: "coroutine.wrap(function() end)()"),
        Attack("collectgarbage", "unknown-name", source: "collectgarbage('stop')"),
        Attack("string.dump", "unknown-name", source: "string.dump(function() end)"),
        Attack("_ENV", "syntax", source: "local _ENV <const> = 10 x = 1"),
        Attack("__gc", "runtime", source: "setmetatable({}, {__gc = function() end})"),
        Attack("__mode", "runtime", source: "setmetatable({}, {__mode = 'k'})"),
        Attack("__close", "runtime", source: "setmetatable({}, {__close = function() end})"),
        Attack("string metatable", "runtime", source: "getmetatable('').__index = nil"),
        Attack("string metatable replaced", "runtime", source: "setmetatable('', {})"),
        Attack("pointer by format", "runtime", source: "return string.format('%p', {})"),
        Attack(
            "too many levels of syntax", "syntax",
            source: "return " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)),
        Attack("repeat loop", "steps-limit", source: "repeat until false"),
    ]
}

@Suite struct HostileScriptTests {
    @Test(arguments: Attack.all)
    func isStopped(attack: Attack) throws {
        let error = try failure(attack.source, budget: .small)
        #expect(attack.codes.contains(error.code), "\(error.code): \(error)")
    }

    /// After a limit nothing of the script runs, and nothing more can be run in the state.
    @Test(arguments: Attack.all.filter { $0.codes.allSatisfy { $0.hasSuffix("limit") } })
    func staysStopped(attack: Attack) throws {
        let state = try LuaState(budget: .small)
        #expect(throws: LuaError.self) { try state.run(attack.source, name: "t.lua") }
        let output = state.output
        let again = #expect(throws: LuaError.self) { try state.run("print('alive')", name: "again.lua") }
        #expect(again?.code.hasSuffix("limit") == true)
        #expect(state.output == output)
    }

    @Test func memoryStaysBelowTheLimit() throws {
        for attack in Attack.all where attack.codes.contains("script.memory-limit") {
            let state = try LuaState(budget: .small)
            let room = state.usage.memoryBytes
            #expect(throws: LuaError.self, "\(attack.name)") { try state.run(attack.source, name: "t.lua") }
            #expect(state.usage.peakMemoryBytes <= LuaBudget.small.memoryBytes + room, "\(attack.name)")
        }
    }

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

    /// A deadline holds even where no step limit would.
    @Test(arguments: [
        "while true do end", "local s = 'x' while true do pcall(string.rep, s, 200000) end",
        "local t = {} while true do t = {} for i = 1, 1e4 do t[i] = {i} end end",
        "local s = ('ab'):rep(100000) while true do s:find('(.-)(.-)c') end",
        "local t = {} for i = 1, 5e4 do t[i] = ('k'):rep(1000) .. i end while true do table.sort(t) end",
        "while true do pcall(function() while true do end end) end",
        "local t = {} for i = 1, 1e9 do t[i * 65535] = true if i % 60000 == 0 then t = {} end end",
        "local a = ('a'):rep(4e6) local b = a .. 'y' a = a .. 'x' while true do local _ = a < b end",
    ])
    func timeIsLimited(source: String) throws {
        let budget = LuaBudget(steps: 1 << 50, milliseconds: 30)
        let clock = ContinuousClock()
        let start = clock.now
        let error = try failure(source, budget: budget)
        #expect(error.code == "script.time-limit")
        // Generous: the machine may be busy; without a limit it would never end.
        #expect(clock.now - start < .seconds(5))
    }
}
