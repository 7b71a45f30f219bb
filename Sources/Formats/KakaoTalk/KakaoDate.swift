import Values

/// A day as KakaoTalk writes it, at the beginning of what is left of a line.
struct KakaoDate {
    /// In which words; a file keeps to one.
    enum Words: Equatable {
        /// `2020년 7월 6일`
        case korean
        /// `2020. 7. 6.`
        case dotted
        /// `July 6, 2020`, `Jul 6, 2020`
        case english
    }

    let words: Words
    /// Nil for a day that there is not.
    let date: CalendarDate?

    /// - Parameter hasWeekday: whether an English day begins with its weekday, and any day ends its line.
    init?(_ cursor: inout Cursor, hasWeekday: Bool = false) {
        let start = cursor
        if let year = cursor.number(4...4) {
            if cursor.take("년 "), let month = cursor.number(1...2), cursor.take("월 "), let day = cursor.number(1...2),
                cursor.take("일")
            {
                (words, date) = (.korean, CalendarDate(year: year, month: month, day: day))
                return
            }
            if cursor.take(". "), let month = cursor.number(1...2), cursor.take(". "), let day = cursor.number(1...2),
                cursor.take(".")
            {
                (words, date) = (.dotted, CalendarDate(year: year, month: month, day: day))
                return
            }
            cursor = start
            return nil
        }
        guard var name = cursor.letters() else { return nil }
        if Self.weekdays.contains(name.lowercased().prefix(3).description), cursor.take(", "),
            let month = cursor.letters()
        {
            name = month
        } else if hasWeekday {
            cursor = start
            return nil
        }
        guard let month = MonthName.number(name), cursor.spaces() > 0, let day = cursor.number(1...2),
            cursor.take(", "), let year = cursor.number(4...4)
        else {
            cursor = start
            return nil
        }
        (words, date) = (.english, CalendarDate(year: year, month: month, day: day))
    }

    /// `2020년 7월 6일 월요일` stands alone.
    func endsWithWeekday(_ cursor: inout Cursor) -> Bool {
        words != .english && Self.koreanWeekdays.contains(cursor.text.trimmed)
    }

    private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let koreanWeekdays: Set<String> = ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"]
}
