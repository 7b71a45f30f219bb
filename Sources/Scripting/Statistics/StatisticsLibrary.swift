import LuaRuntime

/// `stats`: what the module Statistics knows, for what the methods of tables do not reach. Lists go in, numbers and plain
/// tables come out, and nil where there is no answer. Positions count from 1.
///
/// A call charges the values it looks at before it begins, and takes no more of them than its own limit: work in Swift
/// cannot be interrupted, so that a deadline is only seen when the call is over. At its
/// limit no call has been seen to take a quarter of a second.
enum StatisticsLibrary {
    typealias Function = (name: String, function: HostFunction)

    static var functions: [Function] {
        SummaryFunctions.functions + IntervalFunctions.functions + TestFunctions.functions
            + AssociationFunctions.functions + ChartFunctions.functions + PlanningFunctions.functions
    }

    /// `Class.field` of every table of options.
    static let options = ChartFunctions.options
}
