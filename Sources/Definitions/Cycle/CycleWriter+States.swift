import ProgramModel
import Statecharts
import Values
import Yams

extension CycleWriter {
    mutating func states(_ states: [StateDefinition]) throws(InputError) -> Node {
        var members = YAMLMembers()
        for state in states {
            path.append(state.id.rawValue)
            members.add(try identifierText(state.id.rawValue), try self.state(state))
            path.removeLast()
        }
        return members.node
    }

    private mutating func state(_ state: StateDefinition) throws(InputError) -> Node {
        var members = YAMLMembers()
        if state.kind != .state { members.add("kind", YAMLNode.text(StateWord(state.kind).rawValue)) }
        if let title = state.title { members.add("title", YAMLNode.localized(title)) }
        if let phase = state.phase {
            guard Phase(rawValue: phase) != nil else {
                throw inexpressible(ko: "모르는 단계 ‘\(phase)’", en: "the unknown phase ‘\(phase)’")
            }
            members.add("phase", YAMLNode.text(phase))
        }
        if !state.tags.isEmpty { members.add("tags", YAMLNode.list(state.tags.map { YAMLNode.text($0) }, flow: true)) }
        if let initial = state.initial { members.add("initial", try self.initial(initial)) }
        if !state.data.isEmpty { members.add("data", try data(state.data)) }
        if !state.onEntry.isEmpty { members.add("entry", try blocks(state.onEntry)) }
        if !state.onExit.isEmpty { members.add("exit", try blocks(state.onExit)) }
        try add(state.transitions, to: &members)
        if !state.invokes.isEmpty {
            var invokes: [Node] = []
            for invoke in state.invokes { invokes.append(try self.invoke(invoke)) }
            members.add("invoke", YAMLNode.list(invokes))
        }
        if let payload = state.doneData {
            var done = YAMLMembers()
            try add(payload, to: &done)
            members.add("done", done.node)
        }
        if !state.states.isEmpty { members.add("states", try states(state.states)) }
        return members.keys.isEmpty ? YAMLNode.null : members.node
    }

    private func blocks(_ blocks: [[Content]]) throws(InputError) -> Node {
        if blocks.count == 1 { return try block(blocks[0]) }
        var nodes: [Node] = []
        for block in blocks { nodes.append(try self.block(block)) }
        return YAMLNode.list(nodes)
    }

    private func invoke(_ invoke: InvokeDefinition) throws(InputError) -> Node {
        var members = YAMLMembers()
        if let id = invoke.id { members.add("id", try identifier(id)) }
        if let location = invoke.idLocation { members.add("id-at", YAMLNode.text(location)) }
        if let type = invoke.type { members.add("type", try textExpression(type)) }
        if let source = invoke.source { members.add("src", try textExpression(source)) }
        try add(invoke.payload, to: &members)
        if invoke.autoforward { members.add("forward", YAMLNode.bool(true)) }
        if !invoke.finalize.isEmpty { members.add("finalize", try block(invoke.finalize)) }
        return members.node
    }

    // MARK: Transitions

    /// `on` and `always` where they keep the order, and else the ordered `ways`.
    private func add(_ transitions: [TransitionDefinition], to members: inout YAMLMembers) throws(InputError) {
        if transitions.isEmpty { return }
        var groups: [(events: [String], ways: [TransitionDefinition])] = []
        for transition in transitions {
            if let last = groups.indices.last, groups[last].events == transition.events {
                groups[last].ways.append(transition)
            } else {
                groups.append((transition.events, [transition]))
            }
        }
        let keys = groups.map { $0.events.joined(separator: " ") }
        let eventlessLast = groups.dropLast().allSatisfy { !$0.events.isEmpty }
        guard Set(keys).count == keys.count, eventlessLast else {
            var nodes: [Node] = []
            for transition in transitions { nodes.append(try way(transition, tellingEvents: true)) }
            return members.add("ways", YAMLNode.list(nodes))
        }
        var on = YAMLMembers()
        var always: Node?
        for (events, ways) in groups {
            var nodes: [Node] = []
            for transition in ways { nodes.append(try way(transition)) }
            let node = nodes.count == 1 ? nodes[0] : YAMLNode.list(nodes)
            if events.isEmpty { always = node } else { on.add(try eventKey(events), node) }
        }
        if !on.keys.isEmpty { members.add("on", on.node) }
        if let always { members.add("always", always) }
    }

    private func eventKey(_ events: [String]) throws(InputError) -> String {
        if let event = events.first(where: { $0.isEmpty || $0.contains(where: \.isWhitespace) }) {
            throw inexpressible(
                ko: "비었거나 빈칸이 든 사건 ‘\(event)’", en: "the event ‘\(event)’, which is empty or has a space")
        }
        return events.joined(separator: " ")
    }

    private func way(_ transition: TransitionDefinition, tellingEvents: Bool = false) throws(InputError) -> Node {
        var members = YAMLMembers()
        if tellingEvents, !transition.events.isEmpty {
            members.add("on", YAMLNode.text(try eventKey(transition.events)))
        }
        if !transition.targets.isEmpty { members.add("to", try targets(transition.targets)) }
        if let title = transition.title { members.add("title", YAMLNode.localized(title)) }
        if transition.kind == .internal { members.add("kind", YAMLNode.text("internal")) }
        if let when = transition.when { members.add("when", try test(when)) }
        if !transition.conditions.isEmpty {
            var ids: [Node] = []
            for id in transition.conditions { ids.append(try identifier(id.rawValue)) }
            members.add("conditions", YAMLNode.list(ids, flow: true))
        }
        if !transition.content.isEmpty { members.add("then", try block(transition.content)) }
        // A target alone is its name.
        return members.keys == ["to"] && transition.targets.count == 1
            ? try targets(transition.targets) : members.flowable
    }
}

extension YAMLMembers {
    /// A mapping with nothing in it has no block form.
    fileprivate var flowable: Node { keys.isEmpty ? flowNode : node }
}

extension StateWord {
    fileprivate init(_ kind: StateKind) {
        self =
            switch kind {
            case .state: .state
            case .parallel: .parallel
            case .final: .final
            case .shallowHistory: .history
            case .deepHistory: .deepHistory
            }
    }
}
