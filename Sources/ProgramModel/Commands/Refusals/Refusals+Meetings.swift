import Values

extension Refusal {
    static func meetingAlreadyOpen(_ meeting: MeetingID) -> Refusal {
        Refusal(
            code: "meeting.already-open",
            what: LocalizedText(ko: "회의 \(meeting)이(가) 이미 열려 있습니다", en: "meeting \(meeting) is open already"),
            next: LocalizedText(
                ko: "이어서 진행하거나 ‘moim meeting close’로 닫으세요.", en: "Go on with it, or close it with ‘moim meeting close’."
            ))
    }

    static func meetingTooEarly(_ next: PlannedMeeting, today: CalendarDate) -> Refusal {
        Refusal(
            code: "meeting.too-early",
            what: LocalizedText(
                ko: "다음 회의 \(next.id)은(는) \(next.date)에 있습니다. 오늘은 \(today)입니다",
                en: "the next meeting, \(next.id), is on \(next.date); today is \(today)"),
            next: LocalizedText(
                ko: "그날 여세요. 지난 회의를 적는다면 --at \(next.date)T시:분을 붙이세요.",
                en: "Open it on that day; to enter a past meeting, add --at \(next.date)THH:MM."))
    }

    static func meetingsWouldBeSkipped(_ next: PlannedMeeting, _ latest: PlannedMeeting) -> Refusal {
        Refusal(
            code: "meeting.would-skip",
            what: LocalizedText(
                ko: "회의 \(next.id)(\(next.date))이(가) 아직 열리지 않았는데 \(latest.id)(\(latest.date))의 날도 지났습니다",
                en:
                    "meeting \(next.id) of \(next.date) has not been held, and the day of \(latest.id), \(latest.date), has come too"
            ),
            next: LocalizedText(
                ko:
                    "지금 여는 회의의 id를 적으세요: ‘moim meeting open \(next.id)’이나 ‘moim meeting open \(latest.id)’. 건너뛴 회의는 열리지 않은 것으로 남습니다.",
                en:
                    "Say which one this is: ‘moim meeting open \(next.id)’ or ‘moim meeting open \(latest.id)’. Those passed over stay missed."
            ))
    }

    package static let noMeetingLeft = Refusal(
        code: "meeting.none-left",
        what: LocalizedText(ko: "달력의 모든 회의를 마쳤습니다", en: "every meeting of the calendar has been held"),
        next: LocalizedText(ko: "‘moim status’로 남은 일을 보세요.", en: "See ‘moim status’ for what is left."))

    static func unknownMeeting(_ id: MeetingID, known: [PlannedMeeting]) -> Refusal {
        let list = known.map(\.id.rawValue).joined(separator: ", ")
        return Refusal(
            code: "meeting.unknown",
            what: LocalizedText(ko: "회의 ‘\(id)’은(는) 달력에 없습니다", en: "the calendar has no meeting ‘\(id)’"),
            next: LocalizedText(ko: "달력에 있는 회의: \(list)", en: "It has: \(list)"))
    }

    static func meetingAlreadyHeld(_ id: MeetingID) -> Refusal {
        Refusal(
            code: "meeting.already-held",
            what: LocalizedText(ko: "회의 \(id)은(는) 이미 지나갔습니다", en: "meeting \(id) has been held or passed over"),
            next: LocalizedText(ko: "‘moim calendar’로 다음 회의를 보세요.", en: "See the next one in ‘moim calendar’."))
    }

    static let noOpenMeeting = Refusal(
        code: "meeting.none-open",
        what: LocalizedText(ko: "열린 회의가 없습니다", en: "no meeting is open"),
        next: LocalizedText(ko: "먼저 ‘moim meeting open’을 하세요.", en: "Run ‘moim meeting open’ first."))

    static let notStarted = Refusal(
        code: "program.not-started",
        what: LocalizedText(ko: "프로그램이 아직 시작되지 않았습니다", en: "the program has not started"),
        next: LocalizedText(ko: "참여자를 받은 뒤 ‘moim start’를 하세요.", en: "Admit members, then run ‘moim start’."))
}
