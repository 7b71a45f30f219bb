package import Values

package typealias DuesEntryID = ID<DuesEntry>

/// Something that was recorded in the ledger of dues. It is never changed or taken out; a reversal stands against it.
package struct DuesEntry: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case payment, refund, waiver
        /// The honorarium, to the manager.
        case settlement
        case reversal

        package var title: LocalizedText {
            switch self {
            case .payment: LocalizedText(ko: "납부", en: "payment")
            case .refund: LocalizedText(ko: "환불", en: "refund")
            case .waiver: LocalizedText(ko: "면제", en: "waiver")
            case .settlement: LocalizedText(ko: "사례비 지급", en: "honorarium paid")
            case .reversal: LocalizedText(ko: "정정", en: "reversal")
            }
        }
    }

    /// `d1`, `d2`, … in the order of recording.
    package var id: DuesEntryID
    package var kind: Kind
    /// Whose dues they are; of a settlement, who was paid.
    package var member: MemberID
    /// Minor units of the program's currency, above zero.
    package var amount: Int
    package var at: Timestamp
    /// Of a payment.
    package var method: PaymentMethod?
    /// Of a payment that a bank's statement told.
    package var transfer: Digest?
    /// The first day of the month that a waiver is for; nil where it settles the oldest charges.
    package var month: CalendarDate?
    /// Of a reversal.
    package var reverses: DuesEntryID?
    package var reason: String?
}
