import Tables
import Values

/// Dates of mail and of `git log`:
///
///     Mon, 6 Jul 2020 19:30:00 +0900 (KST)    RFC 5322
///     Mon Jul 6 19:30:00 2020 +0900           git, as the C library writes it
///     2020-07-06 19:30:00 +0900               git --date=iso, and everything TimeText reads
///     1594031400                              seconds since 1970
enum MailDate {
    static func read(_ text: some StringProtocol) -> WallTime? {
        if let time = TimeText.read(String(text)) { return time }
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return TimeText.read(text) ?? spacedZone(text) ?? named(text) ?? EpochTime.read(text)
    }

    /// `2020-07-06 19:30:00 +0900`.
    private static func spacedZone(_ text: String) -> WallTime? {
        guard let space = text.lastIndex(of: " "), let sign = text[text.index(after: space)...].first,
            sign == "+" || sign == "-"
        else { return nil }
        return TimeText.read(String(text[..<space] + text[text.index(after: space)...]))
    }

    private static func named(_ text: String) -> WallTime? {
        var cursor = Cursor(text)
        let weekday = cursor.letters()
        if weekday != nil {
            _ = cursor.take(",")
            cursor.spaces()
        }
        if let day = cursor.number(1...2) {
            cursor.spaces()
            guard let month = cursor.letters().flatMap(MonthName.number), cursor.spaces() > 0,
                let year = cursor.number(2...4), cursor.spaces() > 0, let clock = clock(&cursor)
            else { return nil }
            return moment(full(year), month, day, clock, zone(&cursor))
        }
        guard let month = cursor.letters().flatMap(MonthName.number), cursor.spaces() > 0,
            let day = cursor.number(1...2), cursor.spaces() > 0, let clock = clock(&cursor), cursor.spaces() > 0,
            let year = cursor.number(4...4)
        else { return nil }
        return moment(year, month, day, clock, zone(&cursor))
    }

    private static func moment(_ year: Int, _ month: Int, _ day: Int, _ clock: Int, _ zone: Int?) -> WallTime? {
        CalendarDate(year: year, month: month, day: day).map {
            WallTime(date: $0, millisecondOfDay: clock, offset: zone)
        }
    }

    /// Two digits as RFC 5322 reads old mail.
    private static func full(_ year: Int) -> Int {
        year >= 1000 ? year : year < 50 ? 2000 + year : 1900 + year
    }

    private static func clock(_ cursor: inout Cursor) -> Int? {
        guard let hour = cursor.number(1...2), hour < 24, cursor.take(":"), let minute = cursor.number(2...2),
            minute < 60
        else { return nil }
        guard cursor.take(":") else { return (hour * 60 + minute) * 60_000 }
        guard let second = cursor.number(2...2), second <= 60 else { return nil }
        return ((hour * 60 + minute) * 60 + min(second, 59)) * 1000
    }

    /// `+0900`, or one of the names that RFC 5322 still reads; nil where there is neither.
    private static func zone(_ cursor: inout Cursor) -> Int? {
        cursor.spaces()
        if let sign = cursor.take("+") ? 1 : cursor.take("-") ? -1 : nil {
            guard let hours = cursor.number(2...2), let minutes = cursor.number(2...2), hours < 24, minutes < 60 else {
                return nil
            }
            return sign * (hours * 60 + minutes) * 60
        }
        return cursor.letters().flatMap { names[$0.uppercased()] }.map { $0 * 3600 }
    }

    private static let names = [
        "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
        "PST": -8, "PDT": -7,
    ]
}
