import LuaRuntime
import Testing
import Values

/// One attack each: a script that tries to run for ever, to catch the limit, to eat memory or to break out.
struct Attack: Sendable, CustomTestStringConvertible {
    var name: String
    /// The codes of which one must come.
    var codes: [String]
    var source: String

    init(_ name: String, _ codes: String..., source: String) {
        self.name = name
        self.codes = codes.map { "script." + $0 }
        self.source = source
    }

    var testDescription: String { name }

    /// Every class; each stands in a file of its own.
    static let all: [Attack] = [
        catching, loops, metamethods, finalizers, loading, textBuilding, backtracking, sorting, counts, hashFloods,
        recursion, sourceSizes, results, outputs, addresses, environments, hostCalls,
    ].flatMap(\.self)

    /// What a host function of `state` throws.
    struct Refusal: Error {}

    /// A state in which an attack finds functions of the host that call back, swallow errors and fail.
    static func state(_ budget: LuaBudget) throws -> LuaState {
        let state = try LuaState(budget: budget)
        try state.register("call") { call in HostValue(try call.function(1).call(.ref(call.function(1)))) }
        try state.register("swallow") { call in
            _ = try? call.function(1).call()
            return .nothing
        }
        try state.register("fail") { _ in throw Refusal() }
        return state
    }

    /// Runs the script and reads what it returns as data.
    @discardableResult
    func strike(_ state: borrowing LuaState) throws -> Value {
        try state.run(source, name: "t.lua").value()
    }
}
