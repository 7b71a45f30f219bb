package import Values

/// What became of one example.
package struct ExampleResult: Hashable, Sendable {
    /// Counts from 1.
    package var index: Int
    package var passed: Bool
    /// Where the example stands in the script; nil where it is not written out there.
    package var line: Int?
    /// What was expected and what came, line by line; empty where the example holds or could not be run.
    package var diff: [DiffLine]
    /// What was expected of an example that could not be run.
    package var expected: [String]
    /// What explains the difference, such as a check's words; empty where nothing does.
    package var notes: [LocalizedText]
    private var failed: Bool

    init(index: Int, expected: [String], found: [String], notes: [LocalizedText] = []) {
        self.index = index
        passed = expected == found
        diff = passed ? [] : LineDiff.lines(expected, found)
        self.expected = expected
        self.notes = passed ? [] : notes
        failed = false
    }

    init(index: Int, expected: [String], error: some ExplainedError) {
        self.init(
            index: index, expected: expected,
            failure: [LocalizedText(same: error.place.map { "\($0.label): " } ?? "") + error.what] + error.reasons
                + [error.next].compactMap(\.self))
    }

    init(index: Int, expected: [String], failure: [LocalizedText]) {
        self.index = index
        passed = false
        diff = []
        self.expected = expected
        notes = failure
        failed = true
    }

    /// For a person: one line where it holds, else what was expected and what came.
    package var message: LocalizedText {
        passed
            ? LocalizedText(ko: "예 \(index): 맞습니다", en: "example \(index): holds")
            : LocalizedText(
                ko: (["예 \(index): \(Self.head.ko)"] + details.map(\.ko)).joined(separator: "\n"),
                en: (["example \(index): \(Self.head.en)"] + details.map(\.en)).joined(separator: "\n"))
    }

    /// What stands under the head, line by line.
    package var details: [LocalizedText] {
        let error = LocalizedText(ko: "+ 오류", en: "+ an error")
        let lines = failed ? expected.map { "- \($0)" } : diff.map { "\($0.mark.rawValue) \($0.text)" }
        return lines.map { LocalizedText(same: $0) } + (failed ? [error] : [])
            + notes.map { LocalizedText(same: "  ") + $0 }
    }

    package static let head = LocalizedText(
        ko: "기대(-)와 결과(+)가 다릅니다", en: "expected (-) is not what came (+)")
}
