import Tables
import Values

/// One VEVENT.
struct CalendarEvent {
    let line: Int
    private var start: ContentLine?
    private var end: ContentLine?
    private var duration: ContentLine?
    private var attendees: [ContentLine] = []
    private var texts: [String: String] = [:]
    private(set) var repeats = false

    init(line: Int) {
        self.line = line
    }

    mutating func take(_ line: ContentLine) {
        switch line.name {
        case "DTSTART": start = line
        case "DTEND": end = line
        case "DURATION": duration = line
        case "ATTENDEE": attendees.append(line)
        case "UID", "SUMMARY", "LOCATION", "STATUS": texts[line.name] = line.text
        case "RRULE", "RDATE": repeats = true
        default: break
        }
    }

    func append(to rows: inout RecordBuilder, _ options: FormatOptions) {
        guard let start else { return rows.refuse(.noTime, line: line) }
        guard let began = cell(start, "time", &rows, options) else { return }
        var row: [String: Value] = ["time": began]
        if let end {
            guard let ended = cell(end, "end", &rows, options) else { return }
            row["end"] = ended
        } else if let seconds = duration.flatMap({ CalendarDuration.seconds($0.value) }), let began = began.int {
            row["end"] = .int(began + seconds * 1000)
        }
        row["uid"] = texts["UID"].map { .string($0) }
        row["state"] = texts["STATUS"].map { .string($0.lowercased()) }
        if options.keepsText {
            row["title"] = texts["SUMMARY"].map { .string($0) }
            row["place"] = texts["LOCATION"].map { .string($0) }
        }
        if attendees.isEmpty { rows.append(row, line: line) }
        for attendee in attendees {
            row["member"] = Self.person(attendee).map { .string($0) }
            row["status"] = .string((attendee.parameters["PARTSTAT"] ?? "NEEDS-ACTION").lowercased())
            rows.append(row, line: attendee.number)
        }
    }

    /// The name, where it is one and not the address once more; else the address.
    private static func person(_ attendee: ContentLine) -> String? {
        if let name = attendee.parameters["CN"]?.trimmed, !name.isEmpty, !name.contains("@") { return name }
        let address = attendee.value.trimmed
        return MailAddress.person(address.lowercased().hasPrefix("mailto:") ? String(address.dropFirst(7)) : address)
    }

    /// A moment of the event; nil, and reported, where it cannot be told.
    private func cell(
        _ line: ContentLine, _ field: String, _ rows: inout RecordBuilder, _ options: FormatOptions
    ) -> Value? {
        guard var time = CalendarTime.read(line.value) else {
            rows.refuse(.notATime, line: line.number, field: field)
            return nil
        }
        if let zone = line.parameters["TZID"], time.offset == nil, let millisecond = time.millisecondOfDay {
            guard let offset = options.offsetIn(zone.drop { $0 == "/" }.description) else {
                rows.refuse(.unknownZone, line: line.number, field: field)
                return nil
            }
            time.offset = offset(time.date, millisecond)
        }
        return rows.cell(time)
    }
}
