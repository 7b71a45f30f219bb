import Foundation
package import Values

/// The parts of an RFC 5545 RRULE that a group's calendar needs, expanded by Foundation's recurrence rules.
package struct RecurrenceRule {
    private let rule: Calendar.RecurrenceRule

    private static let weekdays: [String: Locale.Weekday] = [
        "MO": .monday, "TU": .tuesday, "WE": .wednesday, "TH": .thursday, "FR": .friday, "SA": .saturday, "SU": .sunday,
    ]

    /// Reads `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`. Anything it does not know is refused, not ignored: a calendar that
    /// silently drops a condition is wrong on a day nobody looks at.
    package init(_ text: String) throws(InputError) {
        var utc = Calendar(identifier: .gregorian)
        utc.timeZone = .gmt
        var parts: [String: String] = [:]
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { throw Self.problem(text, part: String(part)) }
            let key = String(pair[0]).uppercased()
            guard parts.updateValue(String(pair[1]).uppercased(), forKey: key) == nil else {
                throw Self.problem(text, part: String(part))
            }
        }
        let frequency: Calendar.RecurrenceRule.Frequency
        switch parts.removeValue(forKey: "FREQ") {
        case "DAILY": frequency = .daily
        case "WEEKLY": frequency = .weekly
        case "MONTHLY": frequency = .monthly
        case let other: throw Self.problem(text, part: "FREQ=\(other ?? "")")
        }
        var rule = Calendar.RecurrenceRule(calendar: utc, frequency: frequency)
        for (key, value) in parts.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "INTERVAL":
                guard let interval = Int(value), interval > 0 else {
                    throw Self.problem(text, part: "INTERVAL=\(value)")
                }
                rule.interval = interval
            case "BYDAY":
                rule.weekdays = try value.split(separator: ",").map { day throws(InputError) in
                    guard let weekday = Self.weekdays[String(day.suffix(2))] else {
                        throw Self.problem(text, part: "BYDAY=\(day)")
                    }
                    let ordinal = day.dropLast(2)
                    if ordinal.isEmpty { return .every(weekday) }
                    guard let nth = Int(ordinal), nth != 0, frequency == .monthly else {
                        throw Self.problem(text, part: "BYDAY=\(day)")
                    }
                    return .nth(nth, weekday)
                }
            case "BYMONTHDAY":
                rule.daysOfTheMonth = try value.split(separator: ",").map { day throws(InputError) in
                    guard let number = Int(day), (1...31).contains(abs(number)) else {
                        throw Self.problem(text, part: "BYMONTHDAY=\(day)")
                    }
                    return number
                }
            case "COUNT":
                guard let count = Int(value), count > 0 else { throw Self.problem(text, part: "COUNT=\(value)") }
                rule.end = .afterOccurrences(count)
            default: throw Self.problem(text, part: "\(key)=\(value)")
            }
        }
        self.rule = rule
    }

    /// The days it falls on, in order, within `season`; the season's first day is DTSTART.
    package func days(in season: Season) -> [CalendarDate] {
        // Days are expanded in UTC, where every day has 24 hours; the zone comes in with the wall clock.
        let start = Date(timeIntervalSince1970: Double(season.start.dayNumber) * 86_400)
        let beyond = Date(timeIntervalSince1970: Double(season.end.dayNumber + 1) * 86_400)
        return rule.recurrences(of: start, in: start..<beyond).map {
            CalendarDate(dayNumber: Int(($0.timeIntervalSince1970 / 86_400).rounded(.down)))
        }
    }

    private static func problem(_ rule: String, part: String) -> InputError {
        InputError(
            code: "calendar.rule",
            what: LocalizedText(
                ko: "회의 규칙 ‘\(rule)’의 ‘\(part)’ 부분을 읽을 수 없습니다",
                en: "the meeting rule ‘\(rule)’ has a part that cannot be read: ‘\(part)’"),
            next: LocalizedText(
                ko: "FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT를 쓸 수 있습니다. 예: FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
                en: "use FREQ, INTERVAL, BYDAY, BYMONTHDAY and COUNT, as in FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"))
    }
}
