import Values

extension Refusal {
    static let actionTextMissing = Refusal(
        code: "action.text-missing",
        what: LocalizedText(ko: "할 일이 비어 있습니다", en: "there are no words for what is to be done"),
        next: LocalizedText(ko: "할 일을 따옴표로 묶어 쓰세요.", en: "Give the words in quotation marks."))

    static let actionReasonMissing = Refusal(
        code: "action.reason-missing",
        what: LocalizedText(ko: "할 일을 그만두려면 까닭이 필요합니다", en: "dropping an action item needs its reason"),
        next: addReason)

    static func unknownAction(_ id: ActionID, known: [ActionID]) -> Refusal {
        let hint = Nearest.match(id.rawValue, in: known.map(\.rawValue))
        return Refusal(
            code: "action.unknown",
            what: LocalizedText(ko: "‘\(id)’(이)라는 할 일이 없습니다", en: "there is no action item ‘\(id)’"),
            next: hint.map { LocalizedText(ko: "‘\($0)’을(를) 뜻하셨나요?", en: "Did you mean ‘\($0)’?") }
                ?? LocalizedText(ko: "‘moim action list --all’로 확인하세요.", en: "See ‘moim action list --all’."))
    }

    static func actionEnded(_ id: ActionID, _ kind: ActionItem.End.Kind) -> Refusal {
        Refusal(
            code: "action.ended",
            what: LocalizedText(
                ko: "할 일 \(id)은(는) 이미 끝났습니다(\(kind.title.ko))", en: "action item \(id) has ended (\(kind.title.en))"),
            next: LocalizedText(
                ko: "다시 해야 한다면 ‘moim action add’로 새로 적으세요.",
                en: "If it has to be done again, add it with ‘moim action add’."))
    }

    static func actionDueInThePast(_ day: CalendarDate, today: CalendarDate) -> Refusal {
        Refusal(
            code: "action.due-past",
            what: LocalizedText(
                ko: "기한 \(day)은(는) 이미 지났습니다. 오늘은 \(today)입니다", en: "\(day) has gone by; today is \(today)"),
            next: LocalizedText(
                ko: "앞으로 올 날이나 ‘next’(다음 회의)를 쓰세요. 지난 일을 적는다면 --at을 붙이세요.",
                en: "Give a day to come, or ‘next’ for the next meeting; to enter a past one, add --at."))
    }

    static let noMeetingForAction = Refusal(
        code: "action.no-next-meeting",
        what: LocalizedText(
            ko: "달력에 다음 회의가 없어 기한을 ‘next’로 할 수 없습니다", en: "no meeting is left that ‘next’ could mean"),
        next: LocalizedText(ko: "--due에 날짜를 쓰세요.", en: "Give --due a date."))

    static func noSupportAsked(_ id: MemberID) -> Refusal {
        Refusal(
            code: "support.none-asked",
            what: LocalizedText(
                ko: "‘\(id)’에게는 기다리는 도움이 없습니다", en: "‘\(id)’ is not waiting for support"),
            next: LocalizedText(ko: "‘moim check-in list’로 확인하세요.", en: "See ‘moim check-in list’."))
    }

    static let supportNoteMissing = Refusal(
        code: "support.note-missing",
        what: LocalizedText(ko: "어떻게 도왔는지 적어야 합니다", en: "say how the support was given"),
        next: LocalizedText(ko: "--note \"…\"을 붙이세요.", en: "Add --note \"…\"."))
}
