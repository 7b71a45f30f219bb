import LuaRuntime
import Statistics
import Values

/// Results as plain tables, in one shape wherever they come from.
extension HostValue {
    static func maybe(_ number: Double?) -> HostValue { number.map { .number($0) } ?? .nothing }
    static func maybe(_ number: Int?) -> HostValue { number.map { .int($0) } ?? .nothing }

    static func numbers(_ numbers: [Double]) -> HostValue { .value(.array(numbers.map { .number($0) })) }

    /// From 0 in Swift, from 1 in Lua.
    static func positions(_ points: [Int]) -> HostValue { .value(.array(points.map { .int(Int64($0 + 1)) })) }

    static func interval(_ interval: Interval?) -> HostValue {
        guard let interval else { return .nothing }
        return .record([
            "estimate": .number(interval.estimate), "lower": .number(interval.lower), "upper": .number(interval.upper),
        ])
    }

    /// - Parameter further: what this test has beside its p value.
    static func test(_ result: TestResult?, _ further: [String: HostValue] = [:]) -> HostValue {
        guard let result else { return .nothing }
        var record = further
        record["p"] = .number(result.p)
        record["smallest_p"] = .number(result.smallestPossible)
        switch result.method {
        case .exact: record["exact"] = .bool(true)
        case .monteCarlo(let draws, let standardError):
            record["exact"] = .bool(false)
            record["draws"] = .int(draws)
            record["standard_error"] = .number(standardError)
        }
        return .record(record)
    }
}

extension String {
    /// `tooFewRuns` as Lua writes it: `too_few_runs`.
    var snakeCased: String {
        reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
    }
}
