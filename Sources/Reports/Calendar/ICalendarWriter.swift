import Values

/// Writes content lines: escaped, folded, ended by CRLF.
struct ICalendarWriter {
    private(set) var text = ""

    mutating func property(_ name: String, text value: String) {
        line(name + ":" + Self.escaped(value))
    }

    /// Folds after 75 octets at most (the space that continues a line counts), never within a character: some readers
    /// unfold bytes, others text, and a flag or a family of code points should survive both.
    mutating func line(_ content: String) {
        var used = 0
        for character in content {
            let size = character.utf8.count
            if used + size > 75 {
                // A single character of more than 74 octets can only be folded between its code points.
                if size > 74 {
                    for scalar in character.unicodeScalars { append(String(scalar), &used) }
                    continue
                }
                text += "\r\n "
                used = 1
            }
            text.append(character)
            used += size
        }
        text += "\r\n"
    }

    private mutating func append(_ piece: String, _ used: inout Int) {
        if used + piece.utf8.count > 75 {
            text += "\r\n "
            used = 1
        }
        text += piece
        used += piece.utf8.count
    }

    static func escaped(_ text: String) -> String {
        var out = ""
        for character in PrintableText.clean(text, keepingLines: true) {
            switch character {
            case "\\": out += "\\\\"
            case ";": out += "\\;"
            case ",": out += "\\,"
            case "\n": out += "\\n"
            default: out.append(character)
            }
        }
        return out
    }

    /// `20200706T103000Z`; parts of a second are dropped.
    static func utc(_ moment: Timestamp) -> String {
        let (day, rest) = ISO8601.floorDivide(moment.milliseconds, 86_400_000)
        let seconds = Int(rest / 1000)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let clock = two(seconds / 3600) + two(seconds / 60 % 60) + two(seconds % 60)
        return digits(CalendarDate(dayNumber: Int(day))) + "T" + clock + "Z"
    }

    static func digits(_ date: CalendarDate) -> String {
        date.description.split(separator: "-").joined()
    }

    /// `PT2H30M`, `P1D`, `P1DT2H`.
    static func duration(minutes: Int) -> String {
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
        var text = days > 0 ? "P\(days)D" : "P"
        if hours > 0 || rest > 0 || days == 0 {
            text += "T"
            if hours > 0 { text += "\(hours)H" }
            if rest > 0 || hours == 0 { text += "\(rest)M" }
        }
        return text
    }

    static func trigger(minutesBefore minutes: Int) -> String {
        (minutes > 0 ? "-" : "") + duration(minutes: abs(minutes))
    }
}
