import LuaRuntime
import Tables
import Values

/// A moment as an argument: a period, of which one edge is meant, or a text such as `period.start`.
enum TimeArgument {
    static func moment(_ call: borrowing LuaCall, edge: KeyPath<Period, Timestamp>) throws(LuaError) -> Timestamp {
        let value = try call.any(1, "period")
        if let period = value.object(as: PeriodObject.self) { return period.period[keyPath: edge] }
        if let text = value.string, let moment = ISO8601.read(text)?.timestamp { return moment }
        throw call.bad(
            1, "period",
            LocalizedText(
                ko: "기간이나, 2020-07-09T00:00:00Z처럼 시간대가 있는 시각",
                en: "a period, or a time with its zone such as 2020-07-09T00:00:00Z"),
            value.string.map { .quoted($0) } ?? value.found)
    }
}
