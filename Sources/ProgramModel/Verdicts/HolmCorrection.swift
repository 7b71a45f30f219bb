import Statistics
import Values

/// Corrects one question, asked of several hypotheses at once, for having been asked so often: with five tries at 5 %,
/// one finds something in every fourth season where there is nothing. A test that so few readings can never make
/// significant raises no false alarm and is not counted.
struct HolmCorrection {
    /// p by hypothesis, of those that were counted.
    let corrected: [HypothesisID: Double]

    init(_ tests: [HypothesisID: VerdictTest]) {
        let tests = tests.filter { $0.value.canFire }
        let ids = tests.keys.sorted()
        let adjusted = MultipleTests.holm(ids.map { tests[$0]?.p ?? 1 })
        corrected = Dictionary(uniqueKeysWithValues: zip(ids, adjusted))
    }

    /// Nil stays nil; a test that was not among them stays as it is.
    func callAsFunction(_ test: VerdictTest?, of id: HypothesisID) -> VerdictTest? {
        guard var test, let p = corrected[id] else { return test }
        test.corrected = p
        test.together = corrected.count
        return test
    }
}
