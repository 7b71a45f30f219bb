import ProgramModel
import Values

/// What is written to a member, or to all of them at once: plain text to paste into a chat, which shows no marks.
struct ReminderLetter {
    let program: Program
    let day: CalendarDate
    let names: Names
    let language: Language

    func personal(_ reminder: Reminder) -> String {
        let who = name(reminder.member)
        let group = program.definition.title[language]
        var lines = [text(ko: "\(who) 님, 안녕하세요. \(group)입니다.", en: "Hello \(who), this is \(group).")]
        if let meeting { lines.append(meeting) }
        lines += reminder.matters.map { "· " + matter($0) }
        lines.append(text(ko: "고맙습니다.", en: "Thank you."))
        return lines.joined(separator: "\n")
    }

    /// For everybody's eyes: nothing of money or support, and nobody is named for what is missing.
    func toAll(_ reminders: [Reminder]) -> String {
        let group = program.definition.title[language]
        var lines = [text(ko: "안녕하세요, \(group)입니다.", en: "Hello everyone, this is \(group).")]
        if let meeting { lines.append(meeting) }
        lines += shared(reminders).map { "· " + $0 }
        lines.append(text(ko: "고맙습니다.", en: "Thank you."))
        return lines.joined(separator: "\n")
    }

    private func shared(_ reminders: [Reminder]) -> [String] {
        let matters = reminders.flatMap(\.matters)
        var lines: [String] = []
        for matter in matters {
            switch matter {
            case .worksheet(let worksheet):
                lines.append(
                    text(
                        ko: "‘\(worksheet.title.ko)’을(를) 아직 내지 않은 분은 회의 전까지 적어 주세요.",
                        en: "If you have not handed in ‘\(worksheet.title.en)’ yet, please do so before the meeting."))
            case .checkIn:
                lines.append(
                    text(
                        ko: "계획이 어떻게 되고 있는지 아직 알려 주지 않은 분은 매니저에게 알려 주세요.",
                        en: "If you have not said yet how your plan is going, please tell the manager."))
            case .action(let action, let due):
                let who = name(action.owner)
                lines.append(
                    text(
                        ko: "\(who) 님이 맡은 일: \(names.text(action.text))" + (due < day ? "" : " (\(date(due))까지)"),
                        en: "\(who) has taken on: \(names.text(action.text))" + (due < day ? "" : " (by \(date(due)))")))
            case .arrears, .support: break
            }
        }
        var told: Set<String> = []
        return lines.filter { told.insert($0).inserted }
    }

    private var meeting: String? {
        guard let (planned, days) = Reminder.meeting(of: program, on: day) else { return nil }
        let zone = Zone(program.definition.zone)
        let clock = String((zone.map { $0.local(planned.start) } ?? "").dropFirst(11).prefix(5))
        let title = ScreenText.meeting(planned, language)
        let distance = Distance.text(days)
        guard days >= 0 else {
            return text(
                ko: "\(title)는 \(date(planned.date)) \(clock)이었습니다.",
                en: "The \(title) was to be on \(date(planned.date)) at \(clock).")
        }
        return text(
            ko: "\(title)가 \(date(planned.date)) \(clock)에 있습니다(\(distance.ko)).",
            en: "The \(title) is on \(date(planned.date)) at \(clock) (\(distance.en)).")
    }

    private func matter(_ matter: Reminder.Matter) -> String {
        switch matter {
        case .worksheet(let worksheet):
            return text(
                ko: "‘\(worksheet.title.ko)’을(를) 아직 받지 못했습니다. 회의 전까지 적어 주세요.",
                en: "We have not got your ‘\(worksheet.title.en)’ yet; please fill it in before the meeting.")
        case .checkIn:
            return text(
                ko: "계획대로 되고 있는지, 도움이 필요한지 알려 주세요.",
                en: "Please tell us how your plan is going and whether you need support.")
        case .action(let action, let due):
            guard due >= day else {
                return text(
                    ko: "맡으신 일 ‘\(names.text(action.text))’의 기한이 \(date(due))이었습니다. 어떻게 되고 있는지 알려 주세요.",
                    en: "‘\(names.text(action.text))’, which you took on, was due on \(date(due)). Please tell us how it is going.")
            }
            return text(
                ko: "맡으신 일: ‘\(names.text(action.text))’, \(date(due))까지입니다.",
                en: "You have taken on ‘\(names.text(action.text))’, due on \(date(due)).")
        case .arrears(let account):
            let amount = program.definition.dues.map { MoneyText.text(account.arrears, $0.currency, language) } ?? ""
            let since = account.since.map(date) ?? ""
            return text(
                ko: "회비 \(amount)을(를) \(since)부터 아직 받지 못했습니다. 편하실 때 보내 주세요.",
                en: "Dues of \(amount) have been open since \(since); please send them when it suits you.")
        case .support(let checkIn):
            let who = name(checkIn.member)
            return text(
                ko: "\(who) 님이 도움을 기다리고 있습니다: \(names.text(checkIn.support ?? ""))",
                en: "\(who) is waiting for support: \(names.text(checkIn.support ?? ""))")
        }
    }

    private func name(_ member: MemberID) -> String { names.name(member) ?? member.rawValue }

    private func date(_ date: CalendarDate) -> String {
        text(
            ko: "\(DateText.short(date, .ko))(\(DateText.weekday(date, .ko)))",
            en: "\(DateText.weekday(date, .en)) \(DateText.short(date, .en))")
    }

    private func text(ko: String, en: String) -> String {
        PrintableText.clean(LocalizedText(ko: ko, en: en)[language])
    }
}
