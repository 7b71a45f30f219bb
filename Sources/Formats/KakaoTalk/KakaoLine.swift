import Tables
import Values

/// What one line of an exported conversation is by its look; nil is more of the message above.
enum KakaoLine {
    /// Phones: `2020년 7월 6일 오후 7:30, 김하늘 : 안녕하세요`. Without a name it is a notice.
    case stamped(WallTime, member: String?, text: String)
    /// Windows: `[김하늘] [오후 7:30] 안녕하세요`, under a line with the day.
    case bracketed(member: String, millisecondOfDay: Int, text: String)
    /// `--------------- 2020년 7월 6일 월요일 ---------------` on Windows.
    case ruledDay(CalendarDate)
    /// A phone says the day, and on Android the time, on a line of its own.
    case day
    /// It has the form of a stamp and names a day or hour that there is not.
    case badTime

    /// The shapes of a whole file; a line of another one was pasted into a message.
    enum Style: Equatable {
        case phone(KakaoDate.Words)
        case desktop
    }

    static func read(_ line: ArraySlice<UInt8>) -> (line: KakaoLine, style: Style)? {
        guard let first = line.first else { return nil }
        switch first {
        case UInt8(ascii: "-"): return ruled(line).map { ($0, .desktop) }
        case UInt8(ascii: "["): return bracketed(line).map { ($0, .desktop) }
        default: return stamped(line)
        }
    }

    private static func ruled(_ line: ArraySlice<UInt8>) -> KakaoLine? {
        let hyphen = UInt8(ascii: "-")
        let rest = line.drop { $0 == hyphen }
        guard line.count - rest.count >= 5, rest.last == hyphen else { return nil }
        var cursor = Cursor(rest)
        guard cursor.spaces() > 0, let day = KakaoDate(&cursor, hasWeekday: true) else { return nil }
        return day.date.map { .ruledDay($0) } ?? .badTime
    }

    /// A name may hold brackets itself, so it ends where the bracket with the time begins.
    private static func bracketed(_ line: ArraySlice<UInt8>) -> KakaoLine? {
        var at = line.startIndex + 1
        while let close = line[at...].firstIndex(of: UInt8(ascii: "]")) {
            var cursor = Cursor(line[close...])
            if cursor.take("] ["), let clock = KakaoClock(&cursor), cursor.take("]") {
                _ = cursor.take(" ")
                guard let millisecond = clock.millisecondOfDay else { return .badTime }
                let name = String(decoding: line[(line.startIndex + 1)..<close], as: UTF8.self)
                return .bracketed(member: name.trimmed, millisecondOfDay: millisecond, text: cursor.text)
            }
            at = close + 1
        }
        return nil
    }

    private static func stamped(_ line: ArraySlice<UInt8>) -> (line: KakaoLine, style: Style)? {
        var cursor = Cursor(line)
        guard let day = KakaoDate(&cursor) else { return nil }
        let style = Style.phone(day.words)
        if cursor.isAtEnd { return (.day, style) }
        _ = cursor.take(",") || cursor.take(" at")
        guard cursor.spaces() > 0 else { return nil }
        guard let clock = KakaoClock(&cursor) else { return day.endsWithWeekday(&cursor) ? (.day, style) : nil }
        if cursor.isAtEnd { return (.day, style) }
        let isNotice = cursor.take(": ")
        guard isNotice || cursor.take(", ") else { return nil }
        guard let date = day.date, let millisecond = clock.millisecondOfDay else { return (.badTime, style) }
        let time = WallTime(date: date, millisecondOfDay: millisecond)
        let rest = cursor.text
        guard !isNotice, let colon = rest.ranges(of: " : ").first ?? Self.emptyMessage(rest) else {
            return (.stamped(time, member: nil, text: rest), style)
        }
        let name = rest[..<colon.lowerBound].trimmed
        return (.stamped(time, member: name, text: String(rest[colon.upperBound...])), style)
    }

    /// A message that begins with an empty line: editors that trim lines leave `김하늘 :`.
    private static func emptyMessage(_ rest: String) -> Range<String.Index>? {
        rest.hasSuffix(" :") ? rest.index(rest.endIndex, offsetBy: -2)..<rest.endIndex : nil
    }
}
