import Foundation
import Testing
import Values

@testable import ProgramModel
@testable import Reports

/// The exported books against what hledger makes of them.
@Suite struct DuesJournalTests {
    private let day = CalendarDate("2020-12-31")!

    /// Whatever a seed brings of payments, refunds, waivers, settlements and reversals, in a finished season.
    private func program(seed: UInt64, to recipient: DuesRecipient) throws -> Program {
        var random = SplitMix64(seed: seed)
        var program = SampleSeason.program(.finished, .ko)
        program.definition.dues?.to = recipient
        let members = program.members.keys.sorted()
        var at = SampleSeason.moment("2020-09-07T10:00")
        var recorded = 0
        while recorded < 25 {
            at = at.adding(seconds: 3_600)
            let member = try #require(members.randomElement(using: &random))
            let amount = Int.random(in: 1...20_000, using: &random)
            let reason = random.pick(["까닭", "=SUM(A1); 두 번", "(다시)  \"x\" | y"])
            let command: Command =
                switch Int.random(in: 0..<8, using: &random) {
                case 0, 1: .pay(member, amount: amount, method: random.pick(PaymentMethod.allCases))
                case 7: .receive(member, amount: amount, transfer: Digest(of: "\(amount)"))
                case 2: .refund(member, amount: amount, reason: reason)
                case 3: .waive(member, .amount(amount), reason: reason)
                case 4: .settle(amount: amount)
                default: .reverse(DuesEntryID("d\(Int.random(in: 1...25, using: &random))"), reason: reason)
                }
            guard let facts = try? program.decide(command, at: at) else { continue }
            recorded += facts.count
            for fact in facts { program.apply(fact, at: at) }
        }
        return program
    }

    @Test(.enabled(if: HLedger.path != nil, "hledger is not installed"), arguments: 0..<6 as Range<UInt64>)
    func hledgerFindsOurBalances(seed: UInt64) throws {
        let recipient: DuesRecipient = seed.isMultiple(of: 2) ? .manager : .group
        let program = try program(seed: seed, to: recipient)
        let ledger = try #require(DuesLedger(program, on: day))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("dues-\(UUID().uuidString).journal")
        defer { try? FileManager.default.removeItem(at: file) }
        try DuesJournal(program, on: day, .ko).journal().write(to: file, atomically: true, encoding: .utf8)
        let check = try HLedger.run(["-f", file.path, "check", "--strict", "ordereddates"])
        #expect(check.status == 0, "seed \(seed): \(check.output)")

        let balance = try HLedger.run(["-f", file.path, "bal", "--flat", "--empty", "--output-format", "csv"])
        var found: [String: Int] = [:]
        for line in balance.output.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",").map { $0.trimmingCharacters(in: ["\"", "\r"]) }
            if cells.count == 2 { found[cells[0]] = Int(cells[1].replacing(" KRW", with: "")) }
        }
        let dues = recipient == .manager ? "liabilities:honorarium" : "income:dues"
        var expected = Dictionary(
            uniqueKeysWithValues: ledger.accounts.map { account in
                ("assets:dues receivable:\(account.member)", account.charged - account.waived - account.paid)
            })
        expected["assets:cash"] = ledger.balance(.cash)
        expected[dues] = -ledger.accounts.map(\.charged).reduce(0, +)
        expected[dues + ":waived"] = ledger.accounts.map(\.waived).reduce(0, +)
        if recipient == .manager { expected["liabilities:honorarium:paid"] = ledger.balance(.honorarium) }
        for (account, amount) in expected {
            #expect(found[account, default: 0] == amount, "seed \(seed), \(account): \(balance.output)")
        }
        #expect(found["Total:", default: 0] == 0 && found.count > ledger.accounts.count, "seed \(seed)")
    }

    @Test func aSpreadsheetRunsNothing() throws {
        var program = SampleSeason.program(.executing, .ko)
        let at = SampleSeason.moment("2020-09-07T10:00")
        let fact = Fact.duesRefunded(DuesRefunded(member: "m01", amount: 1_000, reason: "=1+1"))
        program.apply(fact, at: at)
        // The member's id is the only text here that people choose and that begins a cell.
        var stranger = try #require(program.members["m01"])
        stranger.id = "=cmd"
        program.members["=cmd"] = stranger
        let csv = try DuesJournal(program, on: day, .ko).csv()
        #expect(csv.hasPrefix("\u{FEFF}date,entry,member,account,amount_minor,currency,description\r\n"))
        #expect(csv.contains(",\"'=cmd\",") && !csv.contains(",=cmd"))
        let number = program.duesEntries.count
        #expect(csv.contains("2020-09-07,d\(number),m01,assets:dues receivable:m01,1000,KRW,회비 환불: =1+1\r\n"))
        #expect(csv.contains("2020-09-07,d\(number),m01,assets:cash,-1000,KRW,회비 환불: =1+1\r\n"))
        let rows = csv.split(separator: "\r\n").count - 1
        #expect(rows == 2 * (DuesLedger(program, on: day)?.transactions.count ?? 0))
    }
}
