package import Values

/// Dates as people write them in each language.
package enum DateText {
    /// `2020년 7월 9일 (목)`, `Thu 9 Jul 2020`.
    package static func full(_ date: CalendarDate, _ language: Language) -> String {
        let (year, month, day) = date.parts
        return switch language {
        case .ko: "\(year)년 \(month)월 \(day)일 (\(weekday(date, .ko)))"
        case .en: "\(weekday(date, .en)) \(day) \(months[month - 1]) \(year)"
        }
    }

    /// Without weekday and year: `7월 9일`, `9 Jul`.
    package static func short(_ date: CalendarDate, _ language: Language) -> String {
        let (_, month, day) = date.parts
        return switch language {
        case .ko: "\(month)월 \(day)일"
        case .en: "\(day) \(months[month - 1])"
        }
    }

    /// `2020년 7월`, `Jul 2020`.
    package static func month(_ date: CalendarDate, _ language: Language) -> String {
        let (year, month, _) = date.parts
        return switch language {
        case .ko: "\(year)년 \(month)월"
        case .en: "\(months[month - 1]) \(year)"
        }
    }

    /// From one day to another, both included, saying only once what they share: `2020년 7월 6일–20일`, `6–20 Jul 2020`.
    package static func range(_ first: CalendarDate, _ last: CalendarDate, _ language: Language) -> String {
        let (a, b) = (first.parts, last.parts)
        if a == b { return full(first, language) }
        switch language {
        case .ko:
            let start = "\(a.year)년 \(a.month)월 \(a.day)일"
            if a.year != b.year { return "\(start) – \(b.year)년 \(b.month)월 \(b.day)일" }
            if a.month != b.month { return "\(start) – \(b.month)월 \(b.day)일" }
            return "\(start)–\(b.day)일"
        case .en:
            let end = "\(b.day) \(months[b.month - 1]) \(b.year)"
            if a.year != b.year { return "\(a.day) \(months[a.month - 1]) \(a.year) – \(end)" }
            if a.month != b.month { return "\(a.day) \(months[a.month - 1]) – \(end)" }
            return "\(a.day)–\(end)"
        }
    }

    /// With the time on a clock `offset` seconds ahead of UTC: `2020년 7월 6일 (월) 19:30`, `Mon 6 Jul 2020, 19:30`.
    package static func moment(_ moment: Timestamp, offset: Int, _ language: Language) -> String {
        let (day, rest) = ISO8601.floorDivide(moment.milliseconds + Int64(offset) * 1000, 86_400_000)
        let minutes = rest / 60_000
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let date = full(CalendarDate(dayNumber: Int(day)), language)
        return date + (language == .ko ? " " : ", ") + two(minutes / 60) + ":" + two(minutes % 60)
    }

    /// `목`, `Thu`.
    package static func weekday(_ date: CalendarDate, _ language: Language) -> String {
        switch language {
        case .ko: ["월", "화", "수", "목", "금", "토", "일"][date.weekday - 1]
        case .en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday - 1]
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
