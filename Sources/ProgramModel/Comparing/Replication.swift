package import Values

/// Predictions of several seasons that tried the same thing: the same action, measured by the same indicator in the
/// same direction. What was believed may be worded otherwise, and the target may be another.
package struct Replication: Codable, Hashable, Sendable {
    package struct Trial: Codable, Hashable, Sendable {
        /// The place of its season, from 0.
        package var season: Int
        package var hypothesis: HypothesisID
        package var formula: Digest
        package var target: Double
        package var baseline: Double?
        package var result: Double?
        /// Nil while nobody has judged it.
        package var verdict: Verdict?
    }

    package enum Finding: String, Codable, Hashable, Sendable {
        /// Supported in two seasons or more, in all that reached a verdict, under one formula.
        case replicated
        case refutedAgain = "refuted-again"
        /// Supported in one season and refuted in another.
        case contradicted
        /// It was measured by another formula the second time, so the verdicts do not speak of one thing.
        case otherFormula = "other-formula"
        /// Fewer than two seasons came to a verdict other than inconclusive.
        case open

        package var title: LocalizedText {
            switch self {
            case .replicated: LocalizedText(ko: "재현됨", en: "replicated")
            case .refutedAgain: LocalizedText(ko: "다시 기각됨", en: "refuted again")
            case .contradicted: LocalizedText(ko: "엇갈림", en: "contradicted")
            case .otherFormula: LocalizedText(ko: "수식이 달라 견줄 수 없음", en: "not comparable: another formula")
            case .open: LocalizedText(ko: "아직 모름", en: "open")
            }
        }
    }

    package var indicator: IndicatorID
    package var better: Better
    /// As it was first written.
    package var action: String
    package var finding: Finding
    /// In the order of the seasons; a season may have tried more than once.
    package var trials: [Trial]

    init(indicator: IndicatorID, better: Better, action: String, trials: [Trial]) {
        self.indicator = indicator
        self.better = better
        self.action = action
        self.trials = trials
        finding = Self.finding(trials)
    }

    private static func finding(_ trials: [Trial]) -> Finding {
        let settled = trials.filter { $0.verdict == .supported || $0.verdict == .refuted }
        guard Set(settled.map(\.season)).count > 1 else { return .open }
        guard Set(settled.map(\.formula)).count == 1 else { return .otherFormula }
        let verdicts = Set(settled.map(\.verdict))
        guard verdicts.count == 1 else { return .contradicted }
        return verdicts == [.supported] ? .replicated : .refutedAgain
    }
}

extension Replication {
    /// What two people would call the same action: letters and digits count, and neither spaces, punctuation nor letter
    /// case.
    static func folded(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Of everything that was sealed, what was tried in more than one season.
    static func all(in programs: [Program]) -> [Replication] {
        struct Key: Hashable {
            var indicator: IndicatorID
            var better: Better
            var action: String
        }
        var order: [Key] = []
        var found: [Key: (action: String, trials: [Trial])] = [:]
        for (season, program) in programs.enumerated() {
            for hypothesis in program.hypotheses {
                guard let seal = hypothesis.seal else { continue }
                let key = Key(
                    indicator: seal.draft.indicator, better: seal.better, action: folded(seal.draft.action))
                if found[key] == nil { order.append(key) }
                found[key, default: (seal.draft.action, [])].trials.append(Trial(hypothesis, seal, season: season))
            }
        }
        return order.compactMap { key in
            guard let (action, trials) = found[key], Set(trials.map(\.season)).count > 1 else { return nil }
            return Replication(indicator: key.indicator, better: key.better, action: action, trials: trials)
        }
    }
}

extension Replication.Trial {
    fileprivate init(_ hypothesis: Hypothesis, _ seal: Seal, season: Int) {
        self.season = season
        self.hypothesis = hypothesis.id
        formula = seal.formula
        target = seal.draft.target
        baseline = hypothesis.judgement?.baseline?.value
        result = hypothesis.judgement?.result?.value
        verdict = hypothesis.judgement?.verdict
    }
}
