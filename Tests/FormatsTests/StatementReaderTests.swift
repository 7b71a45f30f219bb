import Formats
import Tables
import Testing
import Values

/// Statements as banks write them, and as they come out damaged.
@Suite struct StatementReaderTests {
    private func read(
        _ text: String, minorDigits: Int = 0, dates: DateOrder? = nil
    ) throws(InputError) -> [StatementLine] {
        try StatementReader(minorDigits: minorDigits, dates: dates).read(
            FormatSource(name: "statement.csv", bytes: Array(text.utf8)))
    }

    private func short(_ lines: [StatementLine]) -> [String] {
        lines.map { line in
            "\(line.row) \(line.time.date) \((line.time.millisecondOfDay ?? -1000) / 1000) \(line.amount) \(line.balance.map(String.init) ?? "-") \(line.payer)"
        }
    }

    @Test func whatSaysWhoItWasIsFoundBesideTheWayItCame() throws {
        let lines = try read(
            """
            거래내역조회
            조회기간;2020.07.01 ~ 2020.07.20

            No,거래일시,적요,보낸분/받는분,출금액(원),입금액(원),잔액(원),거래점
            2,2020.07.07 09:10:05,체크카드,"도서관, 대관","50,000",0,"980,000",부천
            1,2020.07.06 19:30:00,전자금융,김하늘,0,"30,000","1,030,000",부천
            합계,,,,"50,000","30,000",,
            ※ 위 내용은 참고용입니다
            """)
        #expect(
            short(lines) == [
                "5 2020-07-07 33005 -50000 980000 도서관, 대관", "6 2020-07-06 70200 30000 1030000 김하늘",
            ])
    }

    @Test func oneAmountHasASignOrAWordForItsWay() throws {
        let lines = try read(
            """
            거래 일시\t적요\t거래 유형\t거래 금액\t거래 후 잔액
            2020.07.06 19:30\t김하늘\t입금\t30,000원\t₩1,030,000
            2020.07.07 08:00\t박솔\t출금\t10,000\t1,020,000
            2020-07-08 08:00\t박솔\t출금\t-10,000\t1,010,000
            2020-07-08 08:01\t이자\t입금\t0\t1,010,000
            """)
        #expect(lines.map(\.amount) == [30_000, -10_000, -10_000])
        #expect(lines.map(\.balance) == [1_030_000, 1_020_000, 1_010_000])
    }

    @Test func daysAndClocksMayBeDigitsAlone() throws {
        let lines = try read("거래일자,거래시간,내용,찾으신금액,맡기신금액\n20200706,193005,김하늘,,30000\n20200707,,김하늘,,30000\n")
        #expect(short(lines) == ["2 2020-07-06 70205 30000 - 김하늘", "3 2020-07-07 -1 30000 - 김하늘"])
    }

    @Test func decimalsAreTheCurrencysOwn() throws {
        let text = "Date,Description,Paid out,Paid in,Balance\n07/08/2020,Reed,,\"$1,234.50\",\"(20.00)\"\n"
        let line = try #require(try read(text, minorDigits: 2, dates: .monthFirst).first)
        #expect(line.amount == 123_450 && line.balance == -2_000 && line.time.date == CalendarDate("2020-07-08"))
        #expect(try read(text, minorDigits: 2, dates: .dayFirst)[0].time.date == CalendarDate("2020-08-07"))
        #expect(throws: InputError.self) { try read(text, minorDigits: 0, dates: .monthFirst) }
        #expect(throws: InputError.self) { try read(text, minorDigits: 2) }
    }

    @Test(arguments: ["30,00", "3O000", "1,2345", "--1", "1.", "1e5", "९०", "30,000,", "99999999999999999999"])
    func whatIsNoAmountIsToldWithItsRow(amount: String) throws {
        let error = #expect(throws: InputError.self) {
            try read("거래일자,내용,입금액\n2020-07-06,김하늘,30000\n2020-07-07,김하늘,\"\(amount)\"\n")
        }
        #expect(error?.code == "statement.rows" && error?.place?.line == 3)
        #expect(error?.reasons.map(\.ko) == ["3행: ‘입금액’ 칸을 숫자로 읽을 수 없습니다"])
    }

    @Test func everyProblemIsToldAndNoneQuotesTheFile() throws {
        let error = #expect(throws: InputError.self) {
            try read(
                "거래일자,내용,출금액,입금액\n어제,김하늘,,1\n2020-02-30,김하늘,,1\n2020-07-06,김하늘,5,1\n,김하늘,,1\n\"2020-07-06,김하늘,,1\n")
        }
        #expect(error?.reasons.count == 5)
        #expect(error?.description.contains("김하늘") == false)
    }

    @Test func withoutHeadingsItIsNoStatement() throws {
        for text in ["", "a,b\n1,2\n", "거래일자,내용\n2020-07-06,김하늘\n", "입금액,내용\n1,김하늘\n"] {
            #expect(throws: InputError.self, "\(text)") { try read(text) }
        }
        #expect(try read("거래일자,내용,입금액\n").isEmpty)
    }
}
