import Values

/// What earlier readings of statements settled, and what was recorded by hand.
struct PastTransfers {
    /// Payments that stand, by the key of their transfer.
    let live: [Digest: [DuesEntry]]
    /// Payments that were reversed.
    let reversed: [Digest: [DuesEntryID]]
    /// How many under a key are none of the dues.
    let ignored: [Digest: Int]
    private let payments: [DuesEntry]

    /// A transfer is often written down some days before or after the bank does.
    private static let daysByHand = 7

    init(_ program: Program) {
        let entries = program.duesEntries
        let gone = Set(entries.compactMap(\.reverses))
        payments = entries.filter { $0.kind == .payment && !gone.contains($0.id) }
        live = payments.reduce(into: [:]) { live, entry in
            if let key = entry.transfer { live[key, default: []].append(entry) }
        }
        reversed = entries.reduce(into: [:]) { reversed, entry in
            if let key = entry.transfer, gone.contains(entry.id) { reversed[key, default: []].append(entry.id) }
        }
        ignored = (program.ignoredTransfers ?? []).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// A payment of the same amount by the same member that may be this transfer: written down by hand in the days around,
    /// or, of the same day, from a statement of another shape.
    func nearby(
        _ transfer: BankTransfer, _ member: MemberID, _ zone: Zone, besides claimed: Set<DuesEntryID>
    ) -> DuesEntry? {
        payments.first { entry in
            let days = abs(zone.date(of: entry.at).dayNumber - transfer.date.dayNumber)
            return entry.member == member && entry.amount == transfer.amount && !claimed.contains(entry.id)
                && days <= (entry.transfer == nil ? Self.daysByHand : 0)
        }
    }
}
