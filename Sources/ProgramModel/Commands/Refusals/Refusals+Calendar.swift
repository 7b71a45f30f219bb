import Values

extension Refusal {
    static let calendarReasonMissing = Refusal(
        code: "meeting.reason-missing",
        what: LocalizedText(
            ko: "회의를 옮기거나 취소하려면 까닭이 필요합니다", en: "moving or cancelling a meeting needs its reason"),
        next: LocalizedText(
            ko: "--reason \"…\"을 붙이세요. 달력과 보고서에 남습니다.",
            en: "Add --reason \"…\"; the calendar and the report show it."))

    static func meetingMovedIntoThePast(_ id: MeetingID, _ date: CalendarDate) -> Refusal {
        Refusal(
            code: "meeting.past-date",
            what: LocalizedText(
                ko: "회의 \(id)을(를) 이미 지난 때(\(date))로 옮길 수 없습니다",
                en: "meeting \(id) cannot be moved to \(date), which has gone by"),
            next: LocalizedText(
                ko: "앞으로 올 때를 적으세요. 그때 이미 옮겼다면 옮긴 때를 --at으로 적으세요.",
                en: "Give a time to come; if it was moved back then, say when with --at."))
    }

    static func meetingOutsideSeason(_ id: MeetingID, _ date: CalendarDate, _ season: Season) -> Refusal {
        Refusal(
            code: "meeting.outside-season",
            what: LocalizedText(
                ko: "\(date)은(는) 시즌(\(season.start)–\(season.end)) 밖이라 회의 \(id)을(를) 그날로 옮길 수 없습니다",
                en: "\(date) is outside the season, \(season.start) to \(season.end): meeting \(id) cannot be on it"),
            next: LocalizedText(
                ko: "시즌 안의 날을 고르거나, program.yaml의 season을 늘리고 ‘moim revise’를 하세요.",
                en: "Choose a day of the season, or lengthen season in program.yaml and run ‘moim revise’."))
    }

    static func meetingOutOfOrder(
        _ id: MeetingID, _ date: CalendarDate, before: PlannedMeeting?, after: PlannedMeeting?
    ) -> Refusal {
        let neighbours = [
            before.map { LocalizedText(ko: "앞 회의 \($0.id): \($0.date)", en: "\($0.id) before it: \($0.date)") },
            after.map { LocalizedText(ko: "다음 회의 \($0.id): \($0.date)", en: "\($0.id) after it: \($0.date)") },
        ].compactMap(\.self)
        return Refusal(
            code: "meeting.out-of-order",
            what: LocalizedText(
                ko: "회의 \(id)을(를) \(date)(으)로 옮기면 회의의 순서가 흐트러집니다",
                en: "meeting \(id) on \(date) would be out of order"),
            reasons: neighbours,
            next: LocalizedText(
                ko: "그 사이의 날을 고르거나, 이웃한 회의를 먼저 옮기세요.",
                en: "Choose a day between them, or move the neighbour first."))
    }

    static func noDayLeft(_ meeting: PlannedMeeting, in calendar: [PlannedMeeting]) -> Refusal {
        let last = calendar.last?.id ?? meeting.id
        return Refusal(
            code: "meeting.no-day-left",
            what: LocalizedText(
                ko: "\(meeting.date)의 회의 \(meeting.id)을(를) 취소하면 회의 \(last)을(를) 열 날이 남지 않습니다",
                en: "without \(meeting.date), the day of meeting \(meeting.id), no day is left for meeting \(last)"),
            reasons: [
                LocalizedText(
                    ko: "주기마다 회의 A와 B가 있어야 하는데, 대신 쓸 마무리 회의의 날이 없습니다",
                    en: "every cycle needs its A and its B, and there is no closing meeting whose day could be used")
            ],
            next: LocalizedText(
                ko:
                    "‘moim meeting move \(meeting.id) 날짜 --reason …’으로 옮기거나, program.yaml의 season을 늘리고 ‘moim revise’를 한 뒤 취소하세요.",
                en:
                    "Move it with ‘moim meeting move \(meeting.id) DATE --reason …’, or lengthen season in program.yaml, run ‘moim revise’, and cancel then."
            ))
    }
}
