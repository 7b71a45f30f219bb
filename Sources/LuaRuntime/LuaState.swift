/// A Lua state of its own for one evaluation: fresh, with an allow-list of names, under one budget.
///
/// It owns the state; `LuaRef`s into it outlive it harmlessly (they answer with an error). It is not `Sendable`: one
/// task at a time, which the compiler sees to.
package struct LuaState: ~Copyable {
    let core: LuaCore

    /// `seed` says which numbers `math.random` draws: derive it from what is evaluated, so that it draws the same again.
    package init(budget: LuaBudget = .default, seed: UInt64 = 0) throws(LuaError) {
        core = try LuaCore(budget: budget, seed: seed)
    }

    deinit {
        core.close()
    }

    package var budget: LuaBudget { core.budget }

    /// Makes a function known under `name`; `text.trim` puts it into the table `text`, made when it is not there.
    package func register(_ name: String, _ function: @escaping HostFunction) throws(LuaError) {
        try core.setGlobal(name, to: .function(name: name, function))
    }

    /// Makes a value known under `name`, which may have dots like that of a function.
    package func setGlobal(_ name: String, _ value: HostValue) throws(LuaError) {
        try core.setGlobal(name, to: value)
    }

    /// What a global holds; nil where there is none.
    package func global(_ name: String) throws(LuaError) -> LuaValue {
        try core.global(name)
    }

    /// Reads a script without running it. The function it gives takes the chunk's `...`.
    /// `name` is shown in errors: a path as the author knows it.
    package func load(_ source: String, name: String) throws(LuaError) -> LuaRef {
        try core.load(source, name: name)
    }

    /// Reads a script and runs it; gives what it returns first.
    @discardableResult
    package func run(_ source: String, name: String, arguments: [HostValue] = []) throws(LuaError) -> LuaValue {
        try load(source, name: name).call(arguments)
    }

    /// Puts a value into a fresh table, function or object of this state that the host can hold.
    package func make(_ value: HostValue) throws(LuaError) -> LuaValue {
        try core.make(value)
    }

    /// What the script printed so far.
    package var output: String { core.output }

    package var usage: LuaUsage { core.usage }
}
