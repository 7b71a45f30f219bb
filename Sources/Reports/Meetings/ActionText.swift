import ProgramModel
import Values

/// An action item in one line.
struct ActionText {
    let program: Program
    let names: Names
    let day: CalendarDate

    /// `회의실을 예약한다 (a1, m02, 7월 20일까지, 3일 지남)`.
    func line(_ action: ActionItem) -> LocalizedText {
        let notes = [
            LocalizedText(same: action.id.rawValue), LocalizedText(same: names.label(action.owner)), due(action),
            state(action),
        ].compactMap(\.self)
        return LocalizedText(
            ko: "\(names.text(action.text)) (\(notes.map(\.ko).joined(separator: ", ")))",
            en: "\(names.text(action.text)) (\(notes.map(\.en).joined(separator: ", ")))")
    }

    func due(_ action: ActionItem) -> LocalizedText {
        let due = program.dueDay(of: action)
        return LocalizedText(ko: "\(DateText.short(due, .ko))까지", en: "due \(DateText.short(due, .en))")
    }

    /// Nil while there is time.
    func state(_ action: ActionItem) -> LocalizedText? {
        if let end = action.end {
            let when = Zone(program.definition.zone).map { $0.date(of: end.at) }
            let note = end.note.map { ": \(names.text($0))" } ?? ""
            func date(_ language: Language) -> String { when.map { DateText.short($0, language) + " " } ?? "" }
            return LocalizedText(
                ko: "\(date(.ko))\(end.kind.title.ko)\(note)", en: "\(date(.en))\(end.kind.title.en)\(note)")
        }
        let late = program.daysOverdue(action, on: day)
        guard late > 0 else { return nil }
        return LocalizedText(ko: "기한이 \(late)일 지남", en: "\(Plural.of(late, "day")) overdue")
    }

    func value(_ action: ActionItem) -> Value {
        [
            "id": .string(action.id.rawValue), "text": .string(action.text), "owner": .string(action.owner.rawValue),
            "due": .string(program.dueDay(of: action).description),
            "due_meeting": action.due.meeting.map { .string($0.rawValue) } ?? .null,
            "added": .string(action.addedAt.description),
            "meeting": action.meeting.map { .string($0.rawValue) } ?? .null,
            "state": .string(action.end?.kind.rawValue ?? "open"),
            "ended": action.end.map { .string($0.at.description) } ?? .null,
            "note": action.end?.note.map { .string($0) } ?? .null,
            "days_overdue": action.isOpen ? .int(Int64(max(0, program.daysOverdue(action, on: day)))) : .null,
        ]
    }
}
