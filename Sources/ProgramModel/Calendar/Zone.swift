import Foundation
package import Values

/// A time zone of the IANA database: turns wall clocks into moments and back.
package struct Zone: Sendable {
    package var identifier: String
    private let zone: TimeZone

    package static let utc = Zone(identifier: "UTC", zone: .gmt)

    private init(identifier: String, zone: TimeZone) {
        self.identifier = identifier
        self.zone = zone
    }

    /// Nil when the machine's database does not know the name. Abbreviations such as `KST` are not accepted: they
    /// mean different zones in different countries.
    package init?(_ identifier: String) {
        guard identifier.contains("/") || identifier == "UTC", let zone = TimeZone(identifier: identifier) else {
            return nil
        }
        self.identifier = identifier
        self.zone = zone
    }

    /// Seconds ahead of UTC.
    package func offset(at moment: Timestamp) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
    }

    /// The offset in force when clocks here show this time. A time that a spring change skips is read with the offset
    /// before the change; one that an autumn change repeats is its first occurrence.
    package func offset(date: CalendarDate, secondOfDay: Int) -> Int {
        let asUTC = Timestamp(date: date, secondOfDay: secondOfDay, offset: 0)
        let before = offset(at: asUTC.adding(seconds: -86_400))
        let after = offset(at: asUTC.adding(seconds: 86_400))
        for candidate in [before, after]
        where offset(at: asUTC.adding(seconds: Int64(-candidate))) == candidate {
            return candidate
        }
        return before
    }

    package func moment(date: CalendarDate, minuteOfDay: Int = 0) -> Timestamp {
        let second = minuteOfDay * 60
        return Timestamp(date: date, secondOfDay: second, offset: offset(date: date, secondOfDay: second))
    }

    package func date(of moment: Timestamp) -> CalendarDate {
        let shifted = moment.milliseconds + Int64(offset(at: moment)) * 1000
        return CalendarDate(dayNumber: Int(ISO8601.floorDivide(shifted, 86_400_000).quotient))
    }

    /// `2020-07-06T19:30:00` on the clocks of this zone.
    package func local(_ moment: Timestamp) -> String {
        ISO8601.local(moment, offset: offset(at: moment))
    }

    package func startOfDay(_ moment: Timestamp) -> Timestamp {
        self.moment(date: date(of: moment))
    }
}
