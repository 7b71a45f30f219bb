package import ProgramModel
import Journal
import Tables
import Values

extension Session {
    /// Opens a meeting and tells the cycle, which may move on by it.
    package func openMeeting(_ id: MeetingID?, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.openMeeting(id))
            guard let open = draft.program.openMeeting else { return .null }
            try draft.notify("meeting.opened.\(open.planned.role.rawValue)")
            return ["meeting": .string(open.planned.id.rawValue)]
        }
    }

    /// Of the open meeting; or, for a reason, of one that is closed.
    package func attend(
        _ list: AttendanceList, correcting past: (meeting: MeetingID, reason: String)? = nil, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            let meeting = try past.map { try draft.program.closedMeeting($0.meeting) } ?? draft.program.openMeeting
            var directory = PeopleDirectory(journal: journal, program: draft.program)
            var members: [MemberID: Attendance] = [:]
            var guests = try list.guests.map { try directory.identify($0) }
            for (words, status) in [
                (list.absent, Attendance.absent), (list.excused, .excused), (list.late, .late),
                (list.present, .present),
            ] {
                for word in words { members[try directory.member(word)] = status }
            }
            if let file = list.file {
                for label in try labels(in: file, of: meeting, on: draft) {
                    let id = try directory.identify(label)
                    if draft.program.members[id]?.isActive == true {
                        if members[id] == nil { members[id] = .present }
                    } else {
                        guests.append(id)
                    }
                }
            }
            if let past {
                try draft.decide(
                    .correctAttendance(past.meeting, members: members, guests: guests, reason: past.reason))
            } else {
                try draft.decide(.attend(members: members, guests: guests))
            }
            draft.people += directory.added.map { .save($0) }
            return [
                "members": .int(Int64(members.values.count(where: \.came))), "guests": .int(Int64(Set(guests).count)),
            ]
        }
    }

    package func note(_ text: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.note(text))
            return .null
        }
    }

    package func closeMeeting(_ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(.closeMeeting)
            return .null
        }
    }

    /// The people that an attendance sheet lists for the day of the meeting.
    private func labels(in file: String, of meeting: HeldMeeting?, on draft: Draft) throws -> [String] {
        guard let meeting, let zone = Zone(draft.program.definition.zone) else {
            return []
        }
        let day = zone.date(of: meeting.openedAt)
        let sheet = try DelimitedFile(path: file, zone: zone)
        var labels: [String] = []
        let options = try sheet.options(required: ["time", "member"], only: ["time", "member"])
        for row in try options.read(sheet.text.utf8, file: sheet.name).table.rows() {
            guard let text = row["time"]?.string, let moment = ISO8601.read(text)?.timestamp,
                zone.date(of: moment) == day, let label = row["member"]?.string
            else { continue }
            labels.append(label)
        }
        guard !labels.isEmpty else {
            throw InputError(
                code: "attendance.no-rows",
                what: LocalizedText(ko: "이 파일에는 \(day)의 출석이 없습니다", en: "this file has no attendance for \(day)"),
                place: SourcePlace(file: file),
                next: LocalizedText(ko: "파일의 날짜와 --at을 확인하세요.", en: "Check the dates in the file, and --at."))
        }
        return labels
    }
}
