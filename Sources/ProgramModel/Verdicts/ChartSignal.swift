package import Values

/// What a rule of control charts says of the readings since the seal, against the frozen baseline.
package struct ChartSignal: Codable, Hashable, Sendable {
    package enum Rule: String, Codable, Sendable, CaseIterable {
        /// A point beyond the natural limits of the baseline (XmR).
        case beyondLimits = "beyond-limits"
        /// Six or more in a row on one side of the baseline's median.
        case shift
        /// Five or more in a row that only rise or only fall.
        case trend

        package var title: LocalizedText {
            switch self {
            case .beyondLimits: LocalizedText(ko: "관리 한계를 벗어난 점", en: "points beyond the limits")
            case .shift: LocalizedText(ko: "쏠림", en: "a shift")
            case .trend: LocalizedText(ko: "추세", en: "a trend")
            }
        }
    }

    package var rule: Rule
    /// Points since the seal, counted from 0, that moved to the good side; nil where the rule has not fired there.
    package var good: [Int]?
    package var bad: [Int]?
    /// So few points cannot fire the rule: it takes this many.
    package var takes: Int?
}
