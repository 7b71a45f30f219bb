import Foundation
import Testing
import Values

@testable import Commands

/// Bank statements from the file to the ledger: whatever is read how often, no deposit is recorded twice.
@Suite struct BankStatementTests {
    private struct Deposit {
        var line: String
        var sure: Bool
    }

    /// A statement of ten days, in which transfers can be alike in all that a bank writes.
    private func statement(_ random: inout SplitMix64, withClock: Bool, withBalance: Bool) -> [Deposit] {
        var balance = 500_000
        return (0..<Int.random(in: 5...14, using: &random)).map { index in
            let day = 7 + index * 12 / 14
            let payer = ["김하늘", "Alexandra Reed", "알렉스", "김하늘8월", "박솔", ""][Int.random(in: 0..<6, using: &random)]
            let amount = [30_000, 30_000, 60_000, 20_000][Int.random(in: 0..<4, using: &random)]
            let isOut = Int.random(in: 0..<5, using: &random) == 0
            balance += isOut ? -amount : amount
            let clock = withClock ? " 1\(Int.random(in: 0...1, using: &random)):00:00" : ""
            let money = isOut ? "\(amount),0" : "0,\(amount)"
            return Deposit(
                line:
                    "2020.07.\(day < 10 ? "0" : "")\(day)\(clock),\(payer),\(money),\(withBalance ? "\(balance)" : "")",
                sure: !isOut)
        }
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `however a statement is cut, a deposit is recorded at most once`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let sandbox = try Stage.executing.sandbox()
        sandbox.now = "2020-07-28T10:00"
        let lines = statement(
            &random, withClock: Bool.random(using: &random), withBalance: Bool.random(using: &random))
        for _ in 0..<4 {
            let from = Int.random(in: 0..<lines.count, using: &random)
            var part = lines[from...Int.random(in: from..<lines.count, using: &random)].map(\.line)
            if Bool.random(using: &random) { part.reverse() }
            try sandbox.write(
                "거래일시,내용,출금액,입금액,잔액\n" + part.joined(separator: "\n") + "\n", to: "part.csv")
            try settle("part.csv", sandbox, &random, "seed \(seed)")
            // A payment may make another one fit, so it takes some readings until there is nothing new.
            let readings = (0...part.count).first { _ in
                sandbox.run("dues match part.csv --accept").out.contains("달라진 것이 없습니다")
            }
            #expect(readings != nil, "seed \(seed)")
        }
        try sandbox.write(
            "거래일시,내용,출금액,입금액,잔액\n" + lines.map(\.line).joined(separator: "\n") + "\n", to: "whole.csv")
        try settle("whole.csv", sandbox, &random, "seed \(seed)")
        let entries = try #require(try JSONReader.read(sandbox.run("dues entries --json").out).array)
        let paid = entries.filter { $0["transfer"]?.string != nil }.compactMap { $0["amount"]?.int }
        let deposits = lines.filter(\.sure).compactMap { line in
            line.line.split(separator: ",", omittingEmptySubsequences: false).dropFirst(3).first.flatMap { Int64($0) }
        }
        for amount in Set(paid) {
            #expect(
                paid.count { $0 == amount } <= deposits.count { $0 == amount },
                "seed \(seed): \(amount) of \(lines.map(\.line))")
        }
        // Debits are credits: what came in stands on one side, what is owed and charged on the other.
        let ledger = try JSONReader.read(sandbox.run("dues --json").out)
        let totals = try #require(ledger["totals"])
        let all = entries.compactMap { $0["amount"]?.int }.reduce(0, +)
        #expect(totals["paid"]?.int == all && totals["in_hand"]?.int == all, "seed \(seed)")
        let rows = sandbox.run("dues export --csv").out.split(whereSeparator: \.isNewline).dropFirst()
        #expect(rows.count >= 2 * entries.count, "seed \(seed)")
        #expect(sandbox.run("verify").code == 0, "seed \(seed)")
    }

    /// Accepts what is sure, and settles some of the rest in a random way.
    private func settle(_ file: String, _ sandbox: Sandbox, _ random: inout SplitMix64, _ told: String) throws {
        let seen = sandbox.run("dues match \(file) --json")
        #expect(seen.code == 0, "\(told): \(seen.err)")
        var options = ""
        for transfer in try JSONReader.read(seen.out)["transfers"]?.array ?? [] {
            let standing = transfer["standing"]?.string ?? ""
            guard let row = transfer["row"]?.int, ["doubtful", "unmatched"].contains(standing) else { continue }
            switch Int.random(in: 0..<3, using: &random) {
            case 0: options += " --as \(row)=m0\(Int.random(in: 1...2, using: &random))"
            case 1: options += " --ignore \(row)"
            default: break
            }
        }
        let run = sandbox.run("dues match \(file) --accept\(options)")
        #expect(run.code == 0 || run.err.contains("앞서 정한 것이 있어"), "\(told): \(run.err)")
    }

    /// What the bank wrote of the payers is in the file, and in no byte of the store.
    @Test func `no payer's name enters the store`() throws {
        let sandbox = try Stage.executing.sandbox()
        sandbox.now = "2020-07-26T10:00"
        try sandbox.copy(TestFolder.fixture("bank"))
        let run = sandbox.run("dues match data/july.csv --accept --as 7=m02 --as 11=m01 --ignore 8")
        #expect(run.code == 0, "\(run.err)")
        for file in ["journal.db", "journal.db-wal"] {
            guard let bytes = try? Data(contentsOf: sandbox.root.appending(path: file)) else { continue }
            for word in ["알렉스8월", "알렉스상사", "예금이자"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
        }
    }

    /// Ctrl-D leaves the rest as it was.
    @Test func `a review that ends early settles what was answered`() throws {
        let sandbox = try Stage.executing.sandbox()
        sandbox.now = "2020-07-26T10:00"
        try sandbox.copy(TestFolder.fixture("bank"))
        sandbox.terminal = { ScriptedTerminal(["i"]) }
        let run = sandbox.run("dues match data/july.csv --review --json")
        #expect(run.code == 0, "\(run.err)")
        #expect(try JSONReader.read(run.out)["answer"]?["ignored"]?.int == 1)
        let kinds = try JSONReader.read(run.out)["facts"]?.array?.compactMap { $0["kind"]?.string } ?? []
        #expect(kinds.filter { $0.hasPrefix("dues.") } == ["dues.transfer-ignored"])
    }

    /// Ctrl-C means none of it.
    @Test func `a review that is broken off settles nothing`() throws {
        let sandbox = try Stage.executing.sandbox()
        sandbox.now = "2020-07-26T10:00"
        try sandbox.copy(TestFolder.fixture("bank"))
        var typed: [TerminalInput] = [.interrupted, .line("i")]
        let terminal = ScriptedTerminal { _ in typed.popLast() ?? .end }
        sandbox.terminal = { terminal }
        let head = sandbox.head
        #expect(sandbox.run("dues match data/july.csv --review --accept").code == 0)
        #expect(sandbox.head == head)
        #expect(typed.isEmpty && terminal.isClosed)
    }
}
