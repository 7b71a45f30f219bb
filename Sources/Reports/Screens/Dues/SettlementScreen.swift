import CommonMark
package import ProgramModel
package import Values

/// The receipt of an honorarium. The name of who got it stands on the screen alone; a file or a record has the id.
package struct SettlementScreen: Screen {
    private let program: Program
    private let entry: DuesEntry
    private let names: Names

    /// Nil where the program has no such settlement.
    package init?(_ program: Program, entry id: String?, names: Names = Names()) {
        let settlements = program.duesEntries.filter { $0.kind == .settlement }
        guard let entry = settlements.first(where: { $0.id.rawValue == id }) else { return nil }
        self.program = program
        self.entry = entry
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        let lines = lines(language)
        let column = lines.map { DisplayWidth.of($0.label) }.max() ?? 0
        return Self.title[language] + "\n"
            + lines.map { "  " + TextWrap.padded($0.label, width: column) + "  " + $0.text + "\n" }.joined()
    }

    package func markdown(_ language: Language) -> String {
        Markdown.write([
            .heading([.text(Self.title[language])], level: 1),
            .list(
                lines(language).map { [.paragraph([.text("\($0.label): \(PrintableText.clean($0.text))")])] },
                start: nil),
        ])
    }

    private static let title = LocalizedText(ko: "사례비 영수증", en: "Receipt for the honorarium")

    private func lines(_ language: Language) -> [(label: String, text: String)] {
        [
            (LocalizedText(ko: "번호", en: "Number"), entry.id.rawValue),
            (LocalizedText(ko: "날짜", en: "Date"), date),
            (LocalizedText(ko: "모임", en: "Group"), program.definition.title[language]),
            (LocalizedText(ko: "금액", en: "Amount"), amount),
            (LocalizedText(ko: "받은 사람", en: "Received by"), names.label(entry.member)),
        ].map { ($0[language], PrintableText.clean($1)) }
    }

    private var amount: String {
        program.definition.dues?.currency.text(entry.amount) ?? NumberText.whole(entry.amount)
    }

    private var date: String { Zone(program.definition.zone)?.date(of: entry.at).description ?? "" }

    package var value: Value {
        [
            "number": .string(entry.id.rawValue), "date": .string(date),
            "group": .string(program.definition.id.rawValue), "payee": .string(entry.member.rawValue),
            "amount": .int(Int64(entry.amount)),
            "currency": program.definition.dues.map { .string($0.currency.rawValue) } ?? .null,
        ]
    }
}
