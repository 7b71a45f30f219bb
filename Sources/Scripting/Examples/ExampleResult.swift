package import Values

/// What became of one example.
package struct ExampleResult: Hashable, Sendable {
    /// Counts from 1.
    package var index: Int
    package var passed: Bool
    package var expected: LocalizedText
    package var found: LocalizedText
    /// For a person: one line where it holds, else what was expected and what came, under each other.
    package var message: LocalizedText

    /// - Parameter notes: what explains the difference, such as a check's words; empty where nothing does.
    init(index: Int, passed: Bool, expected: LocalizedText, found: LocalizedText, notes: [LocalizedText] = []) {
        self.index = index
        self.passed = passed
        self.expected = expected
        self.found = found
        guard !passed else {
            message = LocalizedText(ko: "예 \(index): 맞습니다", en: "example \(index): holds")
            return
        }
        func text(_ language: Language, _ head: String) -> String {
            ([head, "- \(expected[language])", "+ \(found[language])"] + notes.map { "  \($0[language])" })
                .joined(separator: "\n")
        }
        message = LocalizedText(
            ko: text(.ko, "예 \(index): 기대(-)와 결과(+)가 다릅니다"),
            en: text(.en, "example \(index): expected (-) is not what came (+)"))
    }

    init(index: Int, expected: LocalizedText, error: some ExplainedError) {
        let lead = error.place.map { "\($0.label): " } ?? ""
        self.init(
            index: index, passed: false, expected: expected,
            found: LocalizedText(ko: "오류", en: "an error"),
            notes: [LocalizedText(same: lead) + error.what] + error.reasons + [error.next].compactMap(\.self))
    }
}
