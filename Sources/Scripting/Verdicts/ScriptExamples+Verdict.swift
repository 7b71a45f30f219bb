import LuaRuntime
import ProgramModel
import Values

extension ScriptExamples {
    /// An example holds when the rule gives the verdict it expects, or leaves a default that is that.
    package static func run(verdict script: VerdictScript) -> [ExampleResult] {
        script.examples.enumerated().map { index, example in
            let expected = ["\"\(example.expect.rawValue)\""]
            do throws(LuaError) {
                let found = try script.verdict(of: example)
                return ExampleResult(
                    index: index + 1, expected: expected, found: ["\"\(found?.rawValue ?? "nil")\""])
            } catch {
                return ExampleResult(index: index + 1, expected: expected, error: error)
            }
        }
    }
}
