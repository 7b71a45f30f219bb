package import ProgramModel
import Values

extension Session {
    /// Computes readings of the named indicators, or of all, and records those that changed.
    package func compute(_ ids: [IndicatorID], community: CommunityID?, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            let chosen = ids.isEmpty ? draft.program.indicators.keys.sorted() : ids
            var answer: [String: Value] = [:]
            for id in chosen {
                try draft.refreshIndicator(id)
                let series = try Measurer(draft).everything(id, community: community)
                try draft.decide(.recordReadings(series))
                answer[id.rawValue] = .int(Int64(series.values.count))
            }
            return .object(answer)
        }
    }

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
