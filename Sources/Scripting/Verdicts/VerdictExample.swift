import LuaRuntime
package import ProgramModel
package import Values

/// An example inside a verdict rule: evidence, as far as the rule looks at it, and the verdict it gives.
package struct VerdictExample: Hashable, Sendable {
    static let fieldNames = ["given", "expect"]

    package var given: [String: Value]
    package var expect: Verdict

    static func read(from table: LuaRef) throws(LuaError) -> [VerdictExample] {
        try table.examples("{ given = …, expect = … }") { example throws(LuaError) in
            try example.onlyFields(fieldNames)
            let given = try example.table("given")
            try given.onlyFields(EvidenceObject.fieldNames)
            // What the default rule says is what a rule falls back on.
            _ = try given.word("default", among: Verdict.allCases)
            return VerdictExample(
                given: try given.value().object ?? [:], expect: try example.word("expect", among: Verdict.allCases))
        }
    }
}
