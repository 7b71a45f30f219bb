package import Values

extension Program {
    /// What was recorded of dues, in the order of recording.
    ///
    /// Payments were kept before anything had a number; they take the numbers that the others leave.
    package var duesEntries: [DuesEntry] {
        var others = (otherDuesEntries ?? [])[...]
        var paid = payments[...]
        return (0..<payments.count + others.count).compactMap { index in
            let id = Self.duesEntryID(index + 1)
            if others.first?.id == id { return others.popFirst() }
            return paid.popFirst().map { payment in
                DuesEntry(
                    id: id, kind: .payment, member: payment.member, amount: payment.amount, at: payment.at,
                    method: payment.method, transfer: payment.transfer)
            }
        }
    }

    var nextDuesEntry: DuesEntryID {
        Self.duesEntryID(payments.count + (otherDuesEntries ?? []).count + 1)
    }

    private static func duesEntryID(_ number: Int) -> DuesEntryID { DuesEntryID("d\(number)") }

    /// The dues account of everyone who was ever admitted as a member, as of `day`, by member id.
    package func duesAccounts(on day: CalendarDate) -> [DuesAccount] {
        DuesLedger(self, on: day)?.accounts ?? []
    }
}
