import ProgramModel
import Tables
import Values

/// What the program's own dues are to a formula: a row for each charge and each payment, below zero for
/// what was waived, refunded or reversed. Where the program has no dues,
/// `dues` is a dataset like any other.
struct DuesTable {
    static let name = "dues"

    /// `time`, `member`, and `charged` or `paid` in the minor unit of the currency.
    let rows: [Value]
    let first: Timestamp?

    /// Nil where the program asks for no dues.
    /// - Parameter at: what is due or paid later does not count yet.
    init?(of program: Program, at: Timestamp, _ zone: Zone) {
        guard let ledger = DuesLedger(program, on: zone.date(of: at)) else { return nil }
        var entries: [(at: Timestamp, row: Value)] = []
        for transaction in ledger.transactions {
            let moment = transaction.entry?.at ?? zone.moment(date: transaction.date)
            // What a member owes comes from charges less waivers, and from payments less refunds; a reversal is the
            // opposite of either.
            guard moment <= at, let (counter, owed) = transaction.owed else { continue }
            let (column, amount) = counter == .cash ? ("paid", -owed) : ("charged", owed)
            entries.append(
                (
                    moment,
                    [
                        "time": .string(moment.description), "member": .string(transaction.member.rawValue),
                        column: .int(Int64(amount)),
                    ]
                ))
        }
        // Sorting is stable: charges of one moment stay in the order of members, and come before payments.
        entries.sort { $0.at < $1.at }
        rows = entries.map(\.row)
        first = entries.first?.at
    }

    var table: Table {
        get throws {
            try Table(
                rows: rows, kinds: ["time": .time, "member": .category, "charged": .number, "paid": .number]
            ) { _, _ in 0 }
        }
    }
}
