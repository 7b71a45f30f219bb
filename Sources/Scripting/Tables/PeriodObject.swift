import LuaRuntime
import Tables
import Values

/// A period, or several together, by position in the timeline. One step outside lie empty periods: what has not begun
/// holds no rows, and asking for it is no error.
struct PeriodObject: LuaObject, Equatable {
    static let luaName = "Period"
    static let fieldNames = ["start", "finish", "label"]

    let timeline: Timeline
    /// Of its first and its last period; -1 before all of them, their number after.
    let positions: ClosedRange<Int>

    var period: Period {
        let periods = timeline.periods
        if periods.indices.contains(positions.upperBound) {
            let last = periods[positions.upperBound]
            return timeline.trailing(positions.count, through: last) ?? last
        }
        return positions.upperBound < 0
            ? edge(periods.first, \.start, LocalizedText(ko: "첫 기간의 앞", en: "before the first period"))
            : edge(periods.last, \.end, LocalizedText(ko: "아직 오지 않은 기간", en: "not begun yet"))
    }

    private func edge(_ period: Period?, _ edge: KeyPath<Period, Timestamp>, _ label: LocalizedText) -> Period {
        let moment = period?[keyPath: edge] ?? Timestamp(milliseconds: 0)
        return Period(kind: period?.kind ?? .meeting, start: moment, end: moment, label: label)
    }

    private func moved(to position: Int) -> PeriodObject {
        let position = min(max(position, -1), timeline.periods.count)
        return PeriodObject(timeline: timeline, positions: position...position)
    }

    static let luaMethods: [String: LuaMethod<PeriodObject>] = [
        "next": { object, _ in .object(object.moved(to: object.positions.upperBound + 1)) },
        "previous": { object, _ in .object(object.moved(to: object.positions.lowerBound - 1)) },
        "trailing": { object, call in
            let count = try call.int(1, "count")
            guard count >= 1 else {
                throw call.bad(
                    1, "count", LocalizedText(ko: "1 이상의 정수", en: "a whole number from 1"),
                    LocalizedText(same: "\(count)"))
            }
            let last = object.positions.upperBound
            guard object.timeline.periods.indices.contains(last), count <= last + 1 else { return .nothing }
            return .object(PeriodObject(timeline: object.timeline, positions: last + 1 - Int(count)...last))
        },
    ]

    var luaFieldNames: [String] { Self.fieldNames }

    func luaField(_ name: String) -> HostValue? {
        switch name {
        case "start": .string(period.start.description)
        case "finish": .string(period.end.description)
        case "label": .value(period.label.value)
        default: nil
        }
    }

    var luaText: String { period.label.en }
}
