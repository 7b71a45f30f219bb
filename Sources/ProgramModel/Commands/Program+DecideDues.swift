import Values

extension Program {
    func pay(_ id: MemberID, amount: Int, method: PaymentMethod) throws(Refusal) -> [Fact] {
        guard definition.dues != nil else { throw .noDues }
        try check(amount)
        // Whoever has left may still owe.
        if members[id]?.everParticipated != true { _ = try participant(id, for: .dues) }
        return [.duesPaid(DuesPaid(member: id, amount: amount, method: method))]
    }

    func refund(_ id: MemberID, amount: Int, reason: String, at: Timestamp) throws(Refusal) -> [Fact] {
        let (rule, ledger) = try books(at: at)
        try check(amount)
        try check(reason)
        let paid = try account(of: id, in: ledger).paid
        guard amount <= paid else { throw .refundAbovePaid(id, amount, paid: paid, rule.currency) }
        try check(amount, isIn: ledger, rule.currency)
        return [.duesRefunded(DuesRefunded(member: id, amount: amount, reason: reason))]
    }

    func waive(_ id: MemberID, _ waived: WaivedDues, reason: String, at: Timestamp) throws(Refusal) -> [Fact] {
        let (rule, ledger) = try books(at: at)
        try check(reason)
        let account = try account(of: id, in: ledger)
        switch waived {
        case .amount(let amount):
            try check(amount)
            guard amount <= account.arrears else {
                throw .waiverAboveOwed(id, amount, owed: max(account.arrears, 0), rule.currency)
            }
            return [.duesWaived(DuesWaived(member: id, amount: amount, month: nil, reason: reason))]
        case .month(let day):
            let month = String(day.description.prefix(7))
            guard let charge = account.charges.first(where: { $0.month.description.hasPrefix(month) }) else {
                throw .monthNotCharged(id, month)
            }
            guard charge.unpaid > 0 else { throw .monthSettled(id, month) }
            return [.duesWaived(DuesWaived(member: id, amount: charge.unpaid, month: charge.month, reason: reason))]
        }
    }

    /// Once for each entry, and not where the money it brought has gone on: that has to come back first.
    func reverse(_ id: DuesEntryID, reason: String, at: Timestamp) throws(Refusal) -> [Fact] {
        let (rule, ledger) = try books(at: at)
        try check(reason)
        let entries = duesEntries
        guard let entry = entries.first(where: { $0.id == id }) else {
            throw .unknownDuesEntry(id, known: entries.map(\.id))
        }
        guard entry.kind != .reversal else { throw .reversalStays(id) }
        if let reversal = ledger.reversal(of: id) { throw .alreadyReversed(id, by: reversal) }
        if entry.kind == .payment {
            let paid = try account(of: entry.member, in: ledger).paid
            guard entry.amount <= paid else { throw .paymentWasRefunded(id, left: paid, rule.currency) }
            try check(entry.amount, isIn: ledger, rule.currency)
        }
        return [
            .duesReversed(DuesReversed(entry: id, member: entry.member, amount: entry.amount, reason: reason))
        ]
    }

    func settle(amount: Int?, at: Timestamp) throws(Refusal) -> [Fact] {
        let (rule, ledger) = try books(at: at)
        if let amount { try check(amount) }
        guard rule.to == .manager else { throw .duesStayWithTheGroup }
        guard let manager else { throw .noManagerToPay }
        let there = ledger.balance(.cash)
        guard there > 0 else { throw .nothingToSettle }
        try check(amount ?? there, isIn: ledger, rule.currency)
        return [.duesSettled(DuesSettled(member: manager, amount: amount ?? there))]
    }

    /// Charges until that day, with all that was recorded: what a later entry took is not there any more.
    private func books(at: Timestamp) throws(Refusal) -> (DuesRule, DuesLedger) {
        guard let rule = definition.dues, let zone = Zone(definition.zone),
            let ledger = DuesLedger(self, on: zone.date(of: at), foreseeing: true)
        else { throw .noDues }
        return (rule, ledger)
    }

    private func account(of id: MemberID, in ledger: DuesLedger) throws(Refusal) -> DuesAccount {
        if let account = ledger.account(of: id) { return account }
        _ = try participant(id, for: .dues)
        throw .unknownMember(id, known: members.keys)
    }

    /// More than any group takes, and little enough that no sum overflows.
    private static let mostAtOnce = 1_000_000_000_000

    private func check(_ amount: Int) throws(Refusal) {
        guard amount > 0 else { throw .badAmount(amount) }
        guard amount <= Self.mostAtOnce else { throw .largeAmount(amount) }
    }

    private func check(_ reason: String) throws(Refusal) {
        try requireReason(reason, .duesReasonMissing)
    }

    private func check(_ amount: Int, isIn ledger: DuesLedger, _ currency: Currency) throws(Refusal) {
        let there = ledger.balance(.cash)
        guard amount <= there else { throw .notInHand(amount, there: there, currency) }
    }
}
