package import Values

/// What the conditions of a cycle may read, as one tree of plain values: the only road from a program into a guard, so
/// that every value a condition depended on can be named afterwards.
package enum ConditionView {
    /// - Parameter at: the moment for which the question is asked.
    package static func tree(of program: Program, at: Timestamp) -> [String: Value] {
        [
            "program": .object(group(program, at: at)),
            "meeting": .object(meeting(program)),
            "members": .object(members(program)),
            "worksheets": .object(worksheets(program)),
            "missing": .object(missing(program)),
            "hypotheses": .object(hypotheses(program)),
        ]
    }

    /// For the list of names in the documentation and for "did you mean".
    package static let names = ["program", "meeting", "members", "worksheets", "missing", "hypotheses"]

    private static func group(_ program: Program, at: Timestamp) -> [String: Value] {
        let cycle = program.cycleNumber
        return [
            "id": .string(program.definition.id.rawValue),
            "phase": .string(program.phase.rawValue),
            "cycle": .int(Int64(cycle)),
            "cycles": .int(Int64(program.definition.cycles)),
            "last_cycle": .bool(cycle >= program.definition.cycles),
            "manager": program.manager.map { .string($0.rawValue) } ?? .null,
            "minimum_members": .int(Int64(program.definition.admission.minimumMembers)),
            "feedback_meeting_reached": .bool(reached(program, cycle: cycle, role: .b, at: at)),
            "next_plan_meeting_reached": .bool(reached(program, cycle: cycle + 1, role: .a, at: at)),
        ]
    }

    /// A meeting is reached once it, or a later one, has been opened, or its time has gone by: a missed meeting must
    /// not hold a season for ever.
    private static func reached(_ program: Program, cycle: Int, role: MeetingRole, at: Timestamp) -> Bool {
        guard let index = program.calendar.firstIndex(where: { $0.cycle == cycle && $0.role == role }) else {
            return false
        }
        let opened = program.meetings.last.flatMap { held in program.calendar.firstIndex { $0.id == held.planned.id } }
        if let opened, opened >= index { return true }
        let planned = program.calendar[index]
        return at > planned.start.adding(seconds: Int64(planned.minutes) * 60)
    }

    /// The open meeting, or else the last one. Where a later cycle's has been opened already, this cycle's still count: a
    /// step that was forgotten there can be made up for.
    private static func meeting(_ program: Program) -> [String: Value] {
        let isTooFar = program.meetings.last?.planned.cycle.map { $0 > program.cycleNumber } ?? false
        let own = isTooFar ? program.meetings.last { $0.planned.cycle == program.cycleNumber } : nil
        guard let meeting = own ?? program.meetings.last else {
            return [
                "open": false, "id": .null, "role": .null, "cycle": .null, "attendance_taken": false,
                "attended": .array([]),
            ]
        }
        return [
            "open": .bool(meeting.isOpen),
            "id": .string(meeting.planned.id.rawValue),
            "role": .string(meeting.planned.role.rawValue),
            "cycle": meeting.planned.cycle.map { .int(Int64($0)) } ?? .null,
            "attendance_taken": .bool(meeting.attendanceTaken),
            "attended": list(meeting.came.filter { program.members[$0] != nil }),
        ]
    }

    private static func members(_ program: Program) -> [String: Value] {
        [
            "admitted": list(program.participants.map(\.id)),
            "observers": list(program.observers.map(\.id)),
            "waiting": list(program.waitingList.map(\.id)),
            "applied": list(program.members.values.filter { $0.status == .applied }.map(\.id).sorted()),
        ]
    }

    private static func worksheets(_ program: Program) -> [String: Value] {
        Dictionary(
            uniqueKeysWithValues: program.worksheets.values.map { adopted in
                let submitted = program.submissions
                    .filter { $0.worksheet == adopted.definition.id && $0.cycle == program.cycleNumber }
                    .compactMap(\.member)
                return (
                    adopted.definition.id.rawValue,
                    .object([
                        "submitted": list(Set(submitted).sorted()),
                        "missing": list(program.missing(adopted.definition).compactMap(\.self)),
                    ])
                )
            })
    }

    private static func missing(_ program: Program) -> [String: Value] {
        let owed = program.currentWorksheets.flatMap { worksheet in
            program.missing(worksheet).map { (worksheet: worksheet.id, member: $0) }
        }
        let came = Set(program.meetings.last?.came ?? [])
        return [
            "worksheets": .array(owed.map { .string(label($0.worksheet, $0.member)) }),
            "from_attendees": .array(
                owed.filter { $0.member.map(came.contains) ?? true }.map { .string(label($0.worksheet, $0.member)) }),
            "check_ins": list(program.missingCheckIns),
        ]
    }

    private static func label(_ worksheet: WorksheetID, _ member: MemberID?) -> String {
        member.map { "\($0)/\(worksheet)" } ?? worksheet.rawValue
    }

    private static func hypotheses(_ program: Program) -> [String: Value] {
        func ids(_ stage: HypothesisStage) -> Value {
            list(program.hypotheses.filter { $0.stage == stage }.map(\.id))
        }
        return [
            "drafted": ids(.drafted),
            "executing": ids(.executing),
            "unjudged": list(program.due.map(\.id)),
            "undecided": ids(.judged),
        ]
    }

    private static func list(_ ids: [ID<some Any>]) -> Value {
        .array(ids.map { .string($0.rawValue) })
    }
}
