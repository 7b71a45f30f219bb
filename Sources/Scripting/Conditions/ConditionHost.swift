package import LuaRuntime
import LuaSyntax
package import Statecharts
package import Values

/// Runs the Lua of a cycle: conditions over a tree of plain values and the chart's own data, and the chart's scripts.
///
/// It tells what each evaluation looked at: each leaf or list, by dotted name, once. In the tree that is what was reached;
/// of the chart's data, which are plain Lua tables, it is what the text names, told first. No evaluation can see that
/// another has been; plain conditions share a state all the same, for which `KeptConditions` answers. One task at a time
/// may use a host.
package struct ConditionHost: ChartHost {
    private let names: ConditionNames
    private let budget: LuaBudget
    private let kept: KeptConditions

    /// - Parameter tree: the names that conditions find, such as `program` and `missing`. The chart's data come before
    ///   a namesake in the tree.
    package init(tree: [String: Value], budget: LuaBudget = .default) {
        names = ConditionNames(tree: tree)
        self.budget = budget
        kept = KeptConditions(names, budget: budget)
    }

    package func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        do throws(LuaError) {
            if let values = try kept.answer(expression, in: context) {
                return HostAnswer(.success(try Self.single(values)), reads: kept.log.reads)
            }
        } catch {
            return HostAnswer(.failure(ChartText(expression, isExpression: true).fault(error)), reads: kept.log.reads)
        }
        let log = ReadLog()
        let text = ChartText(expression, isExpression: true)
        do throws(LuaError) {
            let reading = kept.reading(of: expression)
            let value = try run(text, reading, context, log, requests: nil) { _, results throws(LuaError) in
                try Self.single(results)
            }
            return HostAnswer(.success(value), reads: log.reads)
        } catch {
            return HostAnswer(.failure(text.fault(error)), reads: log.reads)
        }
    }

    package func run(_ script: String, in context: HostContext) -> ScriptAnswer {
        let log = ReadLog()
        let requests = ChartRequests()
        let text = ChartText(script, isExpression: false)
        do throws(LuaError) {
            let reading = LuaReading(script: script)
            let data = try run(text, reading, context, log, requests: requests) { state, _ throws(LuaError) in
                try Self.data(context.data, in: state)
            }
            return ScriptAnswer(.success(data), requests: requests.contents, reads: log.reads)
        } catch {
            return ScriptAnswer(.failure(text.fault(error)), reads: log.reads)
        }
    }

    private func run<Result>(
        _ text: ChartText, _ reading: LuaReading, _ context: HostContext, _ log: ReadLog, requests: ChartRequests?,
        _ body: (borrowing LuaState, [LuaValue]) throws(LuaError) -> Result
    ) throws(LuaError) -> Result {
        let state = try LuaState(budget: budget, seed: seed(text, context))
        try prepare(state, context, log)
        try requests?.register(in: state)
        try names.look(at: reading, context, log, further: requests == nil ? [] : ChartRequests.names)
        return try body(state, try state.load(text.chunk, name: text.name).callAll([]))
    }

    private func prepare(_ state: borrowing LuaState, _ context: HostContext, _ log: ReadLog) throws(LuaError) {
        try names.place(in: state, log)
        for (name, value) in context.data { try state.setGlobal(name, .value(value)) }
        if let event = context.event?.fields {
            try state.setGlobal(EventObject.luaName, .object(EventObject(fields: event, log: log)))
        }
        for name in LuaVocabulary.system {
            if let value = ConditionNames.system(name, context) { try state.setGlobal(name, .value(value)) }
        }
        try ConditionNames.placeIn(state, log) { context }
    }

    private func seed(_ text: ChartText, _ context: HostContext) -> UInt64 {
        let digest = Digest(of: "\(context.sessionID)\n\(context.at.milliseconds)\n\(text.source)")
        return UInt64(digest.hex.prefix(16), radix: 16) ?? 0
    }

    // MARK: Values

    private static func single(_ results: [LuaValue]) throws(LuaError) -> Value {
        guard results.count <= 1 else { throw severalValues(results.count) }
        return try plain(results.first ?? .nil)
    }

    /// The chart's data after a script. Whether an empty Lua table is a list, what it was before says.
    private static func data(
        _ before: [String: Value], in state: borrowing LuaState
    ) throws(LuaError) -> [String: Value] {
        var data: [String: Value] = [:]
        for (name, old) in before {
            let value = try plain(try state.global(name))
            data[name] = value == .array([]) && old.object != nil ? .object([:]) : value
        }
        return data
    }

    private static func plain(_ value: LuaValue) throws(LuaError) -> Value {
        if case .number(let number) = value, !number.isFinite {
            throw .shape(
                LuaPath(), expected: LocalizedText(ko: "유한한 숫자", en: "a finite number"), found: .notFinite(number),
                origin: nil)
        }
        return try value.value()
    }

    private static func severalValues(_ count: Int) -> LuaError {
        .shape(
            LuaPath(), expected: LocalizedText(ko: "값 하나", en: "one value"),
            found: LocalizedText(ko: "값 \(count)개", en: "\(count) values"), origin: nil)
    }
}
