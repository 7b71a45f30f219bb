import ProgramModel
import Tables
import Values

/// What `group` groups by: a column, or else the name of a kind of period.
struct GroupArgument {
    private let word: String
    private let calendar: PeriodCalendar

    init(_ word: String, _ calendar: PeriodCalendar) {
        self.word = word
        self.calendar = calendar
    }

    func group(_ table: Table) throws -> Grouping {
        if table.schema.index(of: word) != nil { return try table.group(word) }
        guard let kind = PeriodCalendar.kinds.first(where: { $0.rawValue == word }) else {
            throw InputError.unknownColumn(
                word, among: table.schema.names, orPeriods: PeriodCalendar.kinds.map(\.rawValue))
        }
        return try table.group(try timeline(kind, table)) { calendar.key($0) }
    }

    private func timeline(_ kind: PeriodKind, _ table: Table) throws -> Timeline {
        guard let column = table.schema.timeColumn.map({ table.schema.fields[$0].name }),
            let first = try moment(table.min(column)), let last = try moment(table.max(column))
        else { return try Timeline([]) }
        return try calendar.timeline(kind, from: first, through: last)
    }

    private func moment(_ value: Value?) -> Timestamp? {
        value?.string.flatMap { ISO8601.read($0)?.timestamp }
    }
}
