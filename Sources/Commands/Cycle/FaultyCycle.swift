import Values

/// A check found errors; they were printed already.
struct FaultyCycle: ExplainedError {
    var file: String
    var errors: Int

    var code: String { "cycle.faulty" }
    var outcome: Outcome { .input }
    var what: LocalizedText {
        LocalizedText(
            ko: "\(file)에 오류가 \(errors)개 있습니다", en: "\(file) has \(errors) error\(errors == 1 ? "" : "s")")
    }
    var next: LocalizedText? {
        LocalizedText(ko: "위에 적힌 곳을 고치세요.", en: "Mend the places listed above.")
    }
}
