import ProgramModel
import Tables
import Values

/// A period as a person names it: a day inside it, its label, or `last`.
struct PeriodWord {
    private let word: String
    private let zone: Zone

    init(_ word: String, zone: Zone) {
        self.word = word.trimmingSpaces
        self.zone = zone
    }

    static let last = "last"

    /// - Parameter periods: in the order of time.
    func find(among periods: [Period]) throws(InputError) -> Period {
        if word == Self.last || word == "마지막", let last = periods.last { return last }
        if let named = periods.last(where: { $0.label.ko == word || $0.label.en == word }) { return named }
        if let day = CalendarDate(word) {
            // A period may begin in the course of a day.
            let (start, end) = (zone.moment(date: day), zone.moment(date: day.adding(days: 1)))
            if let holding = periods.last(where: { $0.start < end && start < $0.end }) { return holding }
        }
        throw unknown(periods)
    }

    private func unknown(_ periods: [Period]) -> InputError {
        let shown = periods.suffix(6)
        let lead = periods.count > shown.count ? "…, " : ""
        return InputError(
            code: "indicator.no-period",
            what: LocalizedText(ko: "‘\(word)’에 맞는 기간이 없습니다", en: "there is no period ‘\(word)’"),
            next: periods.isEmpty
                ? LocalizedText(
                    ko: "아직 기간이 하나도 없습니다. ‘moim indicator show’로 지표를 보세요.",
                    en: "No period has begun yet; see the indicator with ‘moim indicator show’.")
                : LocalizedText(
                    ko: "기간 안의 날짜나 이름, last를 쓰세요: \(lead)\(shown.map(\.label.ko).joined(separator: ", "))",
                    en:
                        "Give a day inside one, its name, or last: \(lead)\(shown.map(\.label.en).joined(separator: ", "))"
                ))
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
