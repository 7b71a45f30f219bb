/// Reads and writes `2020-07-06T19:30`, `2020-07-06 19:30:00.250`, `2020-07-06T19:30:00+09:00` and a bare date.
package enum ISO8601 {
    /// What a text said: a wall clock, and the offset from UTC if it named one.
    package struct Moment: Equatable, Sendable {
        package var date: CalendarDate
        /// Nil for a bare date.
        package var millisecondOfDay: Int?
        /// Seconds ahead of UTC; nil when the text names no zone.
        package var offset: Int?

        /// Nil when the text named no zone.
        package var timestamp: Timestamp? {
            offset.map { timestamp(offset: $0) }
        }

        package func timestamp(offset: Int) -> Timestamp {
            Timestamp(
                milliseconds: Int64(date.dayNumber) * 86_400_000 + Int64(millisecondOfDay ?? 0) - Int64(offset) * 1000)
        }
    }

    package static func read(_ text: some StringProtocol) -> Moment? {
        read(utf8: text.utf8)
    }

    /// Works on bytes and allocates nothing but the answer: an import calls it for every row.
    package static func read(utf8 text: some Collection<UInt8>) -> Moment? {
        var cursor = Cursor(rest: text[...])
        guard let year = cursor.number(4), cursor.take("-"), let month = cursor.number(2), cursor.take("-"),
            let day = cursor.number(2), let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        if cursor.rest.isEmpty { return Moment(date: date, millisecondOfDay: nil, offset: nil) }
        guard cursor.take("T") || cursor.take(" "), let hour = cursor.number(2), hour < 24, cursor.take(":"),
            let minute = cursor.number(2), minute < 60
        else { return nil }
        var milliseconds = (hour * 60 + minute) * 60_000
        if cursor.take(":") {
            // A leap second is read as the last second of its minute.
            guard let second = cursor.number(2), second <= 60 else { return nil }
            milliseconds += min(second, 59) * 1000
            if cursor.take(".") {
                guard let fraction = cursor.fraction() else { return nil }
                milliseconds += fraction
            }
        }
        var offset: Int?
        if cursor.take("Z") {
            offset = 0
        } else if let sign = cursor.take("+") ? 1 : cursor.take("-") ? -1 : nil {
            guard let hours = cursor.number(2), hours < 24 else { return nil }
            _ = cursor.take(":")
            let minutes = cursor.rest.isEmpty ? 0 : cursor.number(2)
            guard let minutes, minutes < 60 else { return nil }
            offset = sign * (hours * 60 + minutes) * 60
        }
        return cursor.rest.isEmpty ? Moment(date: date, millisecondOfDay: milliseconds, offset: offset) : nil
    }

    /// The wall clock `offset` seconds ahead of UTC, without a zone: `2020-07-06T19:30:00`.
    package static func local(_ timestamp: Timestamp, offset: Int) -> String {
        let shifted = timestamp.milliseconds + Int64(offset) * 1000
        let (days, rest) = floorDivide(shifted, 86_400_000)
        let (seconds, milliseconds) = (Int(rest / 1000), Int(rest % 1000))
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let date = CalendarDate(dayNumber: Int(days))
        let clock = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
        guard milliseconds > 0 else { return "\(date)T\(clock)" }
        let fraction = String(1000 + milliseconds).dropFirst()
        return "\(date)T\(clock).\(fraction)"
    }

    /// The wall clock with its offset, which is one moment wherever it is read: `2020-07-06T19:30:00+09:00`.
    ///
    /// The text has no place for the seconds that offsets had before standard time, so they are left out of both.
    package static func zoned(_ timestamp: Timestamp, offset: Int) -> String {
        let minutes = offset / 60
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        return local(timestamp, offset: minutes * 60) + "\(minutes < 0 ? "-" : "+")\(two(hours)):\(two(rest))"
    }

    package static func floorDivide(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private struct Cursor<Text: Collection<UInt8>> where Text.SubSequence == Text {
        var rest: Text

        mutating func take(_ scalar: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: scalar) else { return false }
            rest = rest.dropFirst()
            return true
        }

        mutating func number(_ width: Int) -> Int? {
            var value = 0
            for _ in 0..<width {
                guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
                rest = rest.dropFirst()
            }
            return value
        }

        /// Milliseconds; further digits are read and dropped.
        mutating func fraction() -> Int? {
            var (value, scale, any) = (0, 100, false)
            while let byte = rest.first, (0x30...0x39).contains(byte) {
                value += Int(byte - 0x30) * scale
                scale /= 10
                any = true
                rest = rest.dropFirst()
            }
            return any ? value : nil
        }
    }
}
