import Values

/// A check found something to mend; it was printed already.
struct FaultyScripts: ExplainedError {
    var problems: Int

    var code: String { "script.faulty" }
    var outcome: Outcome { .input }
    var what: LocalizedText {
        LocalizedText(
            ko: "스크립트에 고칠 곳이 \(problems)군데 있습니다",
            en: "the scripts have \(problems) \(problems == 1 ? "place" : "places") to mend")
    }
    var next: LocalizedText? {
        LocalizedText(ko: "위에 적힌 곳을 고치세요.", en: "Mend the places listed above.")
    }
}
