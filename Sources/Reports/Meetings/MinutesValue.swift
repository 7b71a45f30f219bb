import ProgramModel
import Values

/// Minutes as data. Members by id, guests by number; nothing depends on the reader's language.
struct MinutesValue {
    private let minutes: MeetingMinutes
    private let sheet: MinutesSheet

    init(_ minutes: MeetingMinutes) {
        self.minutes = minutes
        sheet = MinutesSheet(minutes, .en, names: Names())
    }

    var value: Value {
        let (program, meeting) = (minutes.program, minutes.meeting)
        let day = sheet.scope.date(minutes.end)
        let action = ActionText(program: program, names: Names(), day: day)
        return .object([
            "kind": "moim.minutes", "version": 1, "program": .string(program.definition.id.rawValue),
            "meeting": CalendarScreen.value(of: meeting.planned), "opened": moment(meeting.openedAt),
            "closed": meeting.closedAt.map(moment) ?? .null,
            "phase_before": .string(minutes.phaseBefore.rawValue), "phase_after": .string(program.phase.rawValue),
            "attendance": .object(
                Dictionary(
                    uniqueKeysWithValues: Attendance.allCases.map {
                        ($0.rawValue, .array(sheet.members(with: $0).map { .string($0.rawValue) }))
                    })),
            "guests": .int(Int64(sheet.guests)),
            "decisions": .array((meeting.decisions ?? []).map { ["at": moment($0.at), "text": .string($0.text)] }),
            "notes": .array(meeting.notes.map { ["at": moment($0.at), "text": .string($0.text)] }),
            "facts": .array(minutes.facts.map(fact)),
            "actions": .array(program.actionItems.map(action.value)),
            "amendments": .array(minutes.amendments.map { CanonicalCoding.value($0) }),
            "corrections": .array(minutes.corrections.map(correction)),
            "next_meeting": program.nextMeeting.map { CalendarScreen.value(of: $0) } ?? .null,
            "journal": ["seq": .int(Int64(minutes.head.seq)), "digest": .string(minutes.head.digest.hex)],
        ])
    }

    private func moment(_ moment: Timestamp) -> Value { .string(moment.description) }

    private func sentence(_ fact: Fact) -> Value {
        let text = FactSentence(minutes.program, names: Names()).text(of: fact)
        return CanonicalCoding.value(LocalizedText(ko: text[.ko], en: text[.en]))
    }

    /// What was recorded, but for the bodies: an attendance may hold pseudonyms of guests.
    private func fact(_ entry: LoggedFact) -> Value {
        var value: [String: Value] = [
            "seq": .int(Int64(entry.seq)), "at": moment(entry.at), "kind": .string(entry.fact.kind),
            "text": sentence(entry.fact),
        ]
        if case .cycleMoved(let moved) = entry.fact {
            value["event"] = .string(moved.event)
            value["conditions"] = CanonicalCoding.value(moved.conditions)
        }
        return .object(value)
    }

    private func correction(_ correction: AttendanceCorrection) -> Value {
        func members(_ attendance: [MemberID: Attendance]) -> Value {
            .object(
                Dictionary(
                    uniqueKeysWithValues: attendance.filter { minutes.members.contains($0.key) }.map {
                        ($0.key.rawValue, .string($0.value.rawValue))
                    }))
        }
        return [
            "at": moment(correction.at), "by": correction.by.map { .string($0.rawValue) } ?? .null,
            "before": members(correction.before), "after": members(correction.after),
            "guests": .int(Int64(correction.after.keys.count { !minutes.members.contains($0) })),
            "reason": .string(correction.reason),
        ]
    }
}
