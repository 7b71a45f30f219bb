package import ProgramModel
package import Tables
import Values

extension Session {
    /// Who came in which period: by the program's own attendance, or by a dataset that has times and members.
    ///
    /// - Parameter kind: nil is by meeting for the attendance, by month for a dataset.
    package func visits(
        in dataset: DatasetChoice?, per kind: PeriodKind?
    ) throws -> (program: Program, visits: VisitLog) {
        let program = try load().program
        let records = try dataset.map(recorded) ?? own(program)
        let zone = Zone(program.definition.zone) ?? .utc
        let loader = TableLoader(program: program, journal: journal, zone: zone, at: clock.now())
        let source = dataset.map { VisitLog.Source.dataset($0.name) } ?? .attendance
        let (first, last) = (records.map(\.at).min(), records.map(\.at).max() ?? Timestamp(milliseconds: 0))
        let days = Set(records.map { zone.date(of: $0.at) }).sorted()
        // What comes after the last record is not known to be empty.
        let timeline = try loader.planner(meetingDays: days).timeline(
            kind ?? (dataset == nil ? .meeting : .month), from: first, at: last)
        var people: [Set<String>?] = timeline.periods.map { _ in dataset == nil ? nil : [] }
        for record in records {
            guard let index = timeline.index(at: record.at) else { continue }
            people[index, default: []].formUnion(record.people)
        }
        return (program, VisitLog(source: source, periods: timeline.periods, people: people))
    }

    private func own(_ program: Program) -> [(at: Timestamp, people: Set<String>)] {
        program.meetings.filter(\.attendanceTaken).map { ($0.openedAt, Set($0.came.map(\.rawValue))) }
    }

    private func recorded(_ choice: DatasetChoice) throws -> [(at: Timestamp, people: Set<String>)] {
        let stored = try dataset(choice)
        let names = stored.version.columns.map(\.name)
        guard let time = stored.version.columns.firstIndex(where: { $0.kind == ColumnKind.time.rawValue }),
            let member = names.firstIndex(of: "member")
        else { throw Self.noVisits(choice.name, columns: names) }
        var visits: [Timestamp: Set<String>] = [:]
        try stored.forEachPart { table in
            for row in 0..<table.count {
                guard let text = table.value(time, at: row).string, let at = ISO8601.read(text)?.timestamp,
                    let person = table.value(member, at: row).string
                else { continue }
                visits[at, default: []].insert(person)
            }
            return .more
        }
        return visits.map { ($0.key, $0.value) }
    }

    private static func noVisits(_ name: String, columns: [String]) -> InputError {
        let list = columns.joined(separator: ", ")
        return InputError(
            code: "data.no-visits",
            what: LocalizedText(
                ko: "자료 ‘\(name)’에서는 누가 언제 왔는지 알 수 없습니다",
                en: "the dataset ‘\(name)’ does not tell who came when"),
            reasons: [
                LocalizedText(
                    ko: "시각 열과 member 열이 있어야 합니다. 있는 열: \(list)",
                    en: "It needs a column of times and the column member; it has: \(list)")
            ],
            next: LocalizedText(
                ko: "‘moim data import 파일 --as \(name) --map member=열이름’으로 다시 들여오세요.",
                en: "Import it again with ‘moim data import FILE --as \(name) --map member=COLUMN’."))
    }
}

extension Array {
    /// The optional at a position, as if it had been this value where it is nil.
    fileprivate subscript<Wrapped>(index: Int, default value: Wrapped) -> Wrapped where Element == Wrapped? {
        get { self[index] ?? value }
        set { self[index] = newValue }
    }
}
