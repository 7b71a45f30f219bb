import LuaRuntime
import Testing
import Values

extension Attack {
    /// Texts that grow, and work that grows with them.
    static let textBuilding: [Attack] = [
        Attack("rep of nothing", "steps-limit", source: "while true do string.rep('', 1 << 60) end"),
        Attack("rep bomb", "memory-limit", source: "return ('x'):rep(1 << 40)"),
        Attack("rep by separator", "memory-limit", source: "return ('x'):rep(1 << 20, ('y'):rep(1 << 10))"),
        Attack("rep overflow", "memory-limit", source: "return ('xx'):rep(math.maxinteger)"),
        Attack("concat doubling", "memory-limit", source: "local s = 'x' while true do s = s .. s end"),
        Attack(
            "wide concat", "memory-limit",
            source:
                "local s = ('x'):rep(200000) return s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s .. s"
        ),
        Attack(
            "table.concat bomb", "memory-limit",
            source: "local t = {} for i = 1, 100 do t[i] = ('x'):rep(100000) end return table.concat(t)"),
        Attack(
            "format bomb", "memory-limit", "steps-limit",
            source: "local s = '%s' while true do s = string.format('%s%s', s, s) end"),
        Attack(
            "gsub bomb", "memory-limit", "steps-limit", source: "return ('x'):rep(60000):gsub('x', ('y'):rep(60000))"),
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
            "tonumber of blanks", "steps-limit", source: "local s = (' '):rep(200000) while true do tonumber(s) end"),
        Attack(
            "utf8 walks", "steps-limit",
            source:
                "local s = ('가'):rep(60000) while true do utf8.len(s) utf8.offset(s, -60000) utf8.codepoint(s, 1, 90) end"
        ),
        Attack(
            "string compare", "steps-limit", "time-limit",
            source: "local a, b = ('a'):rep(250000) .. 'x', ('a'):rep(250000) .. 'y' while true do local _ = a < b end"),
        Attack("error with a huge message", "memory-limit", source: "error(('x'):rep(1 << 30))"),
        Attack(
            "table.concat by separators", "memory-limit",
            source: "local t = {} for i = 1, 100 do t[i] = 'x' end return table.concat(t, ('y'):rep(100000))"),
        Attack(
            "upper over and over", "steps-limit", "time-limit",
            source: "local s = ('x'):rep(200000) while true do s = s:upper():lower():reverse() end"),
        Attack(
            "sub over and over", "steps-limit", "time-limit",
            source: "local s = ('x'):rep(200000) while true do local _ = s:sub(2) .. 'y' end"),
        Attack(
            "gsub by a table", "memory-limit", "steps-limit",
            source: "return ('x'):rep(60000):gsub('x', {x = ('y'):rep(60000)})"),
        Attack(
            "gsub by a doubling function", "memory-limit", "steps-limit",
            source: "local s = 'x' while true do s = s:gsub('.+', function(a) return a .. a end) end"),
        Attack(
            "format of many fields", "steps-limit",
            source:
                "local f, t = ('%s'):rep(1000), {} for i = 1, 1000 do t[i] = i end while true do string.format(f, table.unpack(t)) end"
        ),
        Attack("format of too wide a field", "runtime", source: "return string.format('%1000d', 1)"),
        Attack(
            "format of quotes", "memory-limit", "steps-limit",
            source: "local s = '\"' while true do s = string.format('%q', s) end"),
        Attack(
            "utf8.char of many", "steps-limit", "memory-limit",
            source: "local s = '' while true do s = s .. utf8.char(0x10FFFF, 0xAC00) end"),
    ]
}

@Suite struct TextBuildingTests {
    /// However it is built, one text is refused by its own length before the memory is used up.
    @Test(arguments: [
        "('x'):rep(300 << 10)", "('x'):rep(2, ('y'):rep(200 << 10) .. ('y'):rep(56 << 10))", "s .. s",
        "table.concat({ s, s })", "string.format('%s%s', s, s)", "s:gsub('^', s)",
    ])
    func oneTextIsLimited(expression: String) throws {
        let error = try failure("local s = ('x'):rep(200 << 10)\nreturn \(expression)", budget: .small)
        #expect(error.what.en == "a single text would be longer than its 256 KiB")
        #expect(error.place?.line == 2)
    }
}
