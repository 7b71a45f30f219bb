import Tables
import Values

/// Moments counted from 1970: `1594031400` in seconds, `1594031400000` in milliseconds, `1594031400.000100` with a
/// fraction. What would lie after the year 5000 in seconds is taken for milliseconds.
enum EpochTime {
    static func read(_ text: some StringProtocol) -> WallTime? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }), text.utf8.count >= 9,
            let number = Double(text)
        else { return nil }
        return read(number)
    }

    static func read(_ number: Double) -> WallTime? {
        let milliseconds = (abs(number) < 1e11 ? number * 1000 : number).rounded()
        guard let whole = Int64(exactly: milliseconds), whole.magnitude < 1 << 47 else { return nil }
        let (day, rest) = ISO8601.floorDivide(whole, 86_400_000)
        let date = CalendarDate(dayNumber: Int(day))
        guard (1...9999).contains(date.parts.year) else { return nil }
        return WallTime(date: date, millisecondOfDay: Int(rest), offset: 0)
    }
}
