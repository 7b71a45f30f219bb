/// A moment, in milliseconds since 1970-01-01T00:00:00Z. Written in UTC as `2020-07-09T17:00:00Z`.
package struct Timestamp: Hashable, Comparable, Sendable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The moment at which `date` shows `secondOfDay` on a clock that is `offset` seconds ahead of UTC.
    package init(date: CalendarDate, secondOfDay: Int, offset: Int) {
        milliseconds = (Int64(date.dayNumber) * 86_400 + Int64(secondOfDay - offset)) * 1000
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package func adding(seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: milliseconds + seconds * 1000)
    }
}

extension Timestamp: CustomStringConvertible {
    package var description: String {
        let text = ISO8601.local(self, offset: 0)
        return text + "Z"
    }
}

extension Timestamp: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let moment = ISO8601.read(try container.decode(String.self)), let timestamp = moment.timestamp else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time with an offset")
        }
        self = timestamp
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
