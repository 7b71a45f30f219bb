package import ProgramModel
package import Values

/// The meetings of a season, with the days that were given up.
package struct CalendarScreen: Screen {
    private let program: Program

    package init(_ program: Program) {
        self.program = program
    }

    private enum Row {
        case planned(PlannedMeeting)
        case cancelled(CancelledMeeting)
        case skipped(SkippedDay)

        var start: Timestamp {
            switch self {
            case .planned(let meeting): meeting.start
            case .cancelled(let cancelled): cancelled.meeting.start
            case .skipped(let day): day.start
            }
        }
    }

    /// By their time; a day that was given up and taken again shows both.
    private var rows: [Row] {
        let cancelled = (program.cancelled ?? []).map { Row.cancelled($0) }
        let skipped = SkippedDay.all(of: program.definition).map { Row.skipped($0) }
        return (cancelled + skipped + program.calendar.map { .planned($0) }).sorted { $0.start < $1.start }
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
        for row in rows {
            let (id, what, state) =
                switch row {
                case .planned(let meeting):
                    (meeting.id.rawValue, ScreenText.meeting(meeting, language), state(of: meeting)[language])
                case .cancelled(let cancelled):
                    (
                        "–", ScreenText.meeting(cancelled.meeting, language),
                        CalendarChangeText.cancelled(cancelled)[language]
                    )
                case .skipped(let day):
                    ("–", day.title?[language] ?? "", LocalizedText(ko: "건너뜀", en: "skipped")[language])
                }
            table.rows.append([
                id, ScreenText.moment(row.start, in: program, language), PrintableText.clean(what), state,
            ])
        }
        return out + table.text(width: width)
    }

    private func state(of meeting: PlannedMeeting) -> LocalizedText {
        let standing = standing(of: meeting)
        guard let moved = CalendarChangeText.moved(meeting, zone: Zone(program.definition.zone)) else {
            return standing
        }
        return LocalizedText(ko: "\(standing.ko) · \(moved.ko)", en: "\(standing.en) · \(moved.en)")
    }

    private func standing(of meeting: PlannedMeeting) -> LocalizedText {
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
        .array(
            rows.map { row in
                switch row {
                case .planned(let meeting): Self.value(of: meeting)
                case .cancelled(let cancelled): Self.value(of: cancelled.meeting, cancelled: cancelled)
                case .skipped(let day):
                    [
                        "id": .null, "date": .string(day.date.description), "start": .string(day.start.description),
                        "skipped": .bool(true), "title": day.title.map { CanonicalCoding.value($0) } ?? .null,
                    ]
                }
            })
    }

    static func value(of meeting: PlannedMeeting, cancelled: CancelledMeeting? = nil) -> Value {
        [
            "id": .string(meeting.id.rawValue),
            "date": .string(meeting.date.description),
            "start": .string(meeting.start.description),
            "minutes": .int(Int64(meeting.minutes)),
            "cycle": meeting.cycle.map { .int(Int64($0)) } ?? .null,
            "role": .string(meeting.role.rawValue),
            "moved": meeting.moved.map { CanonicalCoding.value($0) } ?? .null,
            "cancelled": cancelled.map { .string($0.reason) } ?? .null,
        ]
    }
}
