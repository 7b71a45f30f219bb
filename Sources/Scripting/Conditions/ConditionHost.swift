package import LuaRuntime
package import Statecharts
package import Values

/// Runs the Lua of a cycle: conditions over a tree of plain values and the chart's own data, and the chart's scripts.
///
/// Every evaluation has a state of its own and tells what it looked at: each leaf or list, by dotted name, once. In the
/// tree that is what was reached; of the chart's data, which are plain Lua tables, it is what the text names, told first.
package struct ConditionHost: ChartHost, Sendable {
    private let tree: [String: Value]
    private let budget: LuaBudget

    /// - Parameter tree: the names that conditions find, such as `program` and `missing`. The chart's data come before
    ///   a namesake in the tree.
    package init(tree: [String: Value], budget: LuaBudget = .default) {
        self.tree = tree
        self.budget = budget
    }

    package func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        let log = ReadLog()
        let text = ChartText(expression, isExpression: true)
        do throws(LuaError) {
            let value = try run(text, context, log, requests: nil) { _, results throws(LuaError) in
                guard results.count <= 1 else { throw Self.severalValues(results.count) }
                return try Self.plain(results.first ?? .nil)
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
            let data = try run(text, context, log, requests: requests) { state, _ throws(LuaError) in
                try Self.data(context.data, in: state)
            }
            return ScriptAnswer(.success(data), requests: requests.contents, reads: log.reads)
        } catch {
            return ScriptAnswer(.failure(text.fault(error)), reads: log.reads)
        }
    }

    private func run<Result>(
        _ text: ChartText, _ context: HostContext, _ log: ReadLog, requests: ChartRequests?,
        _ body: (borrowing LuaState, [LuaValue]) throws(LuaError) -> Result
    ) throws(LuaError) -> Result {
        let state = try LuaState(budget: budget, seed: seed(text, context))
        try prepare(state, context, log)
        try requests?.register(in: state)
        let further = requests == nil ? [] : ChartRequests.names
        try look(at: GlobalNames(text.source), in: state, context, log, further: further)
        return try body(state, try state.load(text.chunk, name: text.name).callAll([]))
    }

    /// Refuses names there are not, and notes what is named of the chart's data.
    private func look(
        at names: GlobalNames, in state: borrowing LuaState, _ context: HostContext, _ log: ReadLog, further: [String]
    ) throws(LuaError) {
        for use in names.uses {
            if let value = context.data[use.name] {
                if !use.isAssigned { note(use, of: value, in: log) }
                continue
            }
            if use.isAssigned, use.steps.isEmpty { throw Self.notData(use.name, data: context.data.keys.sorted()) }
            if let value = tree[use.name] {
                // What lies within an object is noted when it is reached.
                if value.object == nil { note(use, of: value, in: log) }
                continue
            }
            if use.name == EventObject.luaName { continue }
            guard try state.global(use.name).isNil else { continue }
            let own = ["In", EventObject.luaName, "_sessionid", "_name", "_ioprocessors", "_x"]
            throw LuaError.unknownName(
                use.name,
                what: LocalizedText(ko: "‘\(use.name)’이라는 이름이 없습니다", en: "there is nothing called ‘\(use.name)’"),
                known: (Array(tree.keys) + Array(context.data.keys) + own + further).sorted())
        }
    }

    private func prepare(_ state: borrowing LuaState, _ context: HostContext, _ log: ReadLog) throws(LuaError) {
        for (name, value) in tree {
            guard case .object(let members) = value else {
                try state.setGlobal(name, .value(value))
                continue
            }
            try state.setGlobal(name, .object(TreeNode(path: name, members: members, log: log)))
        }
        for (name, value) in context.data { try state.setGlobal(name, .value(value)) }
        if let event = context.event?.fields {
            try state.setGlobal(EventObject.luaName, .object(EventObject(fields: event, log: log)))
        }
        try state.setGlobal("_sessionid", .string(context.sessionID))
        try state.setGlobal("_name", .string(context.chart.id.rawValue))
        let location: Value = ["location": .string("#_scxml_\(context.sessionID)")]
        try state.setGlobal("_ioprocessors", .value(.object([SendDefinition.chartType: location, "scxml": location])))
        // Where a platform puts names of its own; this one has none.
        try state.setGlobal("_x", .value(.object([:])))
        try state.register("In") { call in
            let id = try call.string(1, "state")
            guard context.chart.state(StateID(id)) != nil else {
                throw LuaError.unknownName(
                    id, what: LocalizedText(ko: "‘\(id)’이라는 상태가 없습니다", en: "there is no state ‘\(id)’"),
                    known: Self.ids(context.chart.definition.states))
            }
            let isActive = context.isActive(StateID(id))
            log.note("In(\"\(id)\")", .bool(isActive))
            return .bool(isActive)
        }
    }

    private static func ids(_ states: [StateDefinition]) -> [String] {
        states.flatMap { [$0.id.rawValue] + ids($0.states) }
    }

    /// The deepest value that the text names.
    private func note(_ use: GlobalNames.Use, of value: Value, in log: ReadLog) {
        var (path, value) = (use.name, value)
        for step in use.steps {
            switch (step, value) {
            case (.key(let key), .object(let members)):
                path += ".\(key)"
                value = members[key] ?? .null
            case (.index(let index), .array(let elements)):
                path += "[\(index)]"
                value = elements.indices.contains(index - 1) ? elements[index - 1] : .null
            default: return log.note(path, value)
            }
        }
        log.note(path, value)
    }

    private func seed(_ text: ChartText, _ context: HostContext) -> UInt64 {
        let digest = Digest(of: "\(context.sessionID)\n\(context.at.milliseconds)\n\(text.source)")
        return UInt64(digest.hex.prefix(16), radix: 16) ?? 0
    }

    // MARK: Values

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

    private static func notData(_ name: String, data: [String]) -> LuaError {
        LuaError(
            kind: .unknownName(name),
            what: LocalizedText(ko: "‘\(name)’은(는) 이 상태도의 자료가 아닙니다", en: "‘\(name)’ is no data of this chart"),
            next: Nearest.match(name, in: data).map { LuaError.meant($0) }
                ?? LocalizedText(
                    ko: "지역 변수라면 앞에 local을 쓰세요.", en: "Write ‘local’ before a variable of the script's own."))
    }
}
