package import Values

/// What one member owes and has paid by a day.
package struct DuesAccount: Codable, Hashable, Sendable {
    package var member: MemberID
    /// Oldest first. A waiver settles the month it names; payments and other waivers settle the oldest first.
    package var charges: [DuesCharge]
    package var charged: Int
    package var waived: Int
    /// Without what was paid back.
    package var paid: Int
    /// Below zero for what was paid ahead.
    package var arrears: Int
    /// The day of the oldest charge that is not settled, and how many days ago that was.
    package var since: CalendarDate?
    package var days: Int?

    init(
        member: MemberID, charges: [DuesCharge], waivers: [DuesEntry], charged: Int, waived: Int, paid: Int,
        on day: CalendarDate
    ) {
        self.member = member
        self.charged = charged
        self.waived = waived
        self.paid = paid
        arrears = charged - waived - paid
        var charges = charges
        var pool = paid + waived
        func settle(_ index: Int, upTo most: Int) {
            let part = min(charges[index].unpaid, max(most, 0))
            charges[index].unpaid -= part
            pool -= part
        }
        for waiver in waivers {
            if let index = charges.firstIndex(where: { $0.month == waiver.month }) {
                settle(index, upTo: waiver.amount)
            }
        }
        for index in charges.indices { settle(index, upTo: pool) }
        self.charges = charges
        since = charges.first { $0.unpaid > 0 }?.due
        days = since.map { day.dayNumber - $0.dayNumber }
    }
}
