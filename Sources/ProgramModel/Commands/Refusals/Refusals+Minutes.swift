import Values

extension Refusal {
    static let meetingTextMissing = Refusal(
        code: "meeting.text-missing",
        what: LocalizedText(ko: "회의록에 적을 말이 비어 있습니다", en: "there are no words to put into the minutes"),
        next: LocalizedText(ko: "적을 말을 따옴표로 묶어 쓰세요.", en: "Give the words in quotation marks."))

    static let minutesReasonMissing = Refusal(
        code: "minutes.reason-missing",
        what: LocalizedText(
            ko: "닫은 회의의 기록을 고치려면 까닭이 필요합니다", en: "a change to the minutes of a closed meeting needs its reason"),
        next: LocalizedText(
            ko: "--reason \"…\"을 붙이세요. 회의록에 함께 남습니다.", en: "Add --reason \"…\"; the minutes show it."))

    static func meetingStillOpen(_ id: MeetingID) -> Refusal {
        Refusal(
            code: "meeting.still-open",
            what: LocalizedText(ko: "회의 \(id)은(는) 아직 열려 있습니다", en: "meeting \(id) is still open"),
            next: LocalizedText(
                ko: "‘moim meeting note’나 ‘moim meeting attend’로 바로 적으세요.",
                en: "Enter it with ‘moim meeting note’ or ‘moim meeting attend’."))
    }

    package static func meetingNotHeld(_ id: MeetingID) -> Refusal {
        Refusal(
            code: "meeting.not-held",
            what: LocalizedText(ko: "회의 \(id)은(는) 열린 적이 없습니다", en: "meeting \(id) has not been held"),
            next: LocalizedText(ko: "‘moim calendar’로 마친 회의를 보세요.", en: "See in ‘moim calendar’ which were."))
    }

    package static let noMeetingHeld = Refusal(
        code: "meeting.none-held",
        what: LocalizedText(ko: "아직 연 회의가 없습니다", en: "no meeting has been held yet"),
        next: LocalizedText(ko: "‘moim meeting open’으로 첫 회의를 여세요.", en: "Open the first with ‘moim meeting open’."))
}
