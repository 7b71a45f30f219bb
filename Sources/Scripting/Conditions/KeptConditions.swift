import LuaRuntime
import LuaSyntax
import Statecharts
import Values

/// A Lua state that is kept for conditions that can neither change it nor run long, so that asking one again costs a call
/// and not a new state.
///
/// Such a condition makes no function, table or loop, calls no method, and calls only functions that are done at once
/// whatever they are given: its work is bounded by its own text. Every other text gets a state of its own.
final class KeptConditions {
    private static let texts = 256

    private struct Known {
        var reading: LuaReading
        /// Nothing in the text itself speaks against keeping.
        var isKeepable: Bool
        /// Nil until it is first asked here.
        var chunk: LuaRef?
    }

    private final class Room {
        let state: LuaState
        var pushed: [String: Value] = [:]

        init(_ state: consuming LuaState) {
            self.state = state
        }
    }

    private let names: ConditionNames
    private let budget: LuaBudget
    private var known: [String: Known] = [:]
    private var room: Room?
    private var asking: HostContext?
    /// What the last condition looked at.
    let log = ReadLog()

    init(_ names: ConditionNames, budget: LuaBudget) {
        self.names = names
        self.budget = budget
    }

    /// What the text says, read once.
    func reading(of expression: String) -> LuaReading {
        know(expression).reading
    }

    /// What the condition gives; nil where it needs a state of its own.
    func answer(_ expression: String, in context: HostContext) throws(LuaError) -> [LuaValue]? {
        let known = know(expression)
        guard known.isKeepable, fits(known.reading, context) else { return nil }
        let room = try enter()
        asking = context
        defer { asking = nil }
        log.clear()
        do throws(LuaError) {
            try names.look(at: known.reading, context, log)
            for use in known.reading.uses { try give(use.name, context, room) }
            // Asked for here and not before: a new state has forgotten its chunks.
            if let chunk = self.known[expression]?.chunk { return try chunk.callAll([]) }
            let text = ChartText(expression, isExpression: true)
            let chunk = try room.state.load(text.chunk, name: text.name)
            self.known[expression]?.chunk = chunk
            return try chunk.callAll([])
        } catch {
            guard case .limit = error.kind else { throw error }
            // What others used is not to be charged to this one: it may try with a budget of its own.
            leave()
            return nil
        }
    }

    private func know(_ expression: String) -> Known {
        if let known = known[expression] { return known }
        if known.count >= Self.texts {
            known = [:]
            room = nil
        }
        let reading = LuaReading(expression: expression)
        let new = Known(reading: reading, isKeepable: Self.isKeepable(reading))
        known[expression] = new
        return new
    }

    private func enter() throws(LuaError) -> Room {
        if let room, hasBudget(room.state.usage) { return room }
        leave()
        let room = Room(try LuaState(budget: budget))
        try names.place(in: room.state, log)
        try ConditionNames.placeIn(room.state, log) { [unowned self] in asking }
        self.room = room
        return room
    }

    /// Whether the state has at least half of everything left.
    private func hasBudget(_ usage: LuaUsage) -> Bool {
        (budget.steps.map { usage.steps < $0 / 2 } ?? true)
            && usage.microseconds < budget.milliseconds * 500 && usage.memoryBytes < budget.memoryBytes / 2
    }

    private func leave() {
        room = nil
        for text in known.keys { known[text]?.chunk = nil }
    }

    /// Makes a name mean what it means to who asks now.
    private func give(_ name: String, _ context: HostContext, _ room: Room) throws(LuaError) {
        if name == EventObject.luaName {
            let event = context.event.map { HostValue.object(EventObject(fields: $0.fields, log: log)) }
            return try room.state.setGlobal(name, event ?? .nothing)
        }
        guard let value = context.data[name] ?? ConditionNames.system(name, context) else { return }
        if let before = room.pushed[name], before == value { return }
        try room.state.setGlobal(name, .value(value))
        room.pushed[name] = value
    }

    // MARK: What may be kept

    private static let quick: Set<String> = ["In", "tonumber", "type"]

    private static func isKeepable(_ reading: LuaReading) -> Bool {
        guard reading.error == nil, reading.isPlain else { return false }
        return reading.uses.allSatisfy { use in
            if use.isAssigned { return false }
            if use.isCalled {
                // Random numbers are drawn from a seed of the condition's own.
                if use.name == "math" { return use.steps.count == 1 && use.steps != [.key("random")] }
                return use.steps.isEmpty && quick.contains(use.name)
            }
            return !LuaVocabulary.functions.contains(use.name)
        }
    }

    /// Whether no data of the chart that asks stand before a name that means something else in this state.
    private func fits(_ reading: LuaReading, _ context: HostContext) -> Bool {
        reading.uses.allSatisfy { use in
            guard context.data[use.name] != nil else { return true }
            return names.tree[use.name] == nil && LuaVocabulary.libraries[use.name] == nil
                && !LuaVocabulary.functions.contains(use.name)
        }
    }
}
