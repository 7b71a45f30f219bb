package import Values

/// What one member should be told before the next meeting.
package struct Reminder: Sendable {
    package enum Matter: Sendable {
        case worksheet(WorksheetDefinition)
        /// The plan's check-in is waited for.
        case checkIn
        case action(ActionItem, due: CalendarDate)
        case arrears(DuesAccount)
        /// For the manager: a member waits for support.
        case support(CheckIn)
    }

    package var member: MemberID
    package var matters: [Matter]

    /// A meeting so near that everybody hears of it.
    private static let near = 7

    /// The next meeting and how many days there are until then; below zero for one whose day has gone by.
    package static func meeting(of program: Program, on day: CalendarDate) -> (planned: PlannedMeeting, days: Int)? {
        guard program.phase != .archived else { return nil }
        return program.nextMeeting.map { ($0, $0.date.dayNumber - day.dayNumber) }
    }

    /// One for each member who has something to be told, by id. The next meeting alone is news only when it is near.
    package static func all(of program: Program, on day: CalendarDate) -> [Reminder] {
        let meeting = meeting(of: program, on: day)
        let isNear = meeting.map { (0...near).contains($0.days) } ?? false
        let until = max(meeting?.planned.date ?? day, day.adding(days: near))
        let accounts = program.duesAccounts(on: day)
        return (program.participants + program.observers).map(\.id).sorted().compactMap { member in
            let matters = matters(for: member, program, accounts, day: day, until: until)
            return matters.isEmpty && !isNear ? nil : Reminder(member: member, matters: matters)
        }
    }

    private static func matters(
        for member: MemberID, _ program: Program, _ accounts: [DuesAccount], day: CalendarDate, until: CalendarDate
    ) -> [Matter] {
        let manages = program.manager == member
        var matters = program.currentWorksheets.filter { worksheet in
            program.missing(worksheet).contains { $0 == member || ($0 == nil && manages) }
        }.map { Matter.worksheet($0) }
        let asks = program.phase == .execute || program.phase == .feedback
        if asks, program.missingCheckIns.contains(member) { matters.append(.checkIn) }
        for action in program.openActions where action.owner == member {
            let due = program.dueDay(of: action)
            if due <= until { matters.append(.action(action, due: due)) }
        }
        if let account = accounts.first(where: { $0.member == member }), account.arrears > 0 {
            matters.append(.arrears(account))
        }
        if manages { matters += program.waitingForSupport.filter { $0.member != member }.map { .support($0) } }
        return matters
    }
}
