import Scripting
import Statecharts
import Testing
import Values

/// Which names are taken for globals, told by which of them a condition refuses.
@Suite struct GlobalNameTests {
    /// The first name refused.
    func refused(_ expression: String) throws -> String? {
        let answer = ConditionHost(tree: ["known": ["x": 1]]).evaluate(expression, in: try ContextCatcher.context())
        guard case .failure(let fault) = answer.result else { return nil }
        return fault.message.en.wholeMatch(
            of: #/(?:there is nothing called ‘(\w+)’|‘(\w+)’ is no data of this chart).*/#
        )
        .flatMap { $0.1 ?? $0.2 }.map(String.init)
    }

    @Test(arguments: [
        "unknown", "known.x == unknown", "known.x..unknown", "{ unknown }", "{ a = unknown }", "{ [unknown] = 1 }",
        "known[unknown]",
        "(function() return unknown end)()", "(function() unknown = 1 end)()", "(function() local a = unknown end)()",
        "(function() for i = 1, unknown do end end)()", "{ f = function() local y unknown = 1 end }",
        "unknown:method()", "unknown.x.y()",
        "not unknown", "-unknown", "#unknown", "[[a]] .. unknown", "\"a\\\"b\" .. unknown", "--[[ x ]] unknown",
        "--[==[ ]] ]==] unknown", "1 -- x\n+ unknown",
        "0x1F + unknown", "1e5 + unknown", "(function() function unknown() end end)()",
        "(function() if true then unknown = 1 end end)()",
        "{ a = 1, b = (function() local c; unknown = 2 end)() }",
    ])
    func found(expression: String) throws {
        #expect(try refused(expression) == "unknown")
    }

    @Test(arguments: [
        "known.unknown2 == nil", "{ unknown = 1, other = 2; third = 3 }", "\"unknown\"", "'unknown'", "[[unknown]]",
        "[==[ ]] unknown ]==]", "1 -- unknown", "1 --[[ unknown ]]",
        "(function(unknown) return unknown end)(1)",
        "(function() local unknown <const>, other = 1, 2 return unknown + other end)()",
        "(function() for unknown, value in pairs({}) do print(unknown, value) end end)()",
        "(function(...) return select('#', ...) end)()",
        "(function() local function unknown(a, b) return a end return unknown(1) end)()", "(\"x\"):rep(2)",
        "(function() goto unknown ::unknown:: return 1 end)()",
        "(function() local t = {} function t.f(a) return a end function t:g(b) return self, b end return #t end)()",
        "true and nil == false", "math.floor(1.5)",
        "(function() local i = 0 repeat local unknown = true until unknown while i < 1 do i = i + 1 end return i end)()",
        "1.5 // 2 ~= 3 and 1 <= 2 and 2 >= 1",
    ])
    func notFound(expression: String) throws {
        #expect(try refused(expression) == nil)
    }
}
