/// A calendar to subscribe to or import (RFC 5545).
///
/// All times are UTC, so no time zone definition is needed; `zone` only tells calendars which zone to show.
package struct ICalendar: Sendable {
    package var name: String
    /// An IANA name: `Asia/Seoul`.
    package var zone: String
    package var events: [Event]

    package init(name: String, zone: String, events: [Event]) {
        self.name = name
        self.zone = zone
        self.events = events
    }

    /// The bytes of an `.ics` file: lines end in CRLF, none is longer than 75 octets.
    package func text() -> String {
        var writer = ICalendarWriter()
        writer.line("BEGIN:VCALENDAR")
        writer.line("VERSION:2.0")
        writer.line("PRODID:-//moim//moim//KO")
        writer.line("CALSCALE:GREGORIAN")
        writer.line("METHOD:PUBLISH")
        writer.property("X-WR-CALNAME", text: name)
        writer.property("X-WR-TIMEZONE", text: zone)
        for event in events { event.write(to: &writer) }
        writer.line("END:VCALENDAR")
        return writer.text
    }
}
