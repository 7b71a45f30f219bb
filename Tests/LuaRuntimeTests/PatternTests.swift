import LuaRuntime
import Testing
import Values

/// The counting matcher against the matcher of the `lua5.4` program, on generated patterns and subjects.
@Suite(.enabled(if: StockLua.path != nil)) struct PatternTests {
    @Test(arguments: UInt64(1)...12)
    func agreesWithStockLua(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var cases = ""
        for _ in 0..<700 {
            let subject = Self.subject(&generator)
            let pattern = Self.pattern(&generator)
            let replacement = Self.replacement(&generator)
            let start = Int.random(in: -3...6, using: &generator)
            cases += "check(\(subject), \(pattern), \(replacement), \(start))\n"
        }
        try Self.compare(Self.driver + cases, seed)
    }

    @Test func agreesAtTheEdges() throws {
        let patterns = [
            "''", "'%'", "'['", "'[]'", "'[^]'", "'[]]'", "'[^]]+'", "'[a-]'", "'[-a]'", "'[a-%%]'", "'[%a-z]'",
            "'(()'", "'())'",
            "'%1'", "'(a)%1'", "'(a%1)'", "'%0'", "'%b'", "'%bx'", "'%bxx'", "'%b()'", "'%f'", "'%f[%w]'", "'%f[%W]'",
            "'^'", "'$'", "'^$'", "'a$b'",
            "'a^b'", "'.-$'", "'()a*()'", "'(a*(.)%w(%s*))'", "'[%]]'", "'a?a?a?b'", "'\\0'", "'[\\0-\\31]'", "'%z'",
            "'[^\\128-\\255]'",
            "('a?'):rep(199)", "('a?'):rep(201)", "('(a'):rep(32)..(')'):rep(32)", "('()'):rep(33)", "('a*'):rep(210)",
        ]
        var cases = ""
        for pattern in patterns {
            for subject in ["''", "'a'", "'aab'", "'a]b^c-'", "'THE (quick) fox'", "'x\\0y\\200'", "('a'):rep(50)"] {
                for replacement in ["'<%0>'", "'%1%%'", "'%2'", "'%x'", "{a='A'}", "string.upper", "true"] {
                    cases += "check(\(subject), \(pattern), \(replacement), 1)\n"
                }
            }
        }
        try Self.compare(Self.driver + cases, 0)
    }

    private static func compare(_ script: String, _ seed: UInt64) throws {
        let state = try LuaState(budget: LuaBudget(steps: 1 << 40, milliseconds: 60_000, outputBytes: 64 << 20))
        try state.run(script, name: "patterns.lua")
        let ours = state.output.split(separator: "\n", omittingEmptySubsequences: false)
        let theirs = try StockLua.output(of: script).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(ours.count == theirs.count, "seed \(seed)")
        #expect(ours.count > 100, "seed \(seed)")
        for (our, their) in zip(ours, theirs) where our != their {
            Issue.record("seed \(seed): ours \(our); stock \(their)")
            return
        }
    }

    /// One line for each function, errors without their place.
    private static let driver = """
        local function show(...)
          local out = {}
          for i = 1, select('#', ...) do out[i] = string.format('%q', (select(i, ...))) end
          return table.concat(out, ',')
        end
        local function try(label, s, p, f, ...)
          local function finish(ok, ...)
            if ok then return show(...) end
            local text = tostring((...)):gsub('^[^:]*:%d+: ', '')
            -- Releases differ in how much they say after the index.
            return 'error ' .. text:gsub('^(invalid capture index %%%-?%d+).*', '%1')
          end
          print(label, show(s, p), (finish(pcall(f, ...)):gsub('\\n', 'n')))
        end
        local function all(s, p, init)
          local out, n = {}, 0
          for a, b in string.gmatch(s, p, init) do
            n = n + 1
            out[n] = show(a, b)
            if n > 60 then break end
          end
          return table.concat(out, ';')
        end
        function check(s, p, r, init)
          try('find', s, p, string.find, s, p, init)
          try('plain', s, p, string.find, s, p, init, true)
          try('match', s, p, string.match, s, p, init)
          try('gmatch', s, p, all, s, p, init)
          try('gsub', s, p, string.gsub, s, p, r)
          try('gsub2', s, p, string.gsub, s, p, r, 2)
        end

        """

    private static func pick<Element>(_ list: [Element], _ generator: inout SplitMix64) -> Element {
        list[Int.random(in: 0..<list.count, using: &generator)]
    }

    private static func quote(_ text: String) -> String {
        "'"
            + text.utf8.map { byte in
                let plain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
                return plain
                    ? String(Unicode.Scalar(byte))
                    : "\\" + String(repeating: "0", count: 3 - String(byte).count) + String(byte)
            }.joined() + "'"
    }

    private static func subject(_ generator: inout SplitMix64) -> String {
        let letters = [
            "a", "a", "b", "c", "A", "1", "2", " ", "(", ")", "[", "]", "-", ".", "%", "é", "\0", "\n", "x=y",
        ]
        return quote((0..<Int.random(in: 0...14, using: &generator)).map { _ in pick(letters, &generator) }.joined())
    }

    private static func pattern(_ generator: inout SplitMix64) -> String {
        let items = [
            "a", "b", "c", ".", "%a", "%d", "%s", "%w", "%p", "%A", "%S", "%x", "%u", "%l", "%c", "%g", "%%", "%.",
            "%(", "[abc]", "[^a]", "[a-c]",
            "[%a%d]", "[^%s]", "[]]", "[%]a]", "[a-]", "[^%w_]", "(", ")", "()", "%1", "%2", "%b()", "%baa", "%f[%w]",
            "%f[%s]", "$", "^", "[",
            "%", "é",
        ]
        let suffixes = ["", "", "", "", "*", "+", "-", "?"]
        var text = Int.random(in: 0..<6, using: &generator) == 0 ? "^" : ""
        var open = 0
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0:
                text += "("
                open += 1
            case 1 where open > 0:
                text += ")"
                open -= 1
            default:
                // Half of the odd items away from the end, so that most patterns are well formed.
                text += pick(Array(items.prefix(Bool.random(using: &generator) ? 28 : items.count)), &generator)
                text += pick(suffixes, &generator)
            }
        }
        text += String(repeating: ")", count: open)
        if Int.random(in: 0..<8, using: &generator) == 0 { text += "$" }
        return quote(text)
    }

    private static func replacement(_ generator: inout SplitMix64) -> String {
        pick(
            [
                "'<%0>'", "'%1'", "'%2%1'", "'x'", "''", "'%%'", "{a = 'A', b = false}",
                "function(a) return a and #a .. '' end",
            ], &generator)
    }
}
