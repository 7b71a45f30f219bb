import LuaRuntime
import Testing
import Values

/// Runs a script in a fresh state; gives the error it must end with.
func failure(
    _ source: String, budget: LuaBudget = .default, sourceLocation: SourceLocation = #_sourceLocation
) throws -> LuaError {
    let state = try LuaState(budget: budget)
    do {
        let value = try state.run(source, name: "t.lua")
        Issue.record("ended well with \(value)", sourceLocation: sourceLocation)
        throw StockLua.Failure()
    } catch let error as LuaError {
        return error
    }
}

/// Runs a script in a fresh state; gives what it returns as data.
func result(_ source: String, budget: LuaBudget = .default) throws -> Value {
    let state = try LuaState(budget: budget)
    return try state.run(source, name: "t.lua").value()
}

extension LuaBudget {
    /// Small, so that attacks end soon.
    static let small = LuaBudget(steps: 2_000_000, milliseconds: 2000, memoryBytes: 4 << 20, outputBytes: 4 << 10)
}
