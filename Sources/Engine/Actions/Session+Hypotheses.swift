package import ProgramModel
import Values

extension Session {
    /// Judges the named hypotheses, or every one that is due.
    package func evaluate(_ ids: [HypothesisID], _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            var answer: [String: Value] = [:]
            for hypothesis in try draft.program.hypothesesToJudge(ids) {
                guard let seal = hypothesis.seal else { continue }
                try draft.decide(.judge(try Measurer(draft).judging(hypothesis, seal)))
                answer[hypothesis.id.rawValue] =
                    draft.program.hypothesis(hypothesis.id)?.judgement.map { .string($0.verdict.rawValue) } ?? .null
            }
            return .object(answer)
        }
    }

    package func decide(
        _ id: HypothesisID, _ choice: DecisionChoice, reason: String, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.decide(id, choice, reason: reason))
            return .null
        }
    }
}
