package import ProgramModel
import Tables
package import Values

/// The ledger of dues as other programs read it: an hledger journal, or a row for each posting. People are ids.
package struct DuesJournal {
    private let program: Program
    private let ledger: DuesLedger?
    private let language: Language

    package init(_ program: Program, on day: CalendarDate, _ language: Language) {
        self.program = program
        ledger = DuesLedger(program, on: day)
        self.language = language
    }

    package func journal() throws(LedgerError) -> String {
        var entries: [LedgerEntry] = []
        if let rule = program.definition.dues, let ledger,
            let currency = LedgerCurrency(code: rule.currency.rawValue, exponent: rule.currency.minorDigits)
        {
            for transaction in ledger.transactions {
                guard let debit = Self.account(transaction.debit, rule.to),
                    let credit = Self.account(transaction.credit, rule.to)
                else { continue }
                entries.append(
                    try LedgerEntry(
                        date: transaction.date, description: words(transaction),
                        reference: transaction.entry?.id.rawValue, tags: [("member", transaction.member.rawValue)],
                        from: credit, to: debit, LedgerAmount(Int64(transaction.amount), currency)))
            }
        }
        return LedgerJournal(title: program.definition.title[language], entries: entries).text()
    }

    /// For a spreadsheet: what it would run as a formula is guarded, and a mark says that it is UTF-8.
    package func csv() throws -> String {
        let schema = try Schema(
            [("date", .text), ("entry", .text), ("member", .text), ("account", .text), ("amount_minor", .number)].map {
                Schema.Field($0, $1)
            } + [Schema.Field("currency", .text), Schema.Field("description", .text)])
        var builder = TableBuilder(schema) { _, _ in 0 }
        if let rule = program.definition.dues, let ledger {
            for transaction in ledger.transactions {
                for posting in transaction.postings {
                    guard let account = Self.account(posting.account, rule.to) else { continue }
                    try builder.append([
                        "date": .string(transaction.date.description),
                        "entry": transaction.entry.map { .string($0.id.rawValue) } ?? .null,
                        "member": .string(transaction.member.rawValue), "account": .string(account.name),
                        "amount_minor": .int(Int64(posting.amount)), "currency": .string(rule.currency.rawValue),
                        "description": .string(words(transaction)),
                    ])
                }
            }
        }
        var writer = CSVWriter()
        writer.guardsFormulas = true
        writer.marksEncoding = true
        return String(decoding: writer.bytes(try Table(schema, segments: [builder.finish()])), as: UTF8.self)
    }

    /// What is waived or paid on stands below what was charged, so that the sum of that account is what is left.
    private static func account(_ book: DuesBook, _ recipient: DuesRecipient) -> LedgerAccount? {
        switch (book, recipient) {
        case (.receivable(let member), _): LedgerAccount(.asset, "assets", "dues receivable", member.rawValue)
        case (.cash, _): LedgerAccount(.asset, "assets", "cash")
        case (.dues, .manager): LedgerAccount(.liability, "liabilities", "honorarium")
        case (.dues, .group): LedgerAccount(.revenue, "income", "dues")
        case (.waived, .manager): LedgerAccount(.liability, "liabilities", "honorarium", "waived")
        case (.waived, .group): LedgerAccount(.revenue, "income", "dues", "waived")
        case (.honorarium, .manager): LedgerAccount(.liability, "liabilities", "honorarium", "paid")
        // Of a time when the dues were the manager's.
        case (.honorarium, .group): LedgerAccount(.expense, "expenses", "honorarium")
        }
    }

    private func words(_ transaction: DuesTransaction) -> String {
        guard let entry = transaction.entry else {
            return LocalizedText(ko: "회비 청구", en: "dues charged")[language]
        }
        let what =
            switch entry.kind {
            case .payment: LocalizedText(ko: "회비 납부", en: "dues paid")
            case .refund: LocalizedText(ko: "회비 환불", en: "dues refunded")
            case .waiver: LocalizedText(ko: "회비 면제", en: "dues waived")
            case .settlement: LocalizedText(ko: "사례비 지급", en: "honorarium paid")
            case .reversal:
                LocalizedText(
                    ko: "\(entry.reverses?.rawValue ?? "") 정정", en: "\(entry.reverses?.rawValue ?? "") reversed")
            }
        let method = entry.method.map { " (\($0.title[language]))" } ?? ""
        return what[language] + method + (entry.reason.map { ": \(Names().text($0))" } ?? "")
    }
}
