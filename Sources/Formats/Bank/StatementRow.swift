import Tables
import Values

/// One row under the headings.
struct StatementRow {
    let cells: [String]
    let line: Int
    let header: StatementHeader
    let minorDigits: Int
    let dates: DateOrder?

    private static let sums = ["합계", "총계", "총합계", "소계", "누계", "계", "이월", "total", "subtotal", "sum"]

    /// Nil for a sum, a note, headings that are there again, money that did not move, and where there is a problem.
    func read(_ problems: inout [RowProblem]) -> StatementLine? {
        guard StatementHeader(cells) == nil, !isSum else { return nil }
        let count = problems.count
        let amounts = [header.received, header.paid, header.amount].compactMap(\.self)
        let hasMoney = amounts.contains { !cell($0).isEmpty }
        let when = cell(header.time)
        // A note under the rows has neither; with money and without a day it is a row that was damaged.
        if !hasMoney, when.first?.isNumber != true { return nil }
        let time = moment(when)
        if time == nil { problems.append(problem(.notATime, header.time)) }
        let amount = self.amount(&problems)
        let balance = header.balance.flatMap { place in
            cell(place).isEmpty ? nil : money(place, &problems)
        }
        guard problems.count == count, let time, let amount, amount != 0 else { return nil }
        return StatementLine(row: line, time: time, amount: amount, balance: balance, payer: cell(header.payer))
    }

    private var isSum: Bool {
        cells.contains { cell in Self.sums.contains(cell.lowercased().filter { !$0.isWhitespace && $0 != ":" }) }
    }

    private func amount(_ problems: inout [RowProblem]) -> Int? {
        if let place = header.amount {
            guard let amount = money(place, &problems) else { return nil }
            let way = header.direction.map { cell($0).lowercased() } ?? ""
            let isOut = ["출금", "지급", "withdrawal", "debit", "out"].contains { way.contains($0) }
            return isOut ? -abs(amount) : amount
        }
        let received = header.received.flatMap { money($0, &problems) }
        let paid = header.paid.flatMap { money($0, &problems) } ?? 0
        guard let received else { return nil }
        guard received == 0 || paid == 0 else {
            problems.append(
                RowProblem(
                    .notANumber, line: line,
                    explanation: LocalizedText(
                        ko: "들어온 돈과 나간 돈이 한 줄에 다 있습니다", en: "money came in and went out in one row")))
            return nil
        }
        // Banks write what went out without a sign, some with one.
        return received != 0 ? received : -abs(paid)
    }

    private func money(_ place: Int, _ problems: inout [RowProblem]) -> Int? {
        if let amount = MoneyText.read(cell(place), minorDigits: minorDigits) { return amount }
        problems.append(problem(.notANumber, place))
        return nil
    }

    private func problem(_ reason: RowProblem.Reason, _ place: Int) -> RowProblem {
        RowProblem(reason, line: line, field: header.titles[place])
    }

    /// `2026.09.07 19:30:00`, `20260907` and `193000` in a field of its own, and what else `TimeText` reads.
    private func moment(_ day: String) -> WallTime? {
        let clock = header.clock.map { cell($0) } ?? ""
        let text = Self.spelled(day) + (clock.isEmpty ? "" : " " + Self.clock(clock))
        return TimeText.read(text, dates)
    }

    private static func spelled(_ text: String) -> String {
        let digits = Array(text)
        guard digits.count == 8 || digits.count == 14, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return text
        }
        let day = "\(String(digits[..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
        return digits.count == 8 ? day : day + " " + clock(String(digits[8...]))
    }

    private static func clock(_ text: String) -> String {
        let digits = Array(text)
        guard digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return text }
        return "\(String(digits[..<2])):\(String(digits[2..<4])):\(String(digits[4...]))"
    }

    private func cell(_ place: Int) -> String {
        cells.indices.contains(place) ? cells[place].trimmed : ""
    }
}
