import Tables
import Values

/// `20200706`, `20200706T193000`, `20200706T103000Z`.
enum CalendarTime {
    static func read(_ text: String) -> WallTime? {
        var cursor = Cursor(text.trimmed)
        guard let year = cursor.number(4...4), let month = cursor.number(2...2), let day = cursor.number(2...2),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        if cursor.isAtEnd { return WallTime(date: date) }
        guard cursor.take("T"), let hour = cursor.number(2...2), hour < 24, let minute = cursor.number(2...2),
            minute < 60, let second = cursor.number(2...2), second <= 60
        else { return nil }
        let offset = cursor.take("Z") ? 0 : nil
        guard cursor.isAtEnd else { return nil }
        let clock = ((hour * 60 + minute) * 60 + min(second, 59)) * 1000
        return WallTime(date: date, millisecondOfDay: clock, offset: offset)
    }
}

/// `PT1H30M`, `P1D`, `P2W`.
enum CalendarDuration {
    static func seconds(_ text: String) -> Int64? {
        var cursor = Cursor(text.trimmed)
        _ = cursor.take("+")
        guard cursor.take("P") else { return nil }
        var total: Int64 = 0
        while !cursor.isAtEnd {
            if cursor.take("T") { continue }
            guard let number = cursor.number(1...6) else { return nil }
            guard
                let unit: Int64 = cursor.take("W")
                    ? 604_800
                    : cursor.take("D")
                        ? 86_400 : cursor.take("H") ? 3600 : cursor.take("M") ? 60 : cursor.take("S") ? 1 : nil
            else { return nil }
            total += Int64(number) * unit
        }
        return total
    }
}
