package import ProgramModel
package import Values

/// The meetings of a season.
package struct CalendarScreen: Screen {
    private let program: Program

    package init(_ program: Program) {
        self.program = program
    }

    package func text(_ language: Language, width: Int?) -> String {
        let season = program.definition.season
        var out = ScreenText.heading(program.definition.title[language], width: width)
        out += "\(DateText.range(season.start, season.end, language)) · \(program.definition.zone)\n\n"
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "회의", en: "Meeting")[language]),
            .init(LocalizedText(ko: "언제", en: "When")[language]),
            .init(LocalizedText(ko: "무엇", en: "What")[language]),
            .init(LocalizedText(ko: "상태", en: "State")[language]),
        ])
        for meeting in program.calendar {
            table.rows.append([
                meeting.id.rawValue, ScreenText.moment(meeting.start, in: program, language),
                ScreenText.meeting(meeting, language), state(of: meeting)[language],
            ])
        }
        return out + table.text(width: width)
    }

    private func state(of meeting: PlannedMeeting) -> LocalizedText {
        if let held = program.meetings.first(where: { $0.planned.id == meeting.id }) {
            let came = held.came.count
            return held.isOpen
                ? LocalizedText(ko: "열림", en: "open")
                : LocalizedText(ko: "마침, \(came)명", en: "held, \(came) came")
        }
        let index = program.calendar.firstIndex { $0.id == meeting.id } ?? 0
        let next =
            program.nextMeeting.flatMap { next in program.calendar.firstIndex { $0.id == next.id } }
            ?? program.calendar.count
        return index < next ? LocalizedText(ko: "열리지 않음", en: "missed") : LocalizedText(ko: "예정", en: "planned")
    }

    package var value: Value {
        .array(program.calendar.map(Self.value(of:)))
    }

    static func value(of meeting: PlannedMeeting) -> Value {
        [
            "id": .string(meeting.id.rawValue),
            "date": .string(meeting.date.description),
            "start": .string(meeting.start.description),
            "minutes": .int(Int64(meeting.minutes)),
            "cycle": meeting.cycle.map { .int(Int64($0)) } ?? .null,
            "role": .string(meeting.role.rawValue),
        ]
    }

    /// The season as an iCalendar that can be subscribed to: the UIDs never change.
    package func iCalendar(_ language: Language, stamp: Timestamp) -> String {
        let id = program.definition.id.rawValue
        let title = program.definition.title[language]
        return ICalendar(
            name: title, zone: program.definition.zone,
            events: program.calendar.map { meeting in
                ICalendar.Event(
                    uid: ICalendar.Event.uid("meeting", meeting.id.rawValue, in: id), stamp: stamp,
                    start: .moment(meeting.start), minutes: meeting.minutes,
                    summary: "\(title) — \(ScreenText.meeting(meeting, language))",
                    alarms: [ICalendar.Event.Alarm(minutesBefore: 24 * 60)])
            }
        ).text()
    }
}
