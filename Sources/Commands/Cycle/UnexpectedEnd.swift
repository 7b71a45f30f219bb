import Values

/// A run did not end where it was expected to.
struct UnexpectedEnd: ExplainedError {
    var expected: String
    var found: [String]

    var code: String { "cycle.unexpected-end" }
    var outcome: Outcome { .refused }
    var what: LocalizedText {
        let list = found.joined(separator: ", ")
        return LocalizedText(
            ko: "끝에 ‘\(expected)’에 있어야 하는데 있는 곳은 \(list)입니다",
            en: "the run should end in ‘\(expected)’, but it ends in \(list)")
    }
    var next: LocalizedText? {
        LocalizedText(ko: "--trace를 붙이면 어떻게 움직였는지 볼 수 있습니다.", en: "With --trace every move is told.")
    }
}
