import Values

/// Nothing was read since the seal, and nothing can be said.
struct NoComparison: Comparison {
    let scale: VerdictScale
    /// Why the last reading is not there.
    let why: LocalizedText?

    var baseline: Estimate? { nil }
    var result: Estimate? { nil }
    var change: Estimate? { nil }
    var changeTest: VerdictTest? { nil }
    var shortfallTest: VerdictTest? { nil }

    func reasons(change: VerdictTest?, shortfall: VerdictTest?) -> [LocalizedText] {
        [
            LocalizedText(
                ko: "봉인한 뒤의 측정값이 하나도 없습니다" + (why.map { "(\($0.ko))" } ?? "") + ".",
                en: "There is no reading since it was sealed" + (why.map { " (\($0.en))" } ?? "") + ".")
        ]
    }

    func settle(change: VerdictTest?, shortfall: VerdictTest?) -> LocalizedText {
        LocalizedText(ko: "측정값이 하나라도 있어야 합니다.", en: "At least one reading.")
    }
}
