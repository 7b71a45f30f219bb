package import ProgramModel
package import Values

/// What was recorded in the ledger of dues, by the numbers with which it can be reversed.
package struct DuesEntriesScreen: Screen {
    private let program: Program
    private let ledger: DuesLedger?
    private let names: Names

    package init(_ program: Program, on day: CalendarDate, names: Names) {
        self.program = program
        ledger = DuesLedger(program, on: day)
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard let rule = program.definition.dues else { return DuesScreen.none[language] }
        guard !entries.isEmpty else {
            return LocalizedText(ko: "장부에 적은 것이 없습니다.\n", en: "Nothing is recorded in the ledger.\n")[language]
        }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "번호", en: "No.")[language], isWhole: true),
            .init(LocalizedText(ko: "날짜", en: "Date")[language], isWhole: true),
            .init(LocalizedText(ko: "무엇", en: "What")[language]),
            .init(LocalizedText(ko: "참여자", en: "Member")[language]),
            .init(LocalizedText(ko: "금액", en: "Amount")[language], alignment: .right),
            .init(LocalizedText(ko: "비고", en: "Note")[language]),
        ])
        for (entry, date) in entries {
            let reversed = ledger?.reversal(of: entry.id).map {
                LocalizedText(ko: "\($0)로 정정함", en: "reversed by \($0)")[language]
            }
            let target = entry.reverses.map { LocalizedText(ko: "\($0) 정정", en: "reverses \($0)")[language] }
            let month = entry.month.map { String($0.description.prefix(7)) }
            let note = [target, month, entry.method?.title[language], entry.reason.map(names.text), reversed]
                .compactMap(\.self)
            table.rows.append([
                entry.id.rawValue, date.description, entry.kind.title[language], names.label(entry.member),
                rule.currency.text(entry.amount), PrintableText.clean(note.joined(separator: ", ")),
            ])
        }
        return table.text(width: width)
    }

    private var entries: [(entry: DuesEntry, date: CalendarDate)] {
        (ledger?.transactions ?? []).compactMap { transaction in transaction.entry.map { ($0, transaction.date) } }
    }

    package var value: Value {
        .array(
            entries.map { entry, date in
                var members = CanonicalCoding.value(entry).object ?? [:]
                members["date"] = .string(date.description)
                members["reversed_by"] = ledger?.reversal(of: entry.id).map { .string($0.rawValue) }
                return .object(members)
            })
    }
}
