import LuaRuntime
import Values

/// `hours_between(first, second)`: how long it was from one moment to another. Cells of time reach scripts as texts,
/// and a sandbox without a clock has nothing else that reads them.
enum HoursBetween {
    static let name = "hours_between"

    /// Negative where the second comes before the first.
    static func call(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let first = try moment(call, 1, "first")
        let second = try moment(call, 2, "second")
        return .number(Double(second.milliseconds - first.milliseconds) / 3_600_000)
    }

    private static func moment(
        _ call: borrowing LuaCall, _ position: Int, _ name: String
    ) throws(LuaError) -> Timestamp {
        let text = try call.string(position, name)
        guard let moment = ISO8601.read(text)?.timestamp else {
            throw call.bad(
                position, name,
                LocalizedText(
                    ko: "2020-07-09T19:30:00Z처럼 시간대가 있는 시각", en: "a time with its zone such as 2020-07-09T19:30:00Z"),
                .quoted(text))
        }
        return moment
    }
}
