import ProgramModel
import Tables
import Values

/// What the program's own dues are to a formula: a row for each charge and each payment. Where the program has no dues,
/// `dues` is a dataset like any other.
struct DuesTable {
    static let name = "dues"

    /// `time`, `member`, and `charged` or `paid` in the minor unit of the currency.
    let rows: [Value]
    let first: Timestamp?

    /// Nil where the program asks for no dues.
    /// - Parameter at: what is due or paid later does not count yet.
    init?(of program: Program, at: Timestamp, _ zone: Zone) {
        guard let rule = program.definition.dues else { return nil }
        var entries: [(at: Timestamp, row: Value)] = []
        func enter(_ moment: Timestamp, _ member: MemberID, _ column: String, _ amount: Int) {
            entries.append(
                (
                    moment,
                    [
                        "time": .string(moment.description), "member": .string(member.rawValue),
                        column: .int(Int64(amount)),
                    ]
                ))
        }
        for account in program.duesAccounts(on: zone.date(of: at)) {
            for day in account.charges {
                enter(zone.moment(date: day), account.member, "charged", rule.amount)
            }
        }
        for payment in program.payments where payment.at <= at {
            enter(payment.at, payment.member, "paid", payment.amount)
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
