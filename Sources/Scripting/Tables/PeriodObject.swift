import LuaRuntime
import ProgramModel
import Tables
import Values

/// A period, or several together, by position in the timeline. One step outside lie empty periods: what has not begun
/// holds no rows, and asking for it is no error.
struct PeriodObject: LuaObject {
    static let luaName = "Period"
    static let fieldNames = ["start", "finish", "label"]

    let timeline: Timeline
    /// Of its first and its last period; -1 before all of them, their number after.
    let positions: ClosedRange<Int>
    let calendar: PeriodCalendar
    /// A period that lies in no timeline, so that nothing can be told of those beside it.
    var alone: Period?

    var period: Period {
        if let alone { return alone }
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

    private func standing(alone period: Period) -> HostValue {
        var object = self
        object.alone = period
        return .object(object)
    }

    private func neighbours(_ call: borrowing LuaCall) throws(LuaError) {
        guard alone != nil else { return }
        throw LuaError(
            kind: .argument,
            what: LocalizedText(
                ko: "\(call.function): days와 split이 만든 기간에는 앞뒤 기간이 없습니다",
                en: "\(call.function): a period made by days or split has none beside it"),
            next: LocalizedText(
                ko: "formula가 받은 period에서 옮겨 가거나, days로 더 길게 잡으세요.",
                en: "Move from the period that the formula was given, or take more days."))
    }

    private func moved(to position: Int) -> PeriodObject {
        let position = min(max(position, -1), timeline.periods.count)
        return PeriodObject(timeline: timeline, positions: position...position, calendar: calendar)
    }

    static let luaMethods: [String: LuaMethod<PeriodObject>] = [
        "next": { object, call in
            try object.neighbours(call)
            return .object(object.moved(to: object.positions.upperBound + 1))
        },
        "previous": { object, call in
            try object.neighbours(call)
            return .object(object.moved(to: object.positions.lowerBound - 1))
        },
        "days": { object, call in
            let count = try call.int(1, "count")
            guard (1...36_525).contains(count) else {
                throw call.bad(
                    1, "count", LocalizedText(ko: "1부터 36525까지의 정수", en: "a whole number from 1 to 36525"),
                    LocalizedText(same: "\(count)"))
            }
            return object.standing(alone: object.calendar.days(Int(count), through: object.period))
        },
        "split": { object, call in
            let word = try call.string(1, "kind")
            guard let kind = PeriodCalendar.clockKinds.first(where: { $0.rawValue == word }) else {
                let words = PeriodCalendar.clockKinds.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
                throw call.bad(1, "kind", LocalizedText(same: words), .quoted(word))
            }
            let period = object.period
            let days = (period.end.milliseconds - period.start.milliseconds) / 86_400_000
            try call.charge(steps: 10 * Int(clamping: days))
            return .list(try object.calendar.split(period, kind).map { object.standing(alone: $0) })
        },
        "trailing": { object, call in
            try object.neighbours(call)
            let count = try call.int(1, "count")
            guard count >= 1 else {
                throw call.bad(
                    1, "count", LocalizedText(ko: "1 이상의 정수", en: "a whole number from 1"),
                    LocalizedText(same: "\(count)"))
            }
            let last = object.positions.upperBound
            guard object.timeline.periods.indices.contains(last), count <= last + 1 else { return .nothing }
            return .object(
                PeriodObject(
                    timeline: object.timeline, positions: last + 1 - Int(count)...last, calendar: object.calendar))
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

    func luaEquals(_ other: any LuaObject) -> Bool {
        guard let other = other as? PeriodObject else { return false }
        return alone != nil || other.alone != nil
            ? period.start == other.period.start && period.end == other.period.end
            : timeline == other.timeline && positions == other.positions
    }
}
