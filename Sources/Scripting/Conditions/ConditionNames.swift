import LuaRuntime
import LuaSyntax
import Statecharts
import Values

/// The names that a chart's Lua finds beside Lua's own.
struct ConditionNames: Sendable {
    /// What conditions read, such as `program`.
    let tree: [String: Value]

    /// Puts the tree into a state. What is reached in it is noted in `log`.
    func place(in state: borrowing LuaState, _ log: ReadLog) throws(LuaError) {
        for (name, value) in tree {
            guard case .object(let members) = value else {
                try state.setGlobal(name, .value(value))
                continue
            }
            try state.setGlobal(name, .object(TreeNode(path: name, members: members, log: log)))
        }
    }

    /// Makes `In` known. `context` gives the chart that asks at the time.
    static func placeIn(
        _ state: borrowing LuaState, _ log: ReadLog, _ context: @escaping () -> HostContext?
    ) throws(LuaError) {
        try state.register("In") { call in
            let id = try call.string(1, "state")
            guard let context = context(), context.chart.state(StateID(id)) != nil else {
                throw LuaError.unknownName(
                    id, what: LocalizedText(ko: "‘\(id)’이라는 상태가 없습니다", en: "there is no state ‘\(id)’"),
                    known: context().map { ids($0.chart.definition.states) } ?? [])
            }
            let isActive = context.isActive(StateID(id))
            log.note("In(\"\(id)\")", .bool(isActive))
            return .bool(isActive)
        }
    }

    private static func ids(_ states: [StateDefinition]) -> [String] {
        states.flatMap { [$0.id.rawValue] + ids($0.states) }
    }

    /// The system variables that are plain values.
    static func system(_ name: String, _ context: HostContext) -> Value? {
        switch name {
        case "_sessionid": return .string(context.sessionID)
        case "_name": return .string(context.chart.id.rawValue)
        case "_ioprocessors":
            let location: Value = ["location": .string("#_scxml_\(context.sessionID)")]
            return .object([SendDefinition.chartType: location, "scxml": location])
        // Where a platform puts names of its own; this one has none.
        case "_x": return .object([:])
        default: return nil
        }
    }

    /// Refuses names there are not and writes that nobody may make, and notes what is named of the chart's data.
    func look(
        at reading: LuaReading, _ context: HostContext, _ log: ReadLog, further: [String] = []
    ) throws(LuaError) {
        for use in reading.uses {
            if let value = context.data[use.name] {
                if !use.isAssigned { note(use, of: value, in: log) }
                continue
            }
            if use.isAssigned, LuaVocabulary.system.contains(use.name) { throw Self.readOnly(use.name) }
            if use.isAssigned, use.steps.isEmpty { throw Self.notData(use.name, data: context.data.keys.sorted()) }
            if let value = tree[use.name] {
                // What lies within an object is noted when it is reached.
                if value.object == nil { note(use, of: value, in: log) }
                continue
            }
            guard !LuaVocabulary.system.contains(use.name), !LuaVocabulary.functions.contains(use.name),
                LuaVocabulary.libraries[use.name] == nil, !further.contains(use.name)
            else { continue }
            throw LuaError.unknownName(
                use.name,
                what: LocalizedText(ko: "‘\(use.name)’이라는 이름이 없습니다", en: "there is nothing called ‘\(use.name)’"),
                known: known(context, further))
        }
    }

    private func known(_ context: HostContext, _ further: [String]) -> [String] {
        var names = Array(tree.keys) + Array(context.data.keys)
        names += LuaVocabulary.system + LuaVocabulary.functions + LuaVocabulary.libraries.keys + further
        return names.sorted()
    }

    /// The deepest value that the text names.
    private func note(_ use: LuaReading.Use, of value: Value, in log: ReadLog) {
        if use.steps.isEmpty { return log.note(use.name, value) }
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

    private static func readOnly(_ name: String) -> LuaError {
        LuaError(
            kind: .unknownName(name),
            what: LocalizedText(ko: "‘\(name)’은(는) 바꿀 수 없습니다", en: "‘\(name)’ cannot be changed"))
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
