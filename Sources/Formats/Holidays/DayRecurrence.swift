import Tables
import Values

/// An RRULE of RFC 5545 as a question to each day: do you belong to it? Slower than to compute the days, and hard to get
/// wrong: holidays are asked of one season.
struct DayRecurrence {
    private enum Frequency: String {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// What cannot be expanded is refused: a rule read in part would be wrong on a day nobody looks at.
    struct Unsupported: Error {
        var part: String
    }

    private let start: CalendarDate
    private let frequency: Frequency
    private var interval = 1
    private var count: Int?
    private var until: CalendarDate?
    private var months: Set<Int> = []
    private var monthDays: Set<Int> = []
    private var weekdays: [(nth: Int, weekday: Int)] = []
    /// What INTERVAL counts weeks by.
    private var weekStart = 1

    private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    init(_ text: String, from start: CalendarDate) throws(Unsupported) {
        self.start = start
        var parts: [(String, String)] = []
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map(\.trimmed)
            guard pair.count == 2 else { throw Unsupported(part: String(part)) }
            parts.append((pair[0], pair[1]))
        }
        let named = parts.first { $0.0 == "FREQ" }?.1 ?? ""
        guard let frequency = Frequency(rawValue: named) else { throw Unsupported(part: "FREQ=\(named)") }
        self.frequency = frequency
        for (key, value) in parts where key != "FREQ" {
            guard try take(key, value) else { throw Unsupported(part: "\(key)=\(value)") }
        }
        fill()
    }

    /// False for what cannot be expanded.
    private mutating func take(_ key: String, _ value: String) throws(Unsupported) -> Bool {
        func numbers(_ allowed: ClosedRange<Int>) -> Set<Int>? {
            let found = value.split(separator: ",").map {
                Int($0).flatMap { allowed.contains($0) && $0 != 0 ? $0 : nil }
            }
            return found.isEmpty || found.contains(nil) ? nil : Set(found.compactMap(\.self))
        }
        switch key {
        case "INTERVAL":
            guard let number = Int(value), number > 0 else { return false }
            interval = number
        case "COUNT":
            guard let number = Int(value), number > 0 else { return false }
            count = number
        case "UNTIL":
            guard let day = CalendarTime.read(value)?.date else { return false }
            until = day
        case "BYMONTH":
            guard let found = numbers(1...12) else { return false }
            months = found
        case "BYMONTHDAY":
            guard frequency != .weekly, let found = numbers(-31...31) else { return false }
            monthDays = found
        case "BYDAY":
            for word in value.split(separator: ",") {
                guard let weekday = Self.names.firstIndex(of: String(word.suffix(2))) else { return false }
                let ordinal = word.dropLast(2)
                guard ordinal.isEmpty || (Int(ordinal) ?? 0) != 0 && [.monthly, .yearly].contains(frequency) else {
                    return false
                }
                weekdays.append((Int(ordinal) ?? 0, weekday + 1))
            }
        case "WKST":
            guard let weekday = Self.names.firstIndex(of: value) else { return false }
            weekStart = weekday + 1
        default: return false
        }
        return true
    }

    /// What a rule leaves open comes from the day it begins on.
    private mutating func fill() {
        let (_, month, day) = start.parts
        guard monthDays.isEmpty, weekdays.isEmpty else { return }
        switch frequency {
        case .daily: break
        case .weekly: weekdays = [(0, start.weekday)]
        case .monthly: monthDays = [day]
        case .yearly:
            if months.isEmpty { months = [month] }
            monthDays = [day]
        }
    }

    /// The days it falls on, to the last one asked for.
    func days(through last: CalendarDate) -> [CalendarDate] {
        let end = until.map { min($0, last) } ?? last
        guard start <= end else { return [] }
        var found: [CalendarDate] = []
        for number in start.dayNumber...end.dayNumber {
            let day = CalendarDate(dayNumber: number)
            guard contains(day) else { continue }
            found.append(day)
            if found.count == count { break }
        }
        return found
    }

    private func contains(_ day: CalendarDate) -> Bool {
        let (from, here) = (start.parts, day.parts)
        let steps =
            switch frequency {
            case .daily: day.dayNumber - start.dayNumber
            case .weekly: week(of: day)
            case .monthly: (here.year - from.year) * 12 + here.month - from.month
            case .yearly: here.year - from.year
            }
        guard steps.isMultiple(of: interval), months.isEmpty || months.contains(here.month) else { return false }
        let length = Self.length(year: here.year, month: here.month)
        guard monthDays.isEmpty || monthDays.contains(here.day) || monthDays.contains(here.day - length - 1) else {
            return false
        }
        return weekdays.isEmpty || weekdays.contains { fits(day, $0.nth, $0.weekday, length) }
    }

    /// Weeks since the one in which it begins.
    private func week(of day: CalendarDate) -> Int {
        func first(_ day: CalendarDate) -> Int { day.dayNumber - (day.weekday - weekStart + 7) % 7 }
        return (first(day) - first(start)) / 7
    }

    /// The nth of a year only where no month is named.
    private func fits(_ day: CalendarDate, _ nth: Int, _ weekday: Int, _ length: Int) -> Bool {
        guard day.weekday == weekday else { return false }
        guard nth != 0 else { return true }
        let (year, _, monthDay) = day.parts
        var (place, size) = (monthDay, length)
        if frequency == .yearly, months.isEmpty, let first = CalendarDate(year: year, month: 1, day: 1) {
            place = day.dayNumber - first.dayNumber + 1
            size = Self.length(year: year, month: 2) == 29 ? 366 : 365
        }
        return nth > 0 ? (place - 1) / 7 + 1 == nth : (size - place) / 7 + 1 == -nth
    }

    private static func length(year: Int, month: Int) -> Int {
        [31, 30, 29, 28].first { CalendarDate(year: year, month: month, day: $0) != nil } ?? 28
    }
}
