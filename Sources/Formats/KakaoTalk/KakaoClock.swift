/// `오후 7:30`, `7:30 PM` or, where a phone counts to 24, `19:30`.
struct KakaoClock {
    /// Nil for a time that there is not, such as 오후 13:00.
    let millisecondOfDay: Int?

    private enum Half {
        case morning, afternoon
    }

    init?(_ cursor: inout Cursor) {
        let start = cursor
        var half = Self.half(&cursor)
        if half != nil { cursor.spaces() }
        guard let hour = cursor.number(1...2), cursor.take(":"), let minute = cursor.number(2...2) else {
            cursor = start
            return nil
        }
        if half == nil {
            let end = cursor
            cursor.spaces()
            half = Self.half(&cursor)
            if half == nil { cursor = end }
        }
        guard minute < 60, let hour = Self.hour(hour, half) else {
            millisecondOfDay = nil
            return
        }
        millisecondOfDay = (hour * 60 + minute) * 60_000
    }

    /// Twelve is the first hour of its half: 오전 12시 is midnight, 오후 12시 noon.
    private static func hour(_ hour: Int, _ half: Half?) -> Int? {
        guard let half else { return hour < 24 ? hour : nil }
        guard (1...12).contains(hour) else { return nil }
        return hour % 12 + (half == .afternoon ? 12 : 0)
    }

    private static func half(_ cursor: inout Cursor) -> Half? {
        if cursor.take("오전") || cursor.take("AM") || cursor.take("am") { return .morning }
        return cursor.take("오후") || cursor.take("PM") || cursor.take("pm") ? .afternoon : nil
    }
}
