import ProgramModel
import Values

/// The digest of everything that readings depend on. Rows that somebody imported are named by the digests of their
/// segments, the group's own attendance and answers by what they say.
struct InputDigest {
    private var value: [String: Value]

    init(_ program: Program, formula: Digest) {
        value = [
            "program": .string(program.definition.id.rawValue), "zone": .string(program.definition.zone),
            "season": .string(program.definition.season.start.description), "formula": .string(formula.hex),
        ]
    }

    /// Any formula may group by meetings and cycles.
    /// - Parameter history: imported attendance, which has meetings too.
    mutating func addCalendar(of program: Program, history: DatasetVersion?, at: Timestamp) {
        let meetings = program.meetings.filter { $0.attendanceTaken && $0.openedAt <= at }
        value["meetings"] = .array(meetings.map { .int($0.openedAt.milliseconds) })
        value["history"] = .array((history?.segments ?? []).map { .string($0.hex) })
        value["cycles"] = .array(program.phases.map { [.int(Int64($0.cycle)), .int($0.start.milliseconds)] })
    }

    mutating func add(_ datasets: [String: DatasetVersion], absent: [String]) {
        value["datasets"] = .object(
            datasets.mapValues { dataset in
                ["version": .int(Int64(dataset.version)), "segments": .array(dataset.segments.map { .string($0.hex) })]
            })
        value["absent"] = .array(absent.map { .string($0) })
    }

    /// - Parameter at: meetings after this moment do not count yet.
    mutating func addAttendance(of program: Program, at: Timestamp) {
        let taken = program.meetings.filter { $0.attendanceTaken && $0.openedAt <= at }
        value["attendance"] = .array(
            taken.map { meeting in
                let roll = meeting.attendance.map { ($0.key.rawValue, Value.string($0.value.rawValue)) }
                return [
                    "opened": .int(meeting.openedAt.milliseconds),
                    "roll": .object(Dictionary(roll, uniquingKeysWith: { $1 })),
                ]
            })
    }

    mutating func add(_ dues: DuesTable) { value["dues"] = .array(dues.rows) }

    mutating func add(_ answers: AnswerTable) { value["answers"] = .array(answers.rows) }

    mutating func add(_ parts: [IndicatorID: ReadingSeries]) {
        let known = parts.map { id, series in
            (id.rawValue, Value.array(series.readings.map { CanonicalCoding.value($0) }))
        }
        value["parts"] = .object(Dictionary(known, uniquingKeysWith: { $1 }))
    }

    var digest: Digest { Digest(of: CanonicalJSON.bytes(.object(value))) }
}
