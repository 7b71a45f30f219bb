import LuaSyntax
import Testing
import Values

/// Reading Lua without running it. Whether a text is Lua at all is judged by the stock interpreter.
@Suite struct LuaReadingTests {
    // MARK: Grammar

    static let accepted = [
        "", ";", "local a", "local a, b = 1", "local x <const> = 3 return x", "a = 1", "a.b.c = 1", "a[1], b.c = 2, 3",
        "f()", "f{1, 2; 3}", "f'x'", "a.b:c(1)(2)[3]()", "(f)()", "(a).b = 1", "for i = 1, 2 do end",
        "for i = 1, 10, 2 do break end", "for k, v in pairs(t) do f(k) end", "while true do break end",
        "repeat local x = 1 until x == 1", "if a then elseif b then else end", "do local x end return",
        "function f(a, ...) return ... end", "function a.b:c() return self end", "local function f() return f end",
        "goto out ::out::", "do goto out end ::out::", "return 1, 2;", "x = function(...) return select('#', ...) end",
        "x = 0x1F + 0x.8p1 + 1e5 + .5 + 3. + 0xA.8", "x = \"\\n\\x41\\u{48}\\065\\z  y\\\"\"",
        "x = [[\nlong]] .. [==[ ]] ]==]",
        "-- note\nx = 1 --[[ more ]] + 2", "x = not not a and -b or #c ~= ~d",
        "x = 1 << 2 >> 3 & 4 | 5 ~ 6 // 7 % 8 ^ 9 ^ 2",
        "x = { [1] = 2, a = 3, 4, f(), [\"k\"] = {} }", "x = a .. b .. c == d", "local t <close> = nil",
        "x = 5 // 0", "return function() end", "x = -2^2",
    ]

    static let refused = [
        "local", "a", "a.b", "1", "a = ", "a, b", "a.b:c", "f() = 1", "(a) = 1", "local x <odd> = 1",
        "local x <const> = 1 x = 2", "for i = 1 do end", "for i in do end", "if a then", "while true do", "break",
        "goto nowhere", "::a:: ::a::", "::a:: do ::a:: end", "x=1y=2", "return 1 x = 2", "function f() return ... end",
        "goto out local x ::out:: f()", "do goto out local x ::out:: x = 1 end",
        "repeat goto on local x ::on:: until x",
        "do if a then goto on end local x ::on:: f() end", "x = }", "x = (1", "x = {1",
        "x = 3x", "x = 0x", "x = 1e", "x = \"open", "x = 'a\nb'", "x = \"\\q\"", "x = \"\\300\"", "x = [[open", "x = @",
        "x = 1 = 2", "local function a.b() end", "x ~= 1", "end", "x = a.1", "repeat local x", "x = function( end",
        "!x",
    ]

    @Test func theStockInterpreterAgrees() throws {
        let texts = Self.accepted + Self.refused
        let verdicts = try StockLua.accepts(texts)
        for (text, isLua) in zip(texts, verdicts) {
            #expect((LuaReading(script: text).error == nil) == isLua, "\(text)")
        }
        #expect(verdicts.count { $0 } == Self.accepted.count)
    }

    @Test(arguments: [
        ("a and\n  b c", 10), ("f(", 2), ("1 +", 3), ("(1", 2), ("\"open", 0), ("a b", 2), ("x = 1", 2), ("'가' 3x", 6),
    ])
    func errorsKnowTheirPlace(expression: String, offset: Int) {
        #expect(LuaReading(expression: expression).error?.offset == offset)
    }

    @Test func hostileDepthIsAnErrorAndNotACrash() {
        #expect(LuaReading(expression: String(repeating: "(", count: 5000)).error != nil)
        #expect(LuaReading(script: String(repeating: "do ", count: 5000)).error != nil)
        #expect(LuaReading(expression: String(repeating: "-", count: 5000) + "1").error != nil)
    }

    // MARK: Names

    @Test(arguments: [
        ("local x = y return x", ["y"]), ("local x = x", ["x"]), ("do local x end x = 1", ["x"]),
        ("for i = i, 2 do f(i) end", ["i", "f"]), ("function f(a) return a, b end", ["f", "b"]),
        ("local function f() return f end", []), ("repeat local x = 1 until x", []),
        ("local t = { x = 1, [y] = z }", ["y", "z"]), ("a.b.c = d", ["a", "d"]), ("a:b(c)", ["a", "c"]),
        ("x = function(x) return x end return x", ["x", "x"]), ("goto x ::x::", []),
    ])
    func globals(script: String, names: [String]) {
        #expect(LuaReading(script: script).uses.map(\.name) == names)
    }

    @Test func stepsAndWrites() throws {
        let uses = LuaReading(script: "team.list[2][\"a b\"][n] = count  x, y.z = 1, 2  f.g(3)").uses
        #expect(uses[0].steps == [.key("list"), .index(2), .key("a b")])
        #expect(uses.map(\.isAssigned) == [true, false, false, true, true, false])
        #expect(uses.map(\.name) == ["team", "n", "count", "x", "y", "f"])
        #expect(uses[5].isCalled)
    }

    @Test func callsTellTheirFirstTextAndOptions() throws {
        let uses = LuaReading(script: "send('check', { after = '1d', id = 'x' }) In \"plan\" f(x, 'no')").uses
        #expect(uses.map(\.argument) == ["check", "plan", nil, nil])
        #expect(uses[0].options == ["after", "id"])
    }

    @Test func unusedLocals() {
        let reading = LuaReading(
            script: "local a, b = 1, 2 local function c() end local _d = 3 for i = 1, b do end function e(f) end")
        #expect(reading.unused.map(\.name) == ["a", "c", "i"])
    }

    // MARK: Values

    @Test(arguments: [
        ("true", true), ("1 < 2", true), ("2 <= 1", false), ("not nil", true), ("1 == 1.0", true),
        ("\"a\" ~= \"b\"", true),
        ("x and false", false), ("x or true", true), ("false and x", false), ("n == n", true),
        ("t.a[1] ~= t.a[1]", false),
        ("nil", false), ("-1 < 0", true), ("{}", true), ("function() end", true), ("1 > 2 or 3 > 2", true),
    ])
    func constantTruth(expression: String, truth: Bool) {
        #expect(LuaReading(expression: expression).truth == truth)
    }

    @Test(arguments: ["x", "x == y", "f() == f()", "x and true", "x or false", "#x == #x", "x + 1 > x", "t[i] == t[j]"])
    func notConstant(expression: String) {
        #expect(LuaReading(expression: expression).truth == nil)
    }

    @Test(arguments: [
        ("a + 1 > b", true), ("#list == 0", true), ("math.max(1, x)", true), ("{ 1 }", false), ("s:rep(9)", false),
        ("(function() end)()", false),
    ])
    func plainness(expression: String, isPlain: Bool) {
        #expect(LuaReading(expression: expression).isPlain == isPlain)
    }
}
