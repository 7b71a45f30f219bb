package import ProgramModel
package import Values

/// Who owes what, as of a day.
package struct DuesScreen: Screen {
    private let program: Program
    private let accounts: [DuesAccount]
    private let names: Names

    package init(_ program: Program, on day: CalendarDate, names: Names) {
        self.program = program
        accounts = program.duesAccounts(on: day)
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard let rule = program.definition.dues else {
            return LocalizedText(ko: "이 프로그램에는 회비가 없습니다.\n", en: "This program has no dues.\n")[language]
        }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "참여자", en: "Member")[language]),
            .init(LocalizedText(ko: "낼 돈", en: "Charged")[language], alignment: .right),
            .init(LocalizedText(ko: "낸 돈", en: "Paid")[language], alignment: .right),
            .init(LocalizedText(ko: "밀린 돈", en: "Arrears")[language], alignment: .right),
        ])
        for account in accounts {
            table.rows.append(
                [names.label(account.member)]
                    + [account.charged, account.paid, account.arrears].map { Self.amount($0, rule.currency) })
        }
        return table.text(width: width)
    }

    package var value: Value { .array(accounts.map { CanonicalCoding.value($0) }) }

    /// `KRW 30,000`, `USD 10.00`.
    static func amount(_ minorUnits: Int, _ currency: Currency?) -> String {
        guard let currency else { return NumberText.whole(minorUnits) }
        let digits = currency.minorDigits
        guard digits > 0 else { return "\(currency.rawValue) \(NumberText.whole(minorUnits))" }
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let cents = String(minorUnits.magnitude % UInt(scale))
        let padded = String(repeating: "0", count: digits - cents.count) + cents
        let sign = minorUnits < 0 ? "-" : ""
        return "\(currency.rawValue) \(sign)\(NumberText.whole(minorUnits.magnitude / UInt(scale))).\(padded)"
    }

    /// The books as an hledger journal: a charge makes the member owe, a payment settles it.
    package func ledger(_ language: Language) throws(LedgerError) -> String {
        let title = program.definition.title[language]
        guard let rule = program.definition.dues, let zone = Zone(program.definition.zone),
            let currency = LedgerCurrency(code: rule.currency.rawValue, exponent: rule.currency.minorDigits)
        else { return LedgerJournal(title: title, entries: []).text() }
        var entries: [LedgerEntry] = []
        for account in accounts {
            let id = account.member.rawValue
            guard let owed = LedgerAccount(.asset, "assets", "dues receivable", id),
                let income = rule.to == .manager
                    ? LedgerAccount(.liability, "liabilities", "honorarium")
                    : LedgerAccount(.revenue, "income", "dues"),
                let bank = LedgerAccount(.asset, "assets", "bank")
            else { continue }
            for day in account.charges {
                entries.append(
                    try LedgerEntry(
                        date: day, description: LocalizedText(ko: "회비 청구", en: "dues charged")[language],
                        tags: [("member", id)], from: income, to: owed, LedgerAmount(Int64(rule.amount), currency)))
            }
            for payment in program.payments where payment.member == account.member {
                entries.append(
                    try LedgerEntry(
                        date: zone.date(of: payment.at),
                        description: LocalizedText(ko: "회비 납부", en: "dues paid")[language]
                            + " (\(payment.method.title[language]))",
                        tags: [("member", id)], from: owed, to: bank, LedgerAmount(Int64(payment.amount), currency)))
            }
        }
        return LedgerJournal(title: title, entries: entries).text()
    }
}
