import ProgramModel
import Values

/// What became of a day of the calendar, and why.
enum CalendarChangeText {
    /// `8월 17일에서 옮김: 회관 공사`; nil for a day that stands as it was laid.
    static func moved(_ meeting: PlannedMeeting, zone: Zone?) -> LocalizedText? {
        guard let moved = meeting.moved else { return nil }
        func old(_ language: Language) -> String {
            guard moved.date == meeting.date else { return DateText.short(moved.date, language) }
            let clock = zone.map { $0.local(moved.start) } ?? moved.start.description
            return String(clock.dropFirst(11).prefix(5))
        }
        return LocalizedText(
            ko: "\(old(.ko))에서 옮김: \(moved.reason)", en: "moved from \(old(.en)): \(moved.reason)")
    }

    static func cancelled(_ cancelled: CancelledMeeting) -> LocalizedText {
        LocalizedText(ko: "취소: \(cancelled.reason)", en: "cancelled: \(cancelled.reason)")
    }
}
