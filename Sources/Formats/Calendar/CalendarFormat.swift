import Tables
import Values

/// iCalendar (RFC 5545): a row for everyone who was asked to an event, or one for an event that names nobody.
///
/// `time` and `end`, `member`, `status` (the attendee's answer: accepted, declined, tentative, needs-action), `state` of
/// the event (confirmed, cancelled …) and its `uid`. `title` and `place` are what people wrote, and are there only where
/// texts are kept.
struct CalendarFormat: RecordFormat {
    let title = LocalizedText(ko: "iCalendar 일정", en: "an iCalendar file")

    func recognises(_ head: String, name: String) -> Bool {
        head.drop { $0 == "\u{FEFF}" || $0.isWhitespace }.prefix(15).uppercased() == "BEGIN:VCALENDAR"
    }

    func read(_ source: FormatSource, _ options: FormatOptions) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        let texts = options.keepsText ? [Schema.Field("title", .text), Schema.Field("place", .text)] : []
        var rows = try RecordBuilder(
            [
                Schema.Field("time", .time), Schema.Field("end", .time), Schema.Field("member", .category),
                Schema.Field("status", .category), Schema.Field("state", .category), Schema.Field("uid", .category),
            ] + texts, options)
        var open: CalendarEvent?
        // Of what stands inside an event, such as an alarm.
        var depth = 0
        var repeating = 0
        for line in ContentLine.lines(source) {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VEVENT") where open == nil: open = CalendarEvent(line: line.number)
            case ("BEGIN", _) where open != nil: depth += 1
            case ("END", "VEVENT") where depth == 0:
                if let event = open {
                    event.append(to: &rows, options)
                    if event.repeats { repeating += 1 }
                }
                open = nil
            case ("END", _) where open != nil: depth = max(0, depth - 1)
            default: if depth == 0 { open?.take(line) }
            }
        }
        if let open { rows.refuse(.unfinished, line: open.line) }
        if repeating > 0 {
            rows.note(
                LocalizedText(
                    ko: "되풀이되는 일정 \(repeating)개는 첫 번째 것만 셌습니다(RRULE은 펼치지 않습니다)",
                    en: "of \(repeating) repeating events only the first occurrence counts (RRULE is not expanded)"))
        }
        return try rows.finish(source, title)
    }
}
