package import ProgramModel
package import Values

/// Who owes what and since when, as of a day.
package struct DuesScreen: Screen {
    private let program: Program
    private let day: CalendarDate
    private let ledger: DuesLedger?
    private let names: Names

    package init(_ program: Program, on day: CalendarDate, names: Names) {
        self.program = program
        self.day = day
        ledger = DuesLedger(program, on: day)
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard let rule = program.definition.dues, let ledger else { return Self.none[language] }
        let accounts = ledger.accounts
        let waives = accounts.contains { $0.waived != 0 }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "참여자", en: "Member")[language]),
            .init(LocalizedText(ko: "낼 돈", en: "Charged")[language], alignment: .right),
        ])
        if waives { table.columns.append(.init(LocalizedText(ko: "면제", en: "Waived")[language], alignment: .right)) }
        table.columns += [
            .init(LocalizedText(ko: "낸 돈", en: "Paid")[language], alignment: .right),
            .init(LocalizedText(ko: "밀린 돈", en: "Arrears")[language], alignment: .right),
            .init(LocalizedText(ko: "언제부터", en: "Since")[language]),
        ]
        func row(_ name: String, _ charged: Int, _ waived: Int, _ paid: Int, _ since: String) -> [String] {
            let amounts = [charged] + (waives ? [waived] : []) + [paid, charged - waived - paid]
            return [name] + amounts.map { rule.currency.text($0) } + [since]
        }
        for account in accounts {
            table.rows.append(
                row(
                    names.label(account.member), account.charged, account.waived, account.paid,
                    Self.age(account)[language]))
        }
        if !accounts.isEmpty {
            let total = LocalizedText(ko: "모두", en: "Total")[language]
            table.rows.append(row(total, totals.charged, totals.waived, totals.paid, ""))
        }
        return table.text(width: width) + (rule.to == .manager ? settled(ledger, rule.currency)[language] : "")
    }

    static let none = LocalizedText(ko: "이 프로그램에는 회비가 없습니다.\n", en: "This program has no dues.\n")

    private static func age(_ account: DuesAccount) -> LocalizedText {
        guard let since = account.since, let days = account.days else { return LocalizedText(same: "") }
        return LocalizedText(ko: "\(since)(\(days)일)", en: "\(since) (\(days) day\(days == 1 ? "" : "s"))")
    }

    private func settled(_ ledger: DuesLedger, _ currency: Currency) -> LocalizedText {
        let paid = currency.text(ledger.balance(.honorarium))
        let left = currency.text(ledger.balance(.cash))
        return LocalizedText(
            ko: "지급한 사례비 \(paid), 아직 지급하지 않은 돈 \(left)\n",
            en: "Honorarium paid \(paid), not yet paid out \(left)\n")
    }

    private var totals: (charged: Int, waived: Int, paid: Int) {
        (ledger?.accounts ?? []).reduce((0, 0, 0)) { sum, account in
            (sum.0 + account.charged, sum.1 + account.waived, sum.2 + account.paid)
        }
    }

    package var value: Value {
        guard let rule = program.definition.dues, let ledger else { return .null }
        let totals = totals
        return [
            "on": .string(day.description), "rule": CanonicalCoding.value(rule),
            "accounts": .array(ledger.accounts.map { CanonicalCoding.value($0) }),
            "totals": [
                "charged": .int(Int64(totals.charged)), "waived": .int(Int64(totals.waived)),
                "paid": .int(Int64(totals.paid)),
                "arrears": .int(Int64(totals.charged - totals.waived - totals.paid)),
                "honorarium": .int(Int64(ledger.balance(.honorarium))),
                "in_hand": .int(Int64(ledger.balance(.cash))),
            ],
        ]
    }
}
