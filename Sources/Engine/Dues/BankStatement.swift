import Formats
import Journal
import ProgramModel
import Tables
package import Values

/// A bank's statement on disk, for a program: what came in, and what went out.
package struct BankStatement: Sendable {
    /// The file's own name.
    package let name: String
    /// Of its bytes.
    package let digest: Digest
    let incoming: [StatementLine]
    let outgoing: [StatementLine]

    init(path: String, encoding: TextEncoding?, dates: DateOrder?, for program: Program) throws {
        guard let rule = program.definition.dues else { throw Refusal.noDues }
        let zone = Zone(program.definition.zone) ?? .utc
        let file = try DelimitedFile(path: path, wishes: FileWishes(encoding: encoding), zone: zone)
        let reader = StatementReader(minorDigits: rule.currency.minorDigits, dates: dates)
        let lines = try reader.read(FormatSource(name: file.name, bytes: file.text.utf8))
        name = file.name
        digest = Digest(of: file.bytes)
        incoming = lines.filter { $0.amount > 0 }
        outgoing = lines.filter { $0.amount < 0 }
    }

    func transfers(for program: Program) -> [BankTransfer] {
        guard let zone = Zone(program.definition.zone) else { return [] }
        let began = program.phases.first?.start
        return incoming.map { line in
            let time = line.time
            let offset = time.offset ?? zone.offset(date: time.date, secondOfDay: (time.millisecondOfDay ?? 0) / 1000)
            let at = time.timestamp(offset: offset)
            let date = time.offset == nil ? time.date : zone.date(of: at)
            // A day without a clock is its midnight; on the program's first day that would be before it began.
            let isFirstDay = began.map { zone.date(of: $0) == date } ?? false
            return BankTransfer(
                row: line.row, date: date, at: isFirstDay ? max(at, began ?? at) : at, amount: line.amount,
                payer: line.payer, foldedPayer: PersonRecord.folded(line.payer),
                key: BankTransfer.key(
                    program: program.definition.id, date: time.date, millisecondOfDay: time.millisecondOfDay,
                    amount: line.amount, balance: line.balance))
        }
    }
}
