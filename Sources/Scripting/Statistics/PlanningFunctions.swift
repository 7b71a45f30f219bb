import LuaRuntime
import Statistics
import Values

/// How much data a question needs.
enum PlanningFunctions {
    static var functions: [StatisticsLibrary.Function] {
        [
            ("sample_size", sampleSize), ("smallest_change", smallestChange), ("smallest_p", smallestP),
            ("fewest_after", fewestAfter),
        ]
    }

    /// Nil where the two are the same: no number of people would show a change that is none.
    private static func sampleSize(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let (first, second) = (try call.share(1, "first"), try call.share(2, "second"))
        return .maybe(
            Planning.sampleSize(
                from: first, to: second, power: try call.between(3, "power", 0.8),
                level: try call.between(4, "level", 0.05)))
    }

    /// A field is nil where even a change to 1, or to 0, would not show.
    private static func smallestChange(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let proportion = try call.share(1, "proportion")
        let size = try call.count(2, "size", 1...LuaCall.mostCounted)
        let power = try call.between(3, "power", 0.8)
        let level = try call.between(4, "level", 0.05)
        func change(_ rising: Bool) -> HostValue {
            .maybe(Planning.smallestChange(from: proportion, size: size, rising: rising, power: power, level: level))
        }
        return .record(["rise": change(true), "fall": change(false)])
    }

    private static func smallestP(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let before = try call.count(1, "before", 1...LuaCall.mostEnumerated)
        return .maybe(
            Planning.smallestP(before: before, after: try call.count(2, "after", 1...LuaCall.mostEnumerated)))
    }

    /// Nil where not even a thousand would do.
    private static func fewestAfter(_ call: borrowing LuaCall) throws(LuaError) -> HostValue {
        let before = try call.count(1, "before", 1...LuaCall.mostEnumerated)
        return .maybe(Planning.fewestAfter(before: before, level: try call.between(2, "level", 0.05)))
    }
}
