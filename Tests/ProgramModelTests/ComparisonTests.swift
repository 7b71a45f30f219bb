import Testing
import Values

@testable import ProgramModel

/// What may be called a replication, and what became of questions.
@Suite struct ComparisonTests {
    private func trial(_ season: Int, _ verdict: Verdict?, formula: String = "f") -> Replication.Trial {
        Replication.Trial(
            season: season, hypothesis: HypothesisID("h\(season)"), formula: Digest(of: formula), target: 1,
            verdict: verdict)
    }

    private func finding(_ trials: Replication.Trial...) -> Replication.Finding {
        Replication(indicator: "i", better: .higher, action: "a", trials: trials).finding
    }

    @Test func supportedTwiceUnderOneFormulaIsReplicated() {
        #expect(finding(trial(0, .supported), trial(1, .supported)) == .replicated)
        #expect(finding(trial(0, .supported), trial(1, .inconclusive), trial(2, .supported)) == .replicated)
        #expect(finding(trial(0, .refuted), trial(1, .refuted)) == .refutedAgain)
    }

    @Test func nothingLessIs() {
        #expect(finding(trial(0, .supported), trial(1, .refuted)) == .contradicted)
        #expect(finding(trial(0, .supported), trial(1, .supported), trial(2, .refuted)) == .contradicted)
        #expect(finding(trial(0, .supported), trial(1, .supported, formula: "g")) == .otherFormula)
        #expect(finding(trial(0, .supported), trial(1, .inconclusive)) == .open)
        #expect(finding(trial(0, .supported), trial(1, nil)) == .open)
        // Twice in one season is one season.
        #expect(finding(trial(0, .supported), trial(0, .supported), trial(1, nil)) == .open)
        #expect(finding(trial(0, .supported), trial(0, .refuted), trial(1, .supported)) == .contradicted)
    }

    @Test(arguments: [
        ("모임 뒤에 안부를 묻는다", "모임뒤에 안부를 묻는다.", true), ("Ask them, again!", "ask THEM again", true),
        ("안부를 묻는다", "안부를 안 묻는다", false), ("2번 묻는다", "3번 묻는다", false), ("가\u{300}", "가\u{300}", true),
    ])
    func actionsAreComparedByLettersAndDigits(one: String, other: String, same: Bool) {
        #expect((Replication.folded(one) == Replication.folded(other)) == same)
    }
}
