import ProgramModel
import Tables
import Values

/// Who was at which meeting, by id.
enum AttendanceTable {
    static func table(_ program: Program) throws -> ArchiveTable {
        try ArchiveTable(
            ArchiveName.attendance, title: LocalizedText(ko: "출석", en: "Attendance"),
            [
                .init("meeting", .category), .init("cycle", .number), .init("opened", .time),
                .init("person", .category),
                .init("kind", .category), .init("attendance", .category),
            ],
            rows: program.meetings.flatMap { meeting in
                meeting.attendance.sorted { $0.key < $1.key }.map { person, attendance in
                    var row: [String: Value] = [
                        "meeting": .string(meeting.planned.id.rawValue), "opened": .int(meeting.openedAt.milliseconds),
                        "person": .string(person.rawValue),
                        "kind": .string(
                            program.members[person] == nil ? PeopleDirectory.guestKind : PeopleDirectory.memberKind),
                        "attendance": .string(attendance.rawValue),
                    ]
                    row["cycle"] = meeting.planned.cycle.map { .int(Int64($0)) }
                    return row
                }
            })
    }
}
