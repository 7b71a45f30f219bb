import Foundation

/// The row of headings of a bank's statement: which field holds what. Banks differ in the words, and in the lines above.
struct StatementHeader {
    let time: Int
    let clock: Int?
    let received: Int?
    let paid: Int?
    /// One amount, with a sign or with a word that says which way it went.
    let amount: Int?
    let direction: Int?
    let balance: Int?
    let payer: Int
    let titles: [String]

    /// In each list what says most comes first: beside ‘보낸분’, ‘적요’ is only the way the money came.
    private enum Words {
        static let time = [
            "거래일시", "거래일자", "거래일", "거래날짜", "일시", "일자", "날짜", "datetime", "transactiondate", "bookingdate", "date",
        ]
        static let clock = ["거래시간", "거래시각", "시간", "시각", "time"]
        static let received = [
            "입금액", "입금금액", "입금", "맡기신금액", "받은금액", "들어온돈", "moneyin", "paidin", "deposit", "deposits", "credit",
        ]
        static let paid = [
            "출금액", "출금금액", "출금", "찾으신금액", "보낸금액", "나간돈", "moneyout", "paidout", "withdrawal", "withdrawals", "debit",
        ]
        static let amount = ["거래금액", "금액", "amount"]
        static let direction = ["구분", "거래구분", "입출금구분", "거래유형", "direction", "type"]
        static let balance = ["거래후잔액", "잔액", "runningbalance", "balance"]
        static let payer = [
            "보낸분/받는분", "받는분/보낸분", "보낸분", "의뢰인/수취인", "의뢰인", "기재내용", "기재사항", "내용", "거래내용", "적요", "payer", "from",
            "counterparty", "name", "description", "details", "reference",
        ]
    }

    /// Nil for a row that is none: it takes a time, money that came in and who sent it.
    init?(_ cells: [String]) {
        let names = cells.map(Self.fold)
        func place(_ words: [String]) -> Int? { words.lazy.compactMap { names.firstIndex(of: $0) }.first }
        let (received, amount) = (place(Words.received), place(Words.amount))
        guard let time = place(Words.time), let payer = place(Words.payer), received != nil || amount != nil else {
            return nil
        }
        self.time = time
        self.payer = payer
        self.received = received
        self.amount = received == nil ? amount : nil
        clock = place(Words.clock)
        paid = place(Words.paid)
        direction = place(Words.direction)
        balance = place(Words.balance)
        titles = cells.map(\.trimmed)
    }

    /// `거래 후 잔액(원)` is `거래후잔액`.
    private static func fold(_ cell: String) -> String {
        let word = cell.precomposedStringWithCanonicalMapping.lowercased().filter {
            !$0.isWhitespace && $0 != "\u{FEFF}"
        }
        guard word.hasSuffix(")"), let open = word.lastIndex(of: "("), open != word.startIndex else { return word }
        return String(word[..<open])
    }
}
