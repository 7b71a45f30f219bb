package import Values

package enum PaymentMethod: String, Codable, Hashable, Sendable, CaseIterable {
    case cash
    case transfer

    package var title: LocalizedText {
        switch self {
        case .cash: LocalizedText(ko: "현금", en: "cash")
        case .transfer: LocalizedText(ko: "계좌 이체", en: "transfer")
        }
    }
}
