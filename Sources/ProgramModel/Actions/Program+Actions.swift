package import Values

extension Program {
    /// Every action item there has been, by number.
    package var actionItems: [ActionItem] { actions ?? [] }

    /// Those that are neither done nor dropped, the ones due first before the others.
    package var openActions: [ActionItem] {
        actionItems.enumerated().filter(\.element.isOpen)
            .sorted { (dueDay(of: $0.element), $0.offset) < (dueDay(of: $1.element), $1.offset) }.map(\.element)
    }

    /// The day an item is due on, as the calendar stands.
    package func dueDay(of action: ActionItem) -> CalendarDate {
        calendar.first { $0.id == action.due.meeting }?.date ?? action.due.day
    }

    /// Days since it was due; zero or less while there is time.
    package func daysOverdue(_ action: ActionItem, on day: CalendarDate) -> Int {
        day.dayNumber - dueDay(of: action).dayNumber
    }

    /// Check-ins of the running cycle whose support has not been given.
    package var waitingForSupport: [CheckIn] {
        phase == .archived ? [] : checkIns.filter { $0.cycle == cycleNumber && $0.isWaiting }
    }
}
