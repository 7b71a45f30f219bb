import ProgramModel
import Values

/// Small pieces that every screen is built of.
enum ScreenText {
    static func heading(_ title: String, width: Int?) -> String {
        title + "\n" + String(repeating: "─", count: min(DisplayWidth.of(title), width ?? .max)) + "\n"
    }

    /// `• text`, wrapped so that further lines stand under the first.
    static func bullet(_ text: String, mark: String = "•", width: Int?) -> String {
        let lead = "  \(mark) "
        guard let width, width > 20 else { return lead + text + "\n" }
        let room = width - DisplayWidth.of(lead)
        let lines = TextWrap.lines(text, width: room)
        let indent = String(repeating: " ", count: DisplayWidth.of(lead))
        return lines.enumerated().map { ($0 == 0 ? lead : indent) + $1 + "\n" }.joined()
    }

    static func paragraph(_ text: String, width: Int?) -> String {
        guard let width else { return text + "\n" }
        return TextWrap.lines(text, width: max(width, 20)).map { $0 + "\n" }.joined()
    }

    static func moment(_ moment: Timestamp, in program: Program, _ language: Language) -> String {
        DateText.moment(moment, offset: Zone(program.definition.zone)?.offset(at: moment) ?? 0, language)
    }

    /// `2020-07-06` on the program's clock.
    static func day(_ moment: Timestamp, in program: Program) -> String {
        (Zone(program.definition.zone) ?? .utc).date(of: moment).description
    }

    static func meeting(_ id: MeetingID, in program: Program, _ language: Language) -> String {
        guard let planned = program.calendar.first(where: { $0.id == id }) else { return id.rawValue }
        return meeting(planned, language)
    }

    static func meeting(_ planned: PlannedMeeting, _ language: Language) -> String {
        guard let cycle = planned.cycle else { return planned.role.title[language] }
        switch language {
        case .ko: return "\(cycle)주기 \(planned.role.title.ko)"
        case .en: return "cycle \(cycle), \(planned.role.title.en)"
        }
    }

    static func reading(_ value: Double, _ definition: IndicatorDefinition?, _ language: Language) -> String {
        NumberText.reading(value, unit: definition?.unit[language])
    }
}
