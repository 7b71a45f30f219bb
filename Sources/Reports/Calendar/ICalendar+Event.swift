package import Values

extension ICalendar {
    package struct Event: Sendable {
        package enum Start: Sendable, Equatable {
            case moment(Timestamp)
            /// A whole day, in whatever zone its reader is: a deadline.
            case day(CalendarDate)
        }

        package enum Status: String, Sendable, CaseIterable {
            case tentative = "TENTATIVE"
            case confirmed = "CONFIRMED"
            case cancelled = "CANCELLED"
        }

        package struct Alarm: Sendable {
            package var minutesBefore: Int
            /// Nil reminds with the words of the summary.
            package var text: String?

            package init(minutesBefore: Int, text: String? = nil) {
                self.minutesBefore = minutesBefore
                self.text = text
            }
        }

        /// Names the event for ever, whatever of it changes: see `uid(_:_:in:)`.
        package var uid: String
        /// Rises with every change; a calendar that holds a lower one takes the new text.
        package var sequence: Int
        /// When this version of the event was made; the journal knows.
        package var stamp: Timestamp
        /// When what it says last changed, where that is known.
        package var modified: Timestamp?
        package var start: Start
        /// Nil for an event that takes no time, and for a whole day.
        package var minutes: Int?
        package var summary: String
        package var description: String?
        package var location: String?
        package var status: Status
        package var alarms: [Alarm]

        package init(
            uid: String, sequence: Int = 0, stamp: Timestamp, modified: Timestamp? = nil, start: Start,
            minutes: Int? = nil, summary: String, description: String? = nil, location: String? = nil,
            status: Status = .confirmed, alarms: [Alarm] = []
        ) {
            self.uid = uid
            self.sequence = sequence
            self.stamp = stamp
            self.modified = modified
            self.start = start
            self.minutes = minutes
            self.summary = summary
            self.description = description
            self.location = location
            self.status = status
            self.alarms = alarms
        }

        /// `meeting-3.bucheon-2020@moim`: the same parts always give the same name.
        package static func uid(_ kind: String, _ id: String, in program: String) -> String {
            "\(kind)-\(id).\(program)@moim"
        }

        func write(to writer: inout ICalendarWriter) {
            writer.line("BEGIN:VEVENT")
            writer.property("UID", text: uid)
            writer.line("DTSTAMP:" + ICalendarWriter.utc(stamp))
            if let modified { writer.line("LAST-MODIFIED:" + ICalendarWriter.utc(modified)) }
            writer.line("SEQUENCE:\(sequence)")
            switch start {
            case .moment(let moment):
                writer.line("DTSTART:" + ICalendarWriter.utc(moment))
                if let minutes, minutes > 0 { writer.line("DURATION:" + ICalendarWriter.duration(minutes: minutes)) }
            case .day(let date):
                writer.line("DTSTART;VALUE=DATE:" + ICalendarWriter.digits(date))
            }
            writer.property("SUMMARY", text: summary)
            if let description, !description.isEmpty { writer.property("DESCRIPTION", text: description) }
            if let location, !location.isEmpty { writer.property("LOCATION", text: location) }
            writer.line("STATUS:" + status.rawValue)
            // Nobody wants to be reminded of what does not take place.
            if status != .cancelled {
                for alarm in alarms {
                    writer.line("BEGIN:VALARM")
                    writer.line("ACTION:DISPLAY")
                    writer.property("DESCRIPTION", text: alarm.text ?? summary)
                    writer.line("TRIGGER:" + ICalendarWriter.trigger(minutesBefore: alarm.minutesBefore))
                    writer.line("END:VALARM")
                }
            }
            writer.line("END:VEVENT")
        }
    }
}
