import Journal
import ProgramModel
import Tables
import Values

/// Makes tables of what a program has: its own attendance and the datasets it imported.
struct TableLoader {
    var program: Program
    var journal: any Journal
    var zone: Zone
    /// Meetings after this moment are not seen.
    var at: Timestamp

    struct AttendanceTables {
        /// Everyone who came, on time or late.
        var came: Table
        /// Every entry, with how the person was there.
        var roll: Table
        var days: [CalendarDate]
        /// Of the imported history, if there is one.
        var version: Int?
    }

    func table(_ dataset: DatasetVersion) throws -> Table {
        var segments: [Segment] = []
        try StoredDataset(version: dataset, zone: zone, journal: journal).forEachSegment {
            segments.append($0)
            return .more
        }
        guard let first = segments.first else { return Table(try Schema([])) }
        return try Table(first.schema, segments: segments)
    }

    /// The group's own attendance, and under it the imported history. Where both speak of a day, the group's own
    /// record is the one that was made at the meeting.
    func attendance(community: CommunityID?) throws -> AttendanceTables {
        var rows: [Value] = []
        var days: Set<CalendarDate> = []
        for meeting in program.meetings where meeting.attendanceTaken && meeting.openedAt <= at {
            let day = zone.date(of: meeting.openedAt)
            days.insert(day)
            let time = Value.string(zone.moment(date: day).description)
            for (person, status) in meeting.attendance.sorted(by: { $0.key < $1.key }) {
                rows.append(["time": time, "member": .string(person.rawValue), "status": .string(status.rawValue)])
            }
        }
        let history = program.latestDataset("attendance", community: community)
        if let history {
            let own = days
            try table(history).forEachAttendance { moment, person in
                let day = zone.date(of: moment)
                guard moment <= at, !own.contains(day) else { return }
                days.insert(day)
                rows.append([
                    "time": .string(zone.moment(date: day).description), "member": .string(person), "status": "present",
                ])
            }
        }
        let kinds: [String: ColumnKind] = ["time": .time, "member": .category, "status": .category]
        let roll = try Table(rows: rows, kinds: kinds) { _, _ in 0 }
        let came = try roll.where("status", in: ["present", "late"])
        return AttendanceTables(came: came, roll: roll, days: days.sorted(), version: history?.version)
    }

    func first(in table: Table) -> Timestamp? {
        table.segments.compactMap { $0.timeSpan?.first }.min()
    }

    func planner(meetingDays: [CalendarDate]) -> PeriodPlanner {
        var starts: [Timestamp] = []
        for span in program.phases where span.cycle > starts.count { starts.append(span.start) }
        return PeriodPlanner(
            zone: zone, meetingDays: meetingDays, plannedDays: program.calendar.map(\.date),
            season: program.definition.season, cycleStarts: starts)
    }
}

extension Table {
    /// The moment and the person of each row that has both.
    fileprivate func forEachAttendance(_ body: (Timestamp, String) throws -> Void) throws {
        guard let time = schema.timeColumn.map({ schema.fields[$0].name }), schema.names.contains("member") else {
            return
        }
        for row in rows() {
            guard let text = row[time]?.string, let moment = ISO8601.read(text)?.timestamp,
                let person = row["member"]?.string
            else { continue }
            try body(moment, person)
        }
    }
}
