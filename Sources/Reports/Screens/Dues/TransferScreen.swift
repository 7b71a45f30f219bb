package import ProgramModel
package import Values

/// A bank's statement beside the ledger: what is sure, what is not and why, and what is settled.
package struct TransferScreen: Screen {
    private let currency: Currency
    private let matches: [TransferMatch]
    private let withdrawals: Int
    private let withdrawn: Int
    private let names: Names

    package init(
        _ matches: [TransferMatch], withdrawals: Int, withdrawn: Int, in currency: Currency, names: Names
    ) {
        self.currency = currency
        self.matches = matches
        self.withdrawals = withdrawals
        self.withdrawn = withdrawn
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        var parts: [String] = []
        for (word, title) in Self.sections {
            let rows = matches.filter { $0.standing.word == word }
            guard !rows.isEmpty else { continue }
            let sum = currency.text(rows.reduce(0) { $0 + $1.transfer.amount })
            let count = LocalizedText(ko: "\(rows.count)건", en: "\(rows.count)")[language]
            parts.append("\(title[language]): \(count), \(sum)\n" + table(rows, language, width))
        }
        if matches.isEmpty {
            parts.append(LocalizedText(ko: "들어온 돈이 없습니다.\n", en: "No money came in.\n")[language])
        }
        if withdrawals > 0 {
            let text =
                LocalizedText(
                    ko: "나간 돈 \(withdrawals)건, \(currency.text(withdrawn))은 회비로 맞추지 않았습니다.",
                    en: "\(Plural.of(withdrawals, "withdrawal")), \(currency.text(withdrawn)), not taken for dues.")[
                    language]
            parts.append(ScreenText.paragraph(text, width: width))
        }
        return parts.joined(separator: "\n")
    }

    private static let sections: [(String, LocalizedText)] = [
        ("sure", LocalizedText(ko: "확실한 입금", en: "Sure")),
        ("doubtful", LocalizedText(ko: "살펴볼 입금", en: "Doubtful")),
        ("unmatched", LocalizedText(ko: "누구인지 모르는 입금", en: "Unmatched")),
        ("recorded", LocalizedText(ko: "이미 적은 입금", en: "Recorded already")),
        ("ignored", LocalizedText(ko: "회비가 아니라고 한 입금", en: "Set aside as no dues")),
    ]

    private func table(_ rows: [TransferMatch], _ language: Language, _ width: Int?) -> String {
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "행", en: "Row")[language], alignment: .right),
            .init(LocalizedText(ko: "날짜", en: "Date")[language], isWhole: true),
            .init(LocalizedText(ko: "보낸 이", en: "Payer")[language]),
            .init(LocalizedText(ko: "금액", en: "Amount")[language], alignment: .right),
            .init(LocalizedText(ko: "참여자", en: "Member")[language]),
            .init(LocalizedText(ko: "비고", en: "Note")[language]),
        ])
        for match in rows {
            let transfer = match.transfer
            table.rows.append([
                String(transfer.row), transfer.date.description, transfer.payer, currency.text(transfer.amount),
                who(match), note(match)[language],
            ])
        }
        return table.text(width: width)
    }

    private func who(_ match: TransferMatch) -> String {
        switch match.standing {
        case .sure(let member), .recorded(_, let member): names.label(member)
        case .doubtful, .unmatched, .ignored: names.list(match.candidates)
        }
    }

    private func note(_ match: TransferMatch) -> LocalizedText {
        if case .recorded(let entry, _) = match.standing { return LocalizedText(same: entry.rawValue) }
        let texts = match.doubts.map { $0.text(currency) }
        return LocalizedText(
            ko: texts.map(\.ko).joined(separator: "; "), en: texts.map(\.en).joined(separator: "; "))
    }

    /// About one transfer, on a terminal.
    package func question(_ match: TransferMatch, _ language: Language) -> String {
        let transfer = match.transfer
        let row = LocalizedText(ko: "\(transfer.row)행", en: "Row \(transfer.row)")[language]
        let note = note(match)[language]
        let choices = match.candidates.enumerated().map { "(\($0 + 1)) \(names.label($1))" }
        let words = [
            LocalizedText(ko: "참여자의 이름이나 id", en: "a member's name or id"),
            LocalizedText(ko: "(i) 회비가 아님", en: "(i) none of the dues"),
            LocalizedText(ko: "(s) 넘어가기", en: "(s) skip"),
        ]
        let head = "\(row) · \(transfer.date) · \(transfer.payer) · \(currency.text(transfer.amount))"
        return "\n" + PrintableText.clean(head) + "\n" + (note.isEmpty ? "" : "  \(note)\n") + "  "
            + (choices + words.map { $0[language] }).joined(separator: ", ") + ": "
    }

    package static let unknownAnswer = LocalizedText(
        ko: "그런 참여자가 없거나 여럿입니다. 다시: ", en: "No one member is called so; again: ")

    /// What can be done with it, after a look that recorded nothing.
    package func advice(_ file: String, _ language: Language, width: Int?) -> String {
        let command = "moim dues match \(ShellWord.quoted(file))"
        var lines: [LocalizedText] = []
        if matches.contains(where: { $0.standing.word == "sure" }) {
            lines.append(
                LocalizedText(
                    ko: "확실한 입금을 적으려면: \(command) --accept", en: "To record those that are sure: \(command) --accept"))
        }
        if let open = matches.first(where: { $0.standing.word == "doubtful" || $0.standing.word == "unmatched" }) {
            let row = open.transfer.row
            let member = open.candidates.first?.rawValue ?? "m01"
            lines.append(
                LocalizedText(
                    ko: "나머지는 --as \(row)=\(member) 또는 --ignore \(row)처럼 행마다 정하거나 --review로 하나씩 정하세요",
                    en:
                        "Settle the others by their rows, as in --as \(row)=\(member) or --ignore \(row), or one by one with --review"
                ))
        }
        return (lines.isEmpty ? "" : "\n")
            + lines.map { ScreenText.bullet($0[language], mark: "→", width: width) }.joined()
    }

    /// How a member can be known by what the bank wrote next time: nothing is learnt without being asked for.
    package func aliasAdvice(_ settled: [Int: MemberID], _ language: Language, width: Int?) -> String {
        let unknown = matches.filter { match in
            guard settled[match.transfer.row] != nil, !match.transfer.payer.isEmpty else { return false }
            return match.standing.word == "unmatched" || match.doubts.contains(.partlyNamed)
        }
        guard !unknown.isEmpty else { return "" }
        let head = LocalizedText(
            ko: "다음부터 이 이름으로 알아보게 하려면:", en: "To have these names known from now on:")[language]
        let commands = unknown.compactMap { match -> String? in
            settled[match.transfer.row].map {
                "  moim member alias \($0) \(ShellWord.quoted(PrintableText.clean(match.transfer.payer)))\n"
            }
        }
        return "\n\(head)\n" + commands.joined()
    }

    /// Without what the bank wrote of the payers: the rows lead to it.
    package var value: Value {
        [
            "transfers": .array(
                matches.map { match in
                    let transfer = match.transfer
                    var members: [String: Value] = [
                        "row": .int(Int64(transfer.row)), "date": .string(transfer.date.description),
                        "amount": .int(Int64(transfer.amount)), "standing": .string(match.standing.word),
                        "candidates": .array(match.candidates.map { .string($0.rawValue) }),
                        "doubts": .array(
                            match.doubts.map {
                                ["code": .string($0.word), "text": CanonicalCoding.value($0.text(currency))]
                            }),
                    ]
                    switch match.standing {
                    case .sure(let member): members["member"] = .string(member.rawValue)
                    case .recorded(let entry, let member):
                        members["member"] = .string(member.rawValue)
                        members["entry"] = .string(entry.rawValue)
                    case .doubtful, .unmatched, .ignored: break
                    }
                    return .object(members)
                }),
            "withdrawals": .int(Int64(withdrawals)), "withdrawn": .int(Int64(withdrawn)),
        ]
    }
}
