package import Values

/// Where the values of an indicator come from.
package enum IndicatorKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A formula on tables gives a number.
    case simple
    /// A formula on tables gives a numerator and a denominator.
    case ratio
    /// What the formula gives for each period is added up from a first day on.
    case cumulative
    /// A formula on the readings of other indicators.
    case derived
    /// A formula on the answers to a worksheet.
    case survey
    /// People write the values down.
    case manual

    package var title: LocalizedText {
        switch self {
        case .simple: LocalizedText(ko: "단순", en: "simple")
        case .ratio: LocalizedText(ko: "비율", en: "ratio")
        case .cumulative: LocalizedText(ko: "누적", en: "cumulative")
        case .derived: LocalizedText(ko: "파생", en: "derived")
        case .survey: LocalizedText(ko: "설문", en: "survey")
        case .manual: LocalizedText(ko: "수기", en: "manual")
        }
    }
}
