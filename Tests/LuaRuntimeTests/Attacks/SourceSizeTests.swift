import LuaRuntime
import Testing
import Values

extension Attack {
    /// Sources that are large, or larger than Lua's own limits.
    static let sourceSizes: [Attack] = [
        Attack("huge source", "source-size", source: String(repeating: " ", count: (128 << 10) + 1)),
        Attack("too many local variables", "syntax", source: (0...200).map { "local a\($0)" }.joined(separator: "\n")),
        Attack("too many captured variables", "syntax", source: captured),
        Attack(
            "too many parameters", "syntax",
            source: "return function(" + (0...255).map { "a\($0)" }.joined(separator: ", ") + ") end"),
        Attack(
            "too many results of a call", "syntax",
            source: "local f f(" + Array(repeating: "1", count: 300).joined(separator: ", ") + ")"),
        Attack("long chain of calls", "unknown-name", source: "return f" + String(repeating: "()", count: 5000)),
        Attack("long chain of fields", "unknown-name", source: "return a" + String(repeating: ".b", count: 5000)),
        Attack("endless text", "syntax", source: "return '" + String(repeating: "x", count: 10_000)),
        Attack("endless comment", "syntax", source: "--[==[" + String(repeating: "]=]", count: 5000)),
        Attack(
            "large source in small memory", "memory-limit",
            source: "return {"
                + String(
                    repeating: String(repeating: "{", count: 20) + String(repeating: "}", count: 20) + ",", count: 3000)
                + "}"),
    ]

    /// A function may have 200 variables of its own, so it takes two of them to capture more than 255.
    private static let captured: String = {
        let outer = (0..<150).map { "local a\($0) = 1" }.joined(separator: "\n")
        let inner = (0..<150).map { "local b\($0) = 1" }.joined(separator: "\n")
        let all = (0..<150).map { "a\($0) = b\($0)" }.joined(separator: "\n")
        return "\(outer)\nlocal function f()\n\(inner)\nreturn function()\n\(all)\nend\nend"
    }()
}

@Suite struct SourceSizeTests {
    @Test func manyConstantsAreFine() throws {
        let list = (0..<14_000).map { "\($0).5" }.joined(separator: ",")
        let value = try result("return {\(list)}")
        #expect(value.array?.count == 14_000)
        #expect(value.array?.last == 13_999.5)
    }

    @Test(arguments: ["+", "-", "*", "//", "&", "or", "and"])
    func longRowsOfOperatorsAreFine(name: String) throws {
        let value = try result("local x = 1 return x" + String(repeating: " \(name) x", count: 5000))
        let expected: Value = name == "+" ? 5001 : name == "-" ? -4999 : 1
        #expect(value == expected)
    }
}
