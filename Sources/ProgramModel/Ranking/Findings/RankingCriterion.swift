package import Values

/// What is asked of an indicator.
package enum RankingCriterion: String, Codable, Hashable, Sendable, CaseIterable {
    case coverage
    case repetition
    case movement
    case quiet
    case association

    package var title: LocalizedText {
        switch self {
        case .coverage: LocalizedText(ko: "측정", en: "measured")
        case .repetition: LocalizedText(ko: "되풀이", en: "repeated")
        case .movement: LocalizedText(ko: "움직임", en: "moves")
        case .quiet: LocalizedText(ko: "잠잠함", en: "quiet")
        case .association: LocalizedText(ko: "결과와의 관계", en: "association")
        }
    }
}
