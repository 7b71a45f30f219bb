package import ProgramModel
package import Values

/// Who should be told what, ready to be pasted: one letter a member, or one for the group's chat.
///
/// Lines are never wrapped: what is pasted would keep the breaks.
package struct ReminderScreen: Screen {
    private let program: Program
    private let day: CalendarDate
    private let reminders: [Reminder]
    private let allInOne: Bool
    private let names: Names

    /// - Parameter members: only these; empty for all.
    package init(_ program: Program, on day: CalendarDate, members: [MemberID], allInOne: Bool, names: Names) {
        self.program = program
        self.day = day
        self.allInOne = allInOne
        self.names = names
        reminders = Reminder.all(of: program, on: day).filter { members.isEmpty || members.contains($0.member) }
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !reminders.isEmpty else {
            return LocalizedText(ko: "지금 알릴 것이 없습니다.\n", en: "There is nothing to tell anyone now.\n")[language]
        }
        let letter = letter(language, names)
        guard !allInOne else { return letter.toAll(reminders) + "\n" }
        return reminders.map(letter.personal).joined(separator: "\n\n――――――――――\n\n") + "\n"
    }

    private func letter(_ language: Language, _ names: Names) -> ReminderLetter {
        ReminderLetter(program: program, day: day, names: names, language: language)
    }

    /// With ids in the place of names.
    package var value: Value {
        func both(_ text: (ReminderLetter) -> String) -> Value {
            CanonicalCoding.value(
                LocalizedText(ko: text(letter(.ko, Names())), en: text(letter(.en, Names()))))
        }
        guard !allInOne else {
            return [
                "on": .string(day.description), "meeting": meeting,
                "message": reminders.isEmpty ? .null : both { $0.toAll(reminders) },
            ]
        }
        return [
            "on": .string(day.description), "meeting": meeting,
            "reminders": .array(
                reminders.map { reminder in
                    [
                        "member": .string(reminder.member.rawValue),
                        "matters": .array(reminder.matters.map(matter)), "message": both { $0.personal(reminder) },
                    ]
                }),
        ]
    }

    private var meeting: Value {
        guard let (planned, days) = Reminder.meeting(of: program, on: day) else { return .null }
        return [
            "id": .string(planned.id.rawValue), "start": .string(planned.start.description), "days": .int(Int64(days)),
        ]
    }

    private func matter(_ matter: Reminder.Matter) -> Value {
        switch matter {
        case .worksheet(let worksheet): ["kind": "worksheet", "worksheet": .string(worksheet.id.rawValue)]
        case .checkIn: ["kind": "check-in"]
        case .action(let action, let due):
            [
                "kind": "action", "action": .string(action.id.rawValue), "due": .string(due.description),
                "overdue": .bool(due < day),
            ]
        case .arrears(let account):
            [
                "kind": "dues", "amount": .int(Int64(account.arrears)),
                "since": account.since.map { .string($0.description) } ?? .null,
            ]
        case .support(let checkIn):
            [
                "kind": "support", "member": .string(checkIn.member.rawValue),
                "support": checkIn.support.map { .string($0) } ?? .null,
            ]
        }
    }
}
