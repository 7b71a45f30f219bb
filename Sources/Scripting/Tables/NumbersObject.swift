import LuaRuntime
import Statistics
import Values

/// A list of numbers that never becomes a Lua table: one for each group, for instance. Where a group has none, its place
/// is nil, and summaries pass over it.
struct NumbersObject: LuaObject {
    static let luaName = "Numbers"

    private let places: [Double]

    init(_ numbers: [Double?]) {
        places = numbers.map { $0 ?? .nan }
    }

    init(_ counts: [Int]) {
        places = counts.map { Double($0) }
    }

    /// Those that are there.
    var numbers: [Double] { places.filter { !$0.isNaN } }

    /// Place by place, null where there is none.
    var values: [Value] { places.map { $0.isNaN ? .null : Self.value($0) } }

    var luaCount: Int? { places.count }
    var luaText: String { "Numbers of \(places.count)" }
    var luaBytes: Int { 64 + 8 * places.count }

    func luaElement(_ index: Int64) -> HostValue? {
        guard index >= 1, index <= places.count else { return nil }
        let number = places[Int(index) - 1]
        return number.isNaN ? .nothing : .value(Self.value(number))
    }

    /// A whole number is an integer, as it is in tables.
    private static func value(_ number: Double) -> Value {
        if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { .int(whole) } else { .number(number) }
    }

    static let luaMethods: [String: LuaMethod<NumbersObject>] = [
        "sum": summary { numbers, _ in numbers.isEmpty ? nil : Descriptive.sum(numbers) },
        "mean": summary { numbers, _ in Descriptive.mean(numbers) },
        "median": summary { numbers, _ in Descriptive.median(numbers) },
        "quantile": summary { numbers, call in Descriptive.quantile(numbers, try call.share(1, "p")) },
        "min": summary { numbers, _ in numbers.min() },
        "max": summary { numbers, _ in numbers.max() },
        "gini": summary { numbers, _ in Concentration.gini(try SummaryFunctions.amounts(numbers)) },
        "top_share": summary { numbers, call in
            Concentration.topShare(try SummaryFunctions.amounts(numbers), try call.share(1, "p"))
        },
        "values": { object, call in
            try call.charge(steps: object.places.count)
            return .value(.array(object.numbers.map(value)))
        },
    ]

    private static func summary(
        _ body: @escaping @Sendable ([Double], borrowing LuaCall) throws -> Double?
    ) -> LuaMethod<NumbersObject> {
        { object, call in
            try call.charge(steps: object.places.count)
            return .value(try body(object.numbers, call).map(value) ?? .null)
        }
    }
}
