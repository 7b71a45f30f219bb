import Testing
import Values

@testable import ProgramModel

/// What a revised rule of dues charges: the months from the one in which it was revised, and none before.
@Suite struct DuesRevisionTests {
    private func program() throws -> Program {
        var program = try SampleProgram.created()
        try program.run(.applyForMembership("m1", community: nil), at: "2020-06-21T10:00")
        try program.run(.admit("m1"), at: "2020-06-21T10:00")
        return program
    }

    private func revise(_ program: inout Program, _ dues: DuesRule?, at: String) {
        var definition = program.definition
        definition.dues = dues
        program.apply(
            .programRevised(
                ProgramRevised(
                    definition: definition, calendar: program.calendar, cycle: program.cycle, chart: program.chart,
                    phase: program.phase, reason: nil)), at: SampleProgram.moment(at))
    }

    private func charges(_ program: Program) throws -> [Int] {
        let ledger = try #require(DuesLedger(program, on: CalendarDate("2020-12-31")!))
        return try #require(ledger.account(of: "m1")).charges.map(\.amount)
    }

    /// Months of dues begin on the 6th: of July, August and September, and the last day of the season is 5 October.
    @Test(arguments: [
        ("2020-07-06T00:00", [40_000, 40_000, 40_000]), ("2020-08-05T23:59", [40_000, 40_000, 40_000]),
        ("2020-08-06T00:00", [30_000, 40_000, 40_000]), ("2020-08-20T10:00", [30_000, 40_000, 40_000]),
        ("2020-09-06T00:00", [30_000, 30_000, 40_000]), ("2020-10-05T23:59", [30_000, 30_000, 40_000]),
        ("2020-10-06T00:00", [30_000, 30_000, 30_000]),
    ])
    func earlierMonthsKeepWhatTheyWere(revised: String, expected: [Int]) throws {
        var program = try program()
        revise(&program, DuesRule(amount: 40_000, currency: .KRW), at: revised)
        #expect(try charges(program) == expected)
    }

    @Test func everyRuleHasItsMonths() throws {
        var program = try program()
        revise(&program, DuesRule(amount: 40_000, currency: .KRW), at: "2020-08-10T10:00")
        revise(&program, DuesRule(amount: 50_000, currency: .KRW), at: "2020-09-10T10:00")
        #expect(try charges(program) == [30_000, 40_000, 50_000])
        // Twice in one month, the later one holds for it.
        revise(&program, DuesRule(amount: 10_000, currency: .KRW), at: "2020-09-11T10:00")
        #expect(try charges(program) == [30_000, 40_000, 10_000])
    }

    @Test func duesThatComeLaterChargeNothingBefore() throws {
        var program = try program()
        program.definition.dues = nil
        revise(&program, DuesRule(amount: 40_000, currency: .KRW), at: "2020-09-01T10:00")
        #expect(try charges(program) == [40_000, 40_000])
    }

    @Test func aRevisionOfSomethingElseIsNoneOfTheDues() throws {
        var program = try program()
        revise(&program, program.definition.dues, at: "2020-09-01T10:00")
        #expect(program.formerDues == nil)
        #expect(try charges(program) == [30_000, 30_000, 30_000])
        // A state from before there was such a thing reads back.
        let decoded = try CanonicalCoding.decode(Program.self, from: CanonicalCoding.bytes(program))
        #expect(decoded == program)
    }

    @Test func theBooksBalanceOverARevision() throws {
        var program = try program()
        try program.run(.pay("m1", amount: 30_000, method: .cash), at: "2020-07-10T10:00")
        revise(&program, DuesRule(amount: 40_000, currency: .KRW), at: "2020-08-10T10:00")
        let ledger = try #require(DuesLedger(program, on: CalendarDate("2020-08-31")!))
        let account = try #require(ledger.account(of: "m1"))
        #expect(account.charges.map(\.unpaid) == [0, 40_000] && account.arrears == 40_000)
        let books: [DuesBook] = [.receivable("m1"), .cash, .dues, .waived, .honorarium]
        #expect(books.map { ledger.balance($0) }.reduce(0, +) == 0)
    }
}
