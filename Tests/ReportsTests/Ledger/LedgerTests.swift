import Foundation
@testable import Reports
import Testing
import Values

struct LedgerTests {
    private let date = CalendarDate(dayNumber: 18_452)

    private func account(_ kind: LedgerAccount.Kind, _ first: String, _ second: String) throws -> LedgerAccount {
        try #require(LedgerAccount(kind, first, second))
    }

    private func season() throws -> LedgerJournal {
        let bank = try account(.asset, "자산", "모임 통장")
        let dues = try account(.revenue, "수입", "회비")
        let honorarium = try account(.expense, "지출", "사례비")
        let dinar = try #require(LedgerCurrency(code: "KWD", exponent: 3))
        return LedgerJournal(
            title: "부천 모임\n2020",
            entries: [
                try LedgerEntry(
                    date: date.adding(days: 14), description: "(환불) 중복; 납부", reference: nil, from: bank, to: dues,
                    LedgerAmount(30_000, .won)),
                try LedgerEntry(
                    date: date, description: "7월 회비", reference: "dues-1",
                    tags: [("member", "m1"), ("cycle no", "1,2")], from: dues,
                    to: bank, LedgerAmount(30_000, .won)),
                try LedgerEntry(
                    date: date, description: "매니저 사례비 | 7월", from: bank, to: honorarium, LedgerAmount(1_200_000, .won)),
                try LedgerEntry(
                    date: date, description: "",
                    postings: [
                        .init(bank, LedgerAmount(1_050, .dollar)), .init(dues, LedgerAmount(-1_050, .dollar)),
                        .init(bank, LedgerAmount(-7, dinar)), .init(dues, LedgerAmount(7, dinar)),
                    ]),
            ])
    }

    @Test func aWholeJournal() throws {
        #expect(
            try season().text() == """
                ; 부천 모임 2020

                commodity 1,000. KRW
                commodity 1,000.000 KWD
                commodity 1,000.00 USD
                account 자산:모임 통장  ; type:A
                account 수입:회비  ; type:R
                account 지출:사례비  ; type:X

                2020-07-09 * (dues-1) 7월 회비  ; member:m1, cycle-no:1 2
                    자산:모임 통장   30,000 KRW
                    수입:회비       -30,000 KRW

                2020-07-09 * 매니저 사례비 | 7월
                    지출:사례비      1,200,000 KRW
                    자산:모임 통장  -1,200,000 KRW

                2020-07-09 *
                    자산:모임 통장   10.50 USD
                    수입:회비       -10.50 USD
                    자산:모임 통장  -0.007 KWD
                    수입:회비        0.007 KWD

                2020-07-23 * () (환불) 중복, 납부
                    수입:회비        30,000 KRW
                    자산:모임 통장  -30,000 KRW

                """)
    }

    @Test(.enabled(if: HLedger.path != nil, "hledger is not installed"))
    func hledgerAcceptsIt() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString).journal")
        defer { try? FileManager.default.removeItem(at: file) }
        try season().text().write(to: file, atomically: true, encoding: .utf8)
        let check = try HLedger.run(["-f", file.path, "check", "--strict", "ordereddates"])
        #expect(check.status == 0, "\(check.output)")
        let balance = try HLedger.run(["-f", file.path, "balancesheet", "--output-format", "csv"])
        #expect(balance.output.contains(#""자산:모임 통장","-1200000 KRW, -0.007 KWD, 10.50 USD""#), "\(balance.output)")
        let tagged = try HLedger.run(["-f", file.path, "register", "tag:member=m1", "수입", "--output-format", "csv"])
        #expect(tagged.output.contains(#""2020-07-09","dues-1","7월 회비","수입:회비","-30000 KRW""#), "\(tagged.output)")
    }

    @Test(.enabled(if: HLedger.path != nil, "hledger is not installed"), arguments: 0..<6 as Range<UInt64>)
    func hledgerAcceptsWhateverPeopleWrite(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let bank = try account(.asset, "자산", "통장")
        let dues = try account(.revenue, "수입", "회비")
        let odd = [
            "*", "!", "(", ")", ";", "|", "=", "@", "  ", "\n", "\"", "{", "}", "[", "~", "%", "2020-07-09",
            "30,000 KRW", "\t",
        ]
        let entries = try (0..<60).map { _ in
            func words() -> String {
                (0..<Int.random(in: 0...4, using: &random)).map { _ in random.pick(odd + ["회비", "dues"]) }.joined(
                    separator: random.pick(["", " "]))
            }
            return try LedgerEntry(
                date: date, description: words(), reference: random.pick([nil, words()]), tags: [("note", words())],
                from: dues, to: bank,
                LedgerAmount(Int64.random(in: 1...9_999_999, using: &random), .won))
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString).journal")
        defer { try? FileManager.default.removeItem(at: file) }
        try LedgerJournal(title: "seed \(seed)", entries: entries).text().write(
            to: file, atomically: true, encoding: .utf8)
        let check = try HLedger.run(["-f", file.path, "check", "--strict"])
        #expect(check.status == 0, "seed \(seed): \(check.output)")
        let total = entries.reduce(0) { $0 + $1.postings[0].amount.minorUnits }
        let balance = try HLedger.run(["-f", file.path, "balancesheet", "--output-format", "csv"])
        #expect(balance.output.contains("\"\(total) KRW\""), "seed \(seed): \(balance.output)")
    }

    @Test func amounts() throws {
        #expect(LedgerAmount(-30_000, .won).text == "-30,000 KRW")
        #expect(LedgerAmount(5, .dollar).text == "0.05 USD")
        #expect(LedgerAmount(-1_234_567, .dollar).text == "-12,345.67 USD")
        #expect(LedgerAmount(.min, .won).text == "-9,223,372,036,854,775,808 KRW")
        #expect(LedgerCurrency(code: "원", exponent: 0) == nil && LedgerCurrency(code: "KRW", exponent: -1) == nil)
    }

    @Test func accountsThatAJournalWouldMisread() {
        #expect(LedgerAccount(.asset, "자산", "모임 통장")?.name == "자산:모임 통장")
        for part in ["", " a", "a ", "a  b", "a:b", "a;b", "a\nb", "a\u{1B}b", "a\u{A0}b"] {
            #expect(LedgerAccount(.asset, part) == nil, "\(part.debugDescription)")
        }
        #expect(
            LedgerAccount(.asset) == nil && LedgerAccount(.asset, "(a") == nil && LedgerAccount(.asset, "[a]") == nil)
    }

    @Test func anEntryOutOfBalanceCannotBe() throws {
        let bank = try account(.asset, "자산", "통장")
        let dues = try account(.revenue, "수입", "회비")
        func error(_ postings: [LedgerEntry.Posting]) -> LedgerError? {
            do {
                _ = try LedgerEntry(date: date, description: "", postings: postings)
                return nil
            } catch { return error }
        }
        #expect(error([.init(bank, LedgerAmount(1, .won))])?.code == "ledger.too-few-postings")
        let unbalanced = error([.init(bank, LedgerAmount(100, .won)), .init(dues, LedgerAmount(-100, .dollar))])
        #expect(unbalanced == .unbalanced(date: date, by: LedgerAmount(100, .won)))
        #expect(unbalanced?.code == "ledger.unbalanced")
        #expect(unbalanced?.what.ko == "2020-07-09 거래의 합이 0이 아닙니다: 100 KRW")
        let large = error([
            .init(bank, LedgerAmount(.max, .won)), .init(bank, LedgerAmount(1, .won)),
            .init(dues, LedgerAmount(.min, .won)),
        ])
        #expect(large?.code == "ledger.amount-too-large")
        #expect(throws: LedgerError.self) {
            try LedgerEntry(date: date, description: "", from: bank, to: dues, LedgerAmount(.min, .won))
        }
    }
}
