package import ProgramModel
import Values

extension Session {
    /// Judges the named hypotheses, or every one that is due.
    package func evaluate(_ ids: [HypothesisID], _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            var answer: [String: Value] = [:]
            let judge = Judge(draft)
            for hypothesis in try draft.program.hypothesesToJudge(ids) {
                let family = try judge.evidence(onFamilyOf: hypothesis)
                let ruled = try judge.ruling(on: hypothesis, family)
                try draft.decide(.judge(hypothesis.id, family: family, ruled: ruled))
                answer[hypothesis.id.rawValue] =
                    draft.program.hypothesis(hypothesis.id)?.judgement.map { .string($0.verdict.rawValue) } ?? .null
            }
            return .object(answer)
        }
    }

    /// - Parameter change: for `adapt`, what its successor does differently.
    package func decide(
        _ id: HypothesisID, _ choice: DecisionChoice, reason: String, change: DraftChange, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            let facts = try draft.decide(.decide(id, choice, reason: reason, change: change))
            let successors = facts.compactMap { fact in
                if case .hypothesisDrafted(let drafted) = fact { drafted.hypothesis } else { nil }
            }
            return successors.first.map { ["successor": .string($0.rawValue)] } ?? .null
        }
    }

    /// Rewrites a draft, or puts an amendment beside a sealed prediction.
    package func amend(
        _ id: HypothesisID, _ change: DraftChange, reason: String?, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.amend(id, change, reason: reason))
            return .null
        }
    }
}
