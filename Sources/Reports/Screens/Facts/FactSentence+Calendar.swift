import ProgramModel
import Values

extension FactSentence {
    func text(_ fact: MeetingMoved) -> LocalizedText {
        LocalizedText(
            ko: "회의 \(fact.meeting)을(를) \(moment(fact.start, .ko))(으)로 옮겼습니다: \(fact.reason)",
            en: "Meeting \(fact.meeting) was moved to \(moment(fact.start, .en)): \(fact.reason)")
    }

    func text(_ fact: MeetingCancelled) -> LocalizedText {
        let moves = fact.calendar.count
        return LocalizedText(
            ko: "\(DateText.full(fact.date, .ko))의 회의 \(fact.meeting)을(를) 취소했습니다"
                + (moves > 0 ? ". 뒤의 날로 미룬 회의 \(moves)개" : "") + ": \(fact.reason)",
            en: "Meeting \(fact.meeting) of \(DateText.full(fact.date, .en)) was cancelled"
                + (moves > 0 ? "; \(Plural.of(moves, "meeting")) shifted to later days" : "") + ": \(fact.reason)")
    }

    private func moment(_ moment: Timestamp, _ language: Language) -> String {
        ScreenText.moment(moment, in: program, language)
    }
}
