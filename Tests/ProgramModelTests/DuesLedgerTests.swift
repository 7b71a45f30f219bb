import Testing
import Values

@testable import ProgramModel

@Suite struct DuesLedgerTests {
    /// After the season and all that a random sequence records.
    private let day = CalendarDate("2020-12-31")!

    /// Three members; the season charges 30,000 on the 6th of July, August and September.
    private func started(_ joining: DuesJoining? = nil) throws -> Program {
        var program = try SampleProgram.created()
        program.definition.dues?.joining = joining
        for member: MemberID in ["m1", "m2"] {
            try program.run(.applyForMembership(member, community: nil), at: "2020-06-21T10:00")
            try program.run(.admit(member), at: "2020-06-21T10:00")
        }
        try program.run(.electManager("m1"), at: "2020-06-21T10:00")
        return program
    }

    private func ledger(_ program: Program, on day: String) throws -> DuesLedger {
        try #require(DuesLedger(program, on: CalendarDate(day)!))
    }

    @Test(arguments: [
        // 10 August to 5 September are 27 of the 31 days of that month of dues: 30,000 × 27 ÷ 31 = 26,129.03….
        (DuesJoining?.none, "2020-08-10", [30_000, 30_000]), (.full, "2020-08-10", [30_000, 30_000]),
        (.fromNextMonth, "2020-08-10", [30_000]), (.daily, "2020-08-10", [26_129, 30_000]),
        // On the day of the charge itself the month is whole.
        (.fromNextMonth, "2020-08-06", [30_000, 30_000]), (.daily, "2020-08-06", [30_000, 30_000]),
        (.daily, "2020-09-05", [968, 30_000]), (.fromNextMonth, "2020-06-30", [30_000, 30_000, 30_000]),
    ])
    func aLateJoinerIsChargedByTheRule(joining: DuesJoining?, joined: String, expected: [Int]) throws {
        var program = try started(joining)
        try program.run(.applyForMembership("m3", community: nil), at: joined + "T09:00")
        try program.run(.admit("m3"), at: joined + "T09:00")
        let account = try #require(try ledger(program, on: "2020-10-05").account(of: "m3"))
        #expect(account.charges.map(\.amount) == expected)
        #expect(account.charged == expected.reduce(0, +))
        if joining == .daily { #expect(account.charges[0].due == CalendarDate(joined)) }
    }

    @Test(arguments: [(5, 1, 2, 2), (7, 1, 2, 4), (9, 1, 2, 4), (10, 1, 3, 3), (11, 1, 3, 4), (30_000, 31, 31, 30_000)])
    func aHalfGoesToTheEvenNumber(amount: Int, part: Int, whole: Int, share: Int) {
        #expect(DuesJoining.share(of: amount, part, outOf: whole) == share)
    }

    @Test func paymentsSettleTheOldestChargeFirst() throws {
        var program = try started()
        try program.run(.pay("m2", amount: 40_000, method: .cash), at: "2020-08-20T10:00")
        let july = try #require(try ledger(program, on: "2020-07-20").account(of: "m2"))
        #expect(july.charges.map(\.unpaid) == [30_000] && july.since == CalendarDate("2020-07-06") && july.days == 14)
        let august = try #require(try ledger(program, on: "2020-08-30").account(of: "m2"))
        #expect(august.charges.map(\.unpaid) == [0, 20_000] && august.since == CalendarDate("2020-08-06"))
        #expect(august.days == 24 && august.arrears == 20_000)
        // A waiver of one month leaves the older ones as they are.
        try program.run(.waive("m1", .month(CalendarDate("2020-08-01")!), reason: "쉼"), at: "2020-08-30T10:00")
        let waived = try #require(try ledger(program, on: "2020-08-30").account(of: "m1"))
        #expect(waived.charges.map(\.unpaid) == [30_000, 0] && waived.since == CalendarDate("2020-07-06"))
    }

    /// The numbers of payments recorded before anything else had one follow from their order.
    @Test func entriesAreNumberedInTheOrderOfRecording() throws {
        var program = try started()
        try program.run(.pay("m1", amount: 100, method: .cash), at: "2020-07-06T20:00")
        try program.run(.pay("m2", amount: 200, method: .cash), at: "2020-07-06T20:00")
        #expect(program.otherDuesEntries == nil && program.duesEntries.map(\.id) == ["d1", "d2"])
        try program.run(.reverse("d1", reason: "까닭"), at: "2020-07-06T20:01")
        try program.run(.pay("m1", amount: 300, method: .cash), at: "2020-07-06T20:02")
        #expect(program.duesEntries.map(\.id) == ["d1", "d2", "d3", "d4"])
        #expect(program.duesEntries.map(\.kind) == [.payment, .payment, .reversal, .payment])
        #expect(program.duesEntries.map(\.amount) == [100, 200, 100, 300])
    }

    @Test func whoLeavesAndComesBackOwesForBothTimes() throws {
        var program = try started(.daily)
        try program.run(.withdraw("m2", reason: nil), at: "2020-07-10T10:00")
        try program.run(.applyForMembership("m2", community: nil), at: "2020-07-20T10:00")
        #expect(try ledger(program, on: "2020-08-10").account(of: "m2")?.charged == 30_000)
        try program.run(.admit("m2"), at: "2020-07-20T10:00")
        // July was charged before; it is not charged again by days.
        #expect(try ledger(program, on: "2020-08-10").account(of: "m2")?.charges.map(\.amount) == [30_000, 30_000])
    }

    @Test func theLedgerIsNotUndone() throws {
        var program = try started()
        let before = program
        let facts = try program.run(.pay("m1", amount: 100, method: .cash), at: "2020-07-06T20:00")
        let request = UndoRequest(command: "dues.pay", from: 1, facts: facts, before: before, reason: "잘못")
        #expect(program.refusal(of: .undo(request), at: "2020-07-06T20:01") == "undo.lasting")
    }

    /// Any legal sequence of commands, against a count of its own that knows nothing of books.
    @Test(arguments: 0..<150 as Range<UInt64>) func theBooksBalance(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var program = try started(DuesJoining.allCases.randomElement(using: &random))
        if seed.isMultiple(of: 7) { program.definition.dues?.to = .group }
        var count = Count()
        var at = SampleProgram.moment("2020-07-01T10:00")
        for step in 0..<60 {
            at = at.adding(seconds: Int64.random(in: 0...250_000, using: &random))
            let told = Comment(rawValue: "seed \(seed), step \(step)")
            let before = try #require(DuesLedger(program, on: day))
            let command = Self.command(using: &random)
            let facts: [Fact]
            do throws(Refusal) { facts = try program.decide(command, at: at) } catch { continue }
            let entry = program.nextDuesEntry
            for fact in facts {
                program.apply(fact, at: at)
                count.add(fact, entry)
            }
            let after = try #require(DuesLedger(program, on: day))
            check(after, count, told)
            // Nothing that stood in the books is gone or other than it was.
            let recorded = before.transactions.filter { $0.entry != nil }
            #expect(after.transactions.filter { $0.entry != nil }.starts(with: recorded), told)
            if case .reverse(let target, _) = command {
                #expect(after.reversal(of: target) == entry, told)
                #expect(program.refusal(of: .reverse(target, reason: "r"), at: "2020-12-31T10:00") != nil, told)
            }
        }
        // With everything reversed, what was charged is all there is; what was paid on and back comes first.
        for kind in [DuesEntry.Kind.settlement, .refund, .waiver, .payment] {
            for entry in program.duesEntries where entry.kind == kind {
                guard DuesLedger(program, on: day)?.reversal(of: entry.id) == nil else { continue }
                try program.run(.reverse(entry.id, reason: "까닭"), at: "2020-12-31T10:00")
            }
        }
        let end = try #require(DuesLedger(program, on: day))
        #expect(end.accounts.allSatisfy { $0.paid == 0 && $0.waived == 0 && $0.arrears == $0.charged }, "seed \(seed)")
        let rest = [DuesBook.cash, .waived, .honorarium].map { end.balance($0) }
        #expect(rest == [0, 0, 0], "seed \(seed)")
    }

    private func check(_ ledger: DuesLedger, _ count: Count, _ told: Comment) {
        for transaction in ledger.transactions {
            #expect(transaction.amount > 0 && transaction.postings.map(\.amount).reduce(0, +) == 0, told)
        }
        let books = ledger.accounts.map { DuesBook.receivable($0.member) } + [.cash, .dues, .waived, .honorarium]
        #expect(books.map { ledger.balance($0) }.reduce(0, +) == 0, told)
        for account in ledger.accounts {
            #expect(account.paid == count.paid[account.member, default: 0] && account.paid >= 0, told)
            #expect(account.waived == count.waived[account.member, default: 0] && account.waived >= 0, told)
            #expect(account.charged == account.charges.map(\.amount).reduce(0, +), told)
            let owed = ledger.balance(.receivable(account.member))
            #expect(owed == account.arrears && owed == account.charged - account.waived - account.paid, told)
            // What is unpaid by month is what is owed, unless something was paid ahead.
            #expect(account.charges.map(\.unpaid).reduce(0, +) == max(owed, 0), told)
            #expect((account.since == nil) == (owed <= 0), told)
        }
        #expect(ledger.balance(.honorarium) == count.settled && count.settled >= 0, told)
        #expect(ledger.balance(.cash) == count.paid.values.reduce(0, +) - count.settled, told)
        #expect(ledger.balance(.cash) >= 0, told)
        #expect(-ledger.balance(.dues) == ledger.accounts.map(\.charged).reduce(0, +), told)
        #expect(ledger.balance(.waived) == count.waived.values.reduce(0, +), told)
    }

    private static func command(using random: inout SplitMix64) -> Command {
        let member = MemberID("m\(Int.random(in: 1...4, using: &random))")
        let amount = Int.random(in: 1...40_000, using: &random)
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return .applyForMembership(member, community: nil)
        case 1: return .admit(member)
        case 2: return .withdraw(member, reason: nil)
        case 3: return .electManager(member)
        case 4, 5, 6: return .pay(member, amount: amount, method: .transfer)
        case 7: return .refund(member, amount: amount / 2, reason: "까닭")
        case 8: return .waive(member, .amount(amount / 2), reason: "까닭")
        case 9:
            let month = CalendarDate(year: 2020, month: Int.random(in: 7...10, using: &random), day: 1)!
            return .waive(member, .month(month), reason: "까닭")
        case 10: return .settle(amount: Bool.random(using: &random) ? nil : amount)
        default: return .reverse(DuesEntryID("d\(Int.random(in: 1...25, using: &random))"), reason: "까닭")
        }
    }

    /// What a treasurer would keep on a sheet of paper.
    private struct Count {
        var paid: [MemberID: Int] = [:]
        var waived: [MemberID: Int] = [:]
        var settled = 0
        private var recorded: [DuesEntryID: Fact] = [:]

        mutating func add(_ fact: Fact, _ entry: DuesEntryID) {
            recorded[entry] = fact
            count(fact, sign: 1)
        }

        private mutating func count(_ fact: Fact, sign: Int) {
            switch fact {
            case .duesPaid(let fact): paid[fact.member, default: 0] += sign * fact.amount
            case .duesRefunded(let fact): paid[fact.member, default: 0] -= sign * fact.amount
            case .duesWaived(let fact): waived[fact.member, default: 0] += sign * fact.amount
            case .duesSettled(let fact): settled += sign * fact.amount
            case .duesReversed(let fact): if let target = recorded[fact.entry] { count(target, sign: -1) }
            default: break
            }
        }
    }
}
