package import ProgramModel
package import Values

/// A season as an iCalendar that can be subscribed to.
///
/// A meeting has one UID for ever, so that a calendar which has it moves it instead of showing it twice. A meeting that is
/// held no more stays as a cancelled event, because one that only vanished would stay in calendars that merge.
package struct SeasonSubscription {
    private let program: Program
    private let history: CalendarHistory
    private let language: Language

    package init(_ program: Program, history: CalendarHistory, language: Language) {
        self.program = program
        self.history = history
        self.language = language
    }

    package var iCalendar: ICalendar {
        ICalendar(
            name: program.definition.title[language], zone: program.definition.zone,
            events: history.entries.map(event) + emptyDays)
    }

    private func event(_ entry: CalendarHistory.Entry) -> ICalendar.Event {
        let meeting = entry.meeting
        let summary = summary(meeting)
        let moved = CalendarChangeText.moved(meeting, zone: Zone(program.definition.zone)).map {
            Names().text($0[language])
        }
        let cancelled = (program.cancelled ?? []).last { $0.meeting.start == meeting.start }
        let reason = cancelled.map { Names().text(CalendarChangeText.cancelled($0)[language]) }
        return ICalendar.Event(
            uid: uid("meeting", meeting.id.rawValue), sequence: entry.sequence, stamp: entry.changed,
            modified: entry.changed, start: .moment(meeting.start), minutes: meeting.minutes, summary: summary,
            description: entry.isGone ? reason : moved, status: entry.isGone ? .cancelled : .confirmed,
            alarms: [
                .init(
                    minutesBefore: 24 * 60,
                    text: LocalizedText(ko: "하루 뒤: \(summary)", en: "In one day: \(summary)")[language]),
                .init(
                    minutesBefore: 60,
                    text: LocalizedText(ko: "한 시간 뒤: \(summary)", en: "In one hour: \(summary)")[language]),
            ])
    }

    /// Days that were given up and that no event shows, each once, so that nobody comes for nothing.
    private var emptyDays: [ICalendar.Event] {
        var shown = Set(history.entries.map(\.meeting.date))
        return (program.cancelled ?? []).reversed().compactMap { cancelled -> ICalendar.Event? in
            guard shown.insert(cancelled.meeting.date).inserted else { return nil }
            return ICalendar.Event(
                uid: uid("cancelled", cancelled.meeting.date.description), stamp: cancelled.at, modified: cancelled.at,
                start: .moment(cancelled.meeting.start), minutes: cancelled.meeting.minutes,
                summary: summary(cancelled.meeting),
                description: Names().text(CalendarChangeText.cancelled(cancelled)[language]), status: .cancelled)
        }.reversed()
    }

    private func uid(_ kind: String, _ id: String) -> String {
        ICalendar.Event.uid(kind, id, in: program.definition.id.rawValue)
    }

    private func summary(_ meeting: PlannedMeeting) -> String {
        "\(program.definition.title[language]) — \(ScreenText.meeting(meeting, language))"
    }
}
