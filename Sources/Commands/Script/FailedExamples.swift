import Values

/// Examples inside scripts that did not come out as they say.
struct FailedExamples: ExplainedError {
    var code: String { "script.examples-failed" }
    var outcome: Outcome { .script }
    var what: LocalizedText {
        LocalizedText(ko: "예와 다른 결과가 나왔습니다", en: "some examples came out otherwise")
    }
    var next: LocalizedText? {
        LocalizedText(ko: "위에 적힌 예나 스크립트를 고치세요.", en: "Mend the examples listed above, or the script.")
    }
}
