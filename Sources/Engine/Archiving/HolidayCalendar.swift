import ProgramModel
import Values

/// Free days as iCalendar: whole days with what they are called, and nothing more.
enum HolidayCalendar {
    static func text(_ holidays: [Holiday]) -> String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//moim//archive//KO"]
        for holiday in holidays {
            let day = holiday.date.description.filter { $0 != "-" }
            lines += ["BEGIN:VEVENT", "UID:\(day)@moim", "DTSTAMP:\(day)T000000Z", "DTSTART;VALUE=DATE:\(day)"]
            if holiday.title.ko == holiday.title.en {
                lines += folded("SUMMARY:" + escaped(holiday.title.ko))
            } else {
                lines += folded("SUMMARY;LANGUAGE=ko:" + escaped(holiday.title.ko))
                lines += folded("SUMMARY;LANGUAGE=en:" + escaped(holiday.title.en))
            }
            lines.append("END:VEVENT")
        }
        return (lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\n", with: "\\n")
    }

    /// No line has more than 75 bytes; the rest follows after a space.
    private static func folded(_ line: String) -> [String] {
        var lines: [String] = []
        var current = ""
        for letter in line {
            if current.utf8.count + letter.utf8.count > 74 {
                lines.append(current)
                current = " "
            }
            current.append(letter)
        }
        return lines + [current]
    }
}
