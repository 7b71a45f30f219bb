package import Values

/// PDSA's three ways on from a test.
package enum DecisionChoice: String, Codable, Hashable, Sendable, CaseIterable {
    case adopt
    case adapt
    case abandon

    package var title: LocalizedText {
        switch self {
        case .adopt: LocalizedText(ko: "채택", en: "adopt")
        case .adapt: LocalizedText(ko: "수정", en: "adapt")
        case .abandon: LocalizedText(ko: "폐기", en: "abandon")
        }
    }
}
