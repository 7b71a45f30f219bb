package import Values

/// PDSA's "carried out as planned?".
package enum CarriedOut: String, Codable, Hashable, Sendable, CaseIterable {
    case asPlanned = "as-planned"
    case partly
    case notDone = "not-done"

    package var title: LocalizedText {
        switch self {
        case .asPlanned: LocalizedText(ko: "계획대로 실행", en: "carried out as planned")
        case .partly: LocalizedText(ko: "일부만 실행", en: "partly carried out")
        case .notDone: LocalizedText(ko: "실행하지 못함", en: "not carried out")
        }
    }
}
