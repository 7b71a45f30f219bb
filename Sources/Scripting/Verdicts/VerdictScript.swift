package import LuaRuntime
package import ProgramModel
import Values

/// A group's own rule for verdicts, as its author wrote it: a function from the evidence, with what the default rule
/// makes of it, to a verdict.
package struct VerdictScript: Sendable {
    package let definition: VerdictDefinition
    package let examples: [VerdictExample]
    private let text: ScriptText
    package var source: String { text.source }

    /// - Parameter file: a path as the author knows it, for errors.
    package init(source: String, file: String, budget: LuaBudget = .default) throws(LuaError) {
        try self.init(ScriptText(source: source, file: file, budget: budget))
    }

    init(_ text: ScriptText) throws(LuaError) {
        self.text = text
        (definition, examples) = try text.run { returned throws(LuaError) in
            let table = try text.declaration(VerdictWord.self, in: returned)
            return (try VerdictReader(table).form().definition, try VerdictExample.read(from: table))
        }
    }

    /// What it says of a hypothesis that the default rule has judged; nil where it leaves that verdict as it is.
    package func rule(
        on hypothesis: HypothesisID, _ seal: Seal, _ judgement: Judgement
    ) throws(LuaError) -> RuledVerdict? {
        let answer = try answer(EvidenceObject(hypothesis, seal, judgement), about: hypothesis.rawValue)
        return answer.map {
            RuledVerdict(
                script: text.digest, title: definition.title, verdict: $0.verdict,
                reasons: [$0.reason].compactMap(\.self), settle: $0.settle)
        }
    }

    /// The verdict of an example.
    func verdict(of example: VerdictExample) throws(LuaError) -> Verdict? {
        let byDefault = example.given["default"]?.string.flatMap(Verdict.init(rawValue:))
        return try answer(EvidenceObject(example.given), about: "example")?.verdict ?? byDefault
    }

    private func answer(_ evidence: EvidenceObject, about subject: String) throws(LuaError) -> VerdictAnswer? {
        do {
            return try text.run(about: subject) { returned throws(LuaError) in
                let rule = try VerdictReader(try text.declaration(VerdictWord.self, in: returned)).form().rule
                return try VerdictAnswer.read(try rule.call(.object(evidence)), origin: rule.origin)
            }
        } catch {
            throw ScriptLimits.named(error)
        }
    }
}
