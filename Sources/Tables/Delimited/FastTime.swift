import Values

/// Reads `2020-07-09`, `2020-07-09T19:30` and `2020-07-09T19:30:00` with or without `Z` or `+09:00`, straight from
/// bytes, and hands everything else to `TimeText`. It must agree with it wherever it answers; it only spares the walk
/// through the general reader, which an import makes once a row.
struct FastTime {
    private let offsetAt: TableBuilder.OffsetAt
    private let order: DateOrder?
    /// The day last read, by its digits: logs name the same day many times over.
    private var lastDigits: UInt64 = 0
    private var lastDay = 0
    /// The offset of days whose offset is the same at their first and last millisecond, by day modulo the table's
    /// size. Asking for the offset may walk a zone's rules; a day on which the clocks change is asked for every time.
    private var offsets: [(day: Int, seconds: Int)] = Array(repeating: (.min, 0), count: 512)

    init(offsetAt: @escaping TableBuilder.OffsetAt, order: DateOrder? = nil) {
        self.offsetAt = offsetAt
        self.order = order
    }

    /// Milliseconds since 1970; nil when the text is not a time.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        if let fast = readFast(text) { return fast }
        guard let moment = TimeText.read(text, order) else { return nil }
        let milliseconds = moment.millisecondOfDay ?? 0
        let seconds = moment.offset ?? offset(day: moment.date.dayNumber, millisecondOfDay: milliseconds)
        return moment.timestamp(offset: seconds).milliseconds
    }

    @inline(__always)
    private mutating func readFast(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let count = text.count
        guard count == 10 || count == 16 || count == 19 || count == 20 || count == 25 else { return nil }
        guard let day = day(text) else { return nil }
        if count == 10 { return Int64(day) * 86_400_000 - Int64(offset(day: day, millisecondOfDay: 0)) * 1000 }
        guard text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "), text[13] == UInt8(ascii: ":"),
            let hour = two(text, 11), let minute = two(text, 14), hour < 24, minute < 60
        else { return nil }
        var second = 0
        if count > 16 {
            guard text[16] == UInt8(ascii: ":"), let seconds = two(text, 17), seconds < 60 else { return nil }
            second = seconds
        }
        let secondOfDay = (hour * 60 + minute) * 60 + second
        let zone: Int
        switch count {
        case 20:
            guard text[19] == UInt8(ascii: "Z") else { return nil }
            zone = 0
        case 25:
            guard text[22] == UInt8(ascii: ":"), let hours = two(text, 20), let minutes = two(text, 23), hours < 24,
                minutes < 60
            else { return nil }
            let seconds = (hours * 60 + minutes) * 60
            switch text[19] {
            case UInt8(ascii: "+"): zone = seconds
            case UInt8(ascii: "-"): zone = -seconds
            default: return nil
            }
        default: zone = offset(day: day, millisecondOfDay: secondOfDay * 1000)
        }
        return (Int64(day) * 86_400 + Int64(secondOfDay - zone)) * 1000
    }

    private mutating func day(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(text)
        // `2020-07-` and `09`: the ten bytes folded into eight without loss, as the two hyphens are known.
        guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
        let head = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
        let digits = head & 0x00FF_FF00_FFFF_FFFF | UInt64(text[8]) << 56 | UInt64(text[9]) << 32
        if digits == lastDigits { return lastDay }
        guard let century = two(text, 0), let year = two(text, 2), let month = two(text, 5), let day = two(text, 8),
            let date = CalendarDate(year: century * 100 + year, month: month, day: day)
        else { return nil }
        lastDigits = digits
        lastDay = date.dayNumber
        return lastDay
    }

    @inline(__always)
    private func two(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        let (tens, ones) = (text[at] &- 0x30, text[at + 1] &- 0x30)
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }

    private mutating func offset(day: Int, millisecondOfDay: Int) -> Int {
        let slot = day & (offsets.count - 1)
        if offsets[slot].day == day { return offsets[slot].seconds }
        let date = CalendarDate(dayNumber: day)
        let first = offsetAt(date, 0)
        guard first == offsetAt(date, 86_399_999) else { return offsetAt(date, millisecondOfDay) }
        offsets[slot] = (day, first)
        return first
    }
}
