import Formats
import Journal
package import ProgramModel
package import Tables
import Values

extension Session {
    package func statement(_ path: String, encoding: TextEncoding?, dates: DateOrder?) throws -> BankStatement {
        try BankStatement(path: path, encoding: encoding, dates: dates, for: try load().program)
    }

    /// What each transfer seems to be; nothing is recorded.
    package func review(_ statement: BankStatement) throws -> TransferReview {
        try review(statement, for: try load().program)
    }

    /// Records, in one transaction, the transfers that are sure and those that a person settled.
    ///
    /// - Returns: the statement as it was before.
    package func receive(
        _ statement: BankStatement, _ choices: TransferChoices, _ request: Request
    ) throws -> (receipt: Receipt, review: TransferReview) {
        var seen: TransferReview?
        let receipt = try perform(request) { draft in
            let review = try self.review(statement, for: draft.program)
            seen = review
            let people = PeopleDirectory(journal: journal, program: draft.program)
            try Self.check(choices, against: review)
            var entries: [Value] = []
            var ignored = 0
            for match in review.matches {
                let transfer = match.transfer
                if choices.ignored.contains(transfer.row) {
                    guard match.isOpen else { continue }
                    try draft.decide(.ignoreTransfer(transfer.key))
                    ignored += 1
                    continue
                }
                let payer: MemberID
                if let word = choices.members[transfer.row] {
                    payer = try people.member(word)
                } else if choices.accepts, case .sure(let member) = match.standing {
                    payer = member
                } else {
                    continue
                }
                try draft.decide(
                    .receive(payer, amount: transfer.amount, transfer: transfer.key), at: transfer.at)
                entries += draft.program.duesEntries.last.map { [.string($0.id.rawValue)] } ?? []
            }
            return ["entries": .array(entries), "ignored": .int(Int64(ignored))]
        }
        return (receipt, try seen ?? review(statement))
    }

    /// Someone whom the program knows, by an id or a name.
    package func knownMember(_ word: String) throws -> MemberID {
        let program = try load().program
        let id = try PeopleDirectory(journal: journal, program: program).member(word)
        guard program.members[id] != nil else { throw Refusal.unknownMember(id, known: program.members.keys) }
        return id
    }

    /// Whom a person named, by row.
    package func members(of choices: TransferChoices) throws -> [Int: MemberID] {
        let people = PeopleDirectory(journal: journal, program: try load().program)
        return try choices.members.mapValues { try people.member($0) }
    }

    private func review(_ statement: BankStatement, for program: Program) throws -> TransferReview {
        let known = try journal.people().compactMap { person -> KnownPayer? in
            let names = [person.name].compactMap(\.self) + person.aliases
            guard person.kind == PeopleDirectory.memberKind else { return nil }
            return KnownPayer(
                member: MemberID(person.id), names: Set(names.map(PersonRecord.folded).filter { !$0.isEmpty }),
                phone: person.phone)
        }
        guard var matcher = TransferMatcher(program, known: known) else { throw Refusal.noDues }
        return TransferReview(
            matches: matcher.match(statement.transfers(for: program)), withdrawals: statement.outgoing.count,
            withdrawn: statement.outgoing.reduce(0) { $0 - $1.amount })
    }

    private static func check(_ choices: TransferChoices, against review: TransferReview) throws(InputError) {
        let matches = Dictionary(review.matches.map { ($0.transfer.row, $0) }) { first, _ in first }
        let unknown = choices.ignored.union(choices.members.keys).filter { matches[$0] == nil }.sorted()
        guard unknown.isEmpty else { throw noSuchRow(unknown) }
        for row in choices.ignored.union(choices.members.keys).sorted() {
            guard let match = matches[row] else { continue }
            if case .recorded(let entry, _) = match.standing { throw settled(row, entry) }
            if choices.members[row] != nil, match.doubts.contains(.beforeTheBeginning) { throw early(match.transfer) }
        }
        for alike in Dictionary(grouping: review.matches.filter { $0.room != nil }, by: \.transfer.key).values {
            let rows = alike.map(\.transfer.row)
            let settled = rows.filter { choices.members[$0] != nil || choices.ignored.contains($0) }
            if let room = alike.first?.room, settled.count > room { throw crowded(rows, room) }
        }
    }

    private static func noSuchRow(_ rows: [Int]) -> InputError {
        let list = rows.map(String.init).joined(separator: ", ")
        return InputError(
            code: "dues.match-row",
            what: LocalizedText(
                ko: "거래 내역의 \(list)행은 들어온 돈이 아닙니다", en: "row(s) \(list) of the statement are no money that came in"),
            next: LocalizedText(
                ko: "선택지 없이 ‘moim dues match’를 하면 행 번호가 나옵니다.",
                en: "‘moim dues match’ without options shows the rows."))
    }

    private static func settled(_ row: Int, _ entry: DuesEntryID) -> InputError {
        InputError(
            code: "dues.match-recorded",
            what: LocalizedText(ko: "\(row)행은 이미 \(entry)로 적었습니다", en: "row \(row) is recorded already, as \(entry)"),
            next: LocalizedText(
                ko: "잘못 적었으면 ‘moim dues reverse \(entry)’를 먼저 하세요.",
                en: "If that is wrong, reverse it first with ‘moim dues reverse \(entry)’."))
    }

    private static func crowded(_ rows: [Int], _ room: Int) -> InputError {
        let list = rows.map(String.init).joined(separator: ", ")
        return InputError(
            code: "dues.match-alike",
            what: LocalizedText(
                ko: "똑같은 \(list)행 가운데 앞서 정한 것이 있어 \(room)건만 더 정할 수 있습니다",
                en: "of the rows \(list), which are alike, only \(room) more can be settled: the others were before"),
            next: LocalizedText(
                ko: "‘moim dues entries’에서 이미 적은 것을 확인하세요.", en: "See what is recorded in ‘moim dues entries’."))
    }

    private static func early(_ transfer: BankTransfer) -> InputError {
        InputError(
            code: "dues.match-early",
            what: LocalizedText(
                ko: "\(transfer.row)행(\(transfer.date))은 프로그램을 시작하기 전입니다",
                en: "row \(transfer.row), of \(transfer.date), is from before the program began"),
            next: LocalizedText(
                ko: "이 시즌의 회비면 ‘moim dues pay’로 적으세요.", en: "If it is for this season, record it with ‘moim dues pay’.")
        )
    }
}
