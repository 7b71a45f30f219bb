import Values

/// Reads the ways in which times are written in Korean and international sheets:
///
///     2020-07-09   2020-07-09T19:30   2020-07-09 19:30:00.250+09:00      everything ISO8601 reads
///     2020. 7. 9   2020. 7. 9 오후 7:30:00   2020.07.09 19:30            sheets in Korean
///     2020년 7월 9일   2020년 7월 9일 오후 7:30   2020년 7월 9일 19시 30분     chat exports
///     2020/7/9 7:30 PM   2020/07/09 7:30:00 오후 GMT+9                    answers to forms
///     7/9/2020 19:30:00                                                  with an order only
///
/// The year comes first unless it is said which of day and month does: no guess is made between 7/9 and 9/7.
package enum TimeText {
    package static func read(_ text: String, _ order: DateOrder? = nil) -> WallTime? {
        var text = text
        return text.withUTF8 { read($0, order) }
    }

    /// Spaces around the text are not allowed; whoever cuts the field trims it.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ order: DateOrder? = nil) -> WallTime? {
        if bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
            var cursor = Cursor(bytes)
            return cursor.international()
        }
        var cursor = Cursor(bytes)
        return cursor.moment(order)
    }

    private struct Cursor {
        let bytes: UnsafeBufferPointer<UInt8>
        var at = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
        }

        /// What `ISO8601.read` reads, and nothing else. Read here too because an import reads a time for every row, and
        /// that reader, made for any collection of bytes, takes many times as long.
        mutating func international() -> WallTime? {
            guard let year = number(4...4), take("-"), let month = number(2...2), take("-"), let day = number(2...2),
                let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            if at == bytes.count { return WallTime(date: date) }
            guard take("T") || take(" "), let hour = number(2...2), hour < 24, let rest = minutes() else { return nil }
            let milliseconds = hour * 3_600_000 + rest
            if at == bytes.count { return WallTime(date: date, millisecondOfDay: milliseconds) }
            guard let offset = offset(), at == bytes.count else { return nil }
            return WallTime(date: date, millisecondOfDay: milliseconds, offset: offset)
        }

        private mutating func offset() -> Int? {
            if take("Z") { return 0 }
            guard let sign = take("+") ? 1 : take("-") ? -1 : nil, let hours = number(2...2), hours < 24 else {
                return nil
            }
            _ = take(":")
            guard let minutes = at == bytes.count ? 0 : number(2...2), minutes < 60 else { return nil }
            return sign * (hours * 60 + minutes) * 60
        }

        /// `:30`, `:30:05` or `:30:05.250`, in milliseconds. A leap second is read as the last second of its minute.
        private mutating func minutes() -> Int? {
            guard take(":"), let minute = number(2...2), minute < 60 else { return nil }
            guard take(":") else { return minute * 60_000 }
            guard let second = number(2...2), second <= 60 else { return nil }
            let whole = (minute * 60 + min(second, 59)) * 1000
            guard take(".") else { return whole }
            return fraction().map { whole + $0 }
        }

        mutating func moment(_ order: DateOrder?) -> WallTime? {
            guard let date = date() ?? order.flatMap({ date($0) }) else { return nil }
            if at == bytes.count { return WallTime(date: date) }
            guard let milliseconds = clock() else { return nil }
            let offset = zone()
            guard at == bytes.count else { return nil }
            return WallTime(date: date, millisecondOfDay: milliseconds, offset: offset)
        }

        /// ` GMT+9`, ` GMT+5:30`, ` GMT-3` or ` GMT`, as forms name the zone of their owner.
        private mutating func zone() -> Int? {
            let start = at
            guard spaces() > 0, take("GMT") || take("UTC") else {
                at = start
                return nil
            }
            guard let sign = take("+") ? 1 : take("-") ? -1 : nil else { return 0 }
            guard let hours = number(1...2), hours <= 14 else {
                at = start
                return nil
            }
            var minutes = 0
            if take(":") {
                guard let further = number(2...2), further < 60 else {
                    at = start
                    return nil
                }
                minutes = further
            }
            return sign * (hours * 60 + minutes) * 60
        }

        /// `7/9/2020`, `7-9-2020` or `7.9.2020`.
        private mutating func date(_ order: DateOrder) -> CalendarDate? {
            at = 0
            guard let first = number(1...2),
                let separator: StaticString = take("/") ? "/" : take(".") ? "." : take("-") ? "-" : nil,
                let second = number(1...2), take(separator), let year = number(4...4)
            else { return nil }
            let (month, day) = order == .monthFirst ? (first, second) : (second, first)
            return CalendarDate(year: year, month: month, day: day)
        }

        private mutating func date() -> CalendarDate? {
            guard let year = number(4...4) else { return nil }
            if take("년") {
                spaces()
                guard let month = number(1...2), take("월") else { return nil }
                spaces()
                guard let day = number(1...2), take("일") else { return nil }
                return CalendarDate(year: year, month: month, day: day)
            }
            guard let separator: StaticString = take(".") ? "." : take("/") ? "/" : take("-") ? "-" : nil else {
                return nil
            }
            let isDotted = separator.utf8Start.pointee == UInt8(ascii: ".")
            if isDotted { spaces() }
            guard let month = number(1...2), take(separator) else { return nil }
            if isDotted { spaces() }
            guard let day = number(1...2) else { return nil }
            // Korean sheets often close the date with a full stop too.
            if isDotted { _ = take(".") }
            return CalendarDate(year: year, month: month, day: day)
        }

        private mutating func clock() -> Int? {
            // English sheets put a comma between day and clock.
            _ = take(",")
            guard spaces() > 0 || take("T") else { return nil }
            var half = self.half()
            if half != nil { spaces() }
            guard var hour = number(1...2), let rest = take("시") ? spelledMinutes() : minutes() else { return nil }
            if half == nil {
                let start = at
                spaces()
                half = self.half()
                if half == nil { at = start }
            }
            if let half {
                guard (1...12).contains(hour) else { return nil }
                hour = hour % 12 + (half == .afternoon ? 12 : 0)
            }
            return hour < 24 ? hour * 3_600_000 + rest : nil
        }

        /// What follows `19시`: nothing, `30분`, or `30분 5초`, in milliseconds.
        private mutating func spelledMinutes() -> Int? {
            spaces()
            guard let minute = number(1...2) else { return 0 }
            guard take("분"), minute < 60 else { return nil }
            spaces()
            guard let second = number(1...2) else { return minute * 60_000 }
            return take("초") && second < 60 ? (minute * 60 + second) * 1000 : nil
        }

        private enum Half {
            case morning
            case afternoon
        }

        private mutating func half() -> Half? {
            if take("오전") || take("AM") || take("am") { return .morning }
            if take("오후") || take("PM") || take("pm") { return .afternoon }
            return nil
        }

        @discardableResult
        private mutating func spaces() -> Int {
            let start = at
            while at < bytes.count, bytes[at] == 0x20 { at += 1 }
            return at - start
        }

        private mutating func take(_ text: StaticString) -> Bool {
            let length = text.utf8CodeUnitCount
            guard bytes.count - at >= length else { return false }
            for index in 0..<length where bytes[at + index] != text.utf8Start[index] { return false }
            at += length
            return true
        }

        private mutating func number(_ width: ClosedRange<Int>) -> Int? {
            let start = at
            var value = 0
            while at < bytes.count, at - start < width.upperBound, (0x30...0x39).contains(bytes[at]) {
                value = value * 10 + Int(bytes[at] - 0x30)
                at += 1
            }
            return width.contains(at - start) ? value : nil
        }

        private mutating func fraction() -> Int? {
            let start = at
            var (value, scale) = (0, 100)
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
                value += Int(bytes[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
            return at > start ? value : nil
        }
    }
}
