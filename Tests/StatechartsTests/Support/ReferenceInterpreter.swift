import Statecharts
import Values

/// Appendix D of W3C SCXML 1.0 written down as it stands, on names and lists, slowly. It knows the content that random
/// charts hold: raise, log, send to itself, and assigning a number. It takes the four liberties that `ChartSession` names.
final class ReferenceInterpreter {
    final class Node {
        let definition: StateDefinition?
        let parent: Node?
        let order: Int
        var children: [Node] = []

        init(_ definition: StateDefinition?, _ parent: Node?, _ order: Int) {
            self.definition = definition
            self.parent = parent
            self.order = order
        }

        var id: StateID { definition?.id ?? "" }
        var isHistory: Bool { definition?.kind.isHistory ?? false }
        var isParallel: Bool { definition?.kind == .parallel }
        var isFinal: Bool { definition?.kind == .final }
        var isCompound: Bool { definition == nil || definition?.kind == .state && !children.isEmpty }
        var isAtomic: Bool { isFinal || definition?.kind == .state && children.isEmpty }
        var regions: [Node] { children.filter { !$0.isHistory } }
        var histories: [Node] { children.filter(\.isHistory) }
        /// Innermost first, with the root.
        var ancestors: [Node] { parent.map { [$0] + $0.ancestors } ?? [] }

        func isDescendant(of other: Node) -> Bool { ancestors.contains { $0 === other } }
    }

    struct Transition {
        let source: Node
        let index: Int
        let definition: TransitionDefinition
        var reference: TransitionReference { TransitionReference(source: source.id, index: index) }
    }

    let definition: ChartDefinition
    let root: Node
    var nodes: [StateID: Node] = [:]
    var configuration: [Node] = []
    var historyValue: [StateID: [Node]] = [:]
    var internalQueue: [String] = []
    var externalQueue: [String] = []
    var data: [String: Value] = [:]
    var running = true
    var event: String?
    var lines: [String] = []
    var logs: [String] = []
    /// How a guard comes out: nil is an error.
    let answer: (String, [StateID], String?) -> Bool?
    var silenced: Set<String> = []
    var asked: [String: Bool] = [:]

    init(_ definition: ChartDefinition, answer: @escaping (String, [StateID], String?) -> Bool?) {
        self.definition = definition
        self.answer = answer
        root = Node(nil, nil, 0)
        var order = 0
        func add(_ states: [StateDefinition], _ parent: Node) {
            for state in states {
                order += 1
                let node = Node(state, parent, order)
                nodes[state.id] = node
                parent.children.append(node)
                add(state.states, node)
            }
        }
        add(definition.states, root)
        for item in definition.data { data[item.id] = 0 }
    }

    func start() {
        let targets = definition.initial?.targets ?? [root.regions[0].id]
        var entry: [Node] = []
        var defaults: [Node] = []
        var defaultHistory: [StateID: [Content]] = [:]
        for target in targets { addDescendants(nodes[target]!, root, &entry, &defaults, &defaultHistory) }
        for target in effectiveTargets(targets) { addAncestors(target, root, &entry, &defaults, &defaultHistory) }
        let entered = enter(entry, defaults, defaultHistory)
        lines.append((["*"] + entered.map { "+\($0.id)" }).joined(separator: " "))
        mainLoop()
        drain()
    }

    func send(_ name: String) {
        externalQueue.append(name)
        drain()
    }

    private func drain() {
        while running, !externalQueue.isEmpty {
            let name = externalQueue.removeFirst()
            event = name
            let enabled = select(name)
            microstep(name, enabled)
            mainLoop()
        }
    }

    private func mainLoop() {
        silenced = []
        while running {
            var enabled = select(nil)
            if !enabled.isEmpty {
                microstep(nil, enabled)
                continue
            }
            if internalQueue.isEmpty { return }
            let name = internalQueue.removeFirst()
            event = name
            enabled = select(name)
            microstep(name, enabled)
        }
        for node in configuration.sorted(by: { $0.order > $1.order }) {
            for block in node.definition?.onExit ?? [] { run(block) }
            configuration.removeAll { $0 === node }
        }
    }

    private func select(_ name: String?) -> [Transition] {
        var enabled: [Transition] = []
        asked = [:]
        for state in configuration.filter(\.isAtomic).sorted(by: { $0.order < $1.order }) {
            search: for source in [state] + state.ancestors {
                for (index, definition) in (source.definition?.transitions ?? []).enumerated() {
                    let isAsked =
                        name.map { name in definition.events.contains { matches($0, name) } }
                        ?? definition.events.isEmpty
                    let transition = Transition(source: source, index: index, definition: definition)
                    if isAsked, isEnabled(transition) {
                        if !enabled.contains(where: { $0.reference == transition.reference }) {
                            enabled.append(transition)
                        }
                        break search
                    }
                }
            }
        }
        return withoutConflicts(enabled)
    }

    private func matches(_ descriptor: String, _ name: String) -> Bool {
        if descriptor == "*" { return true }
        let wanted = descriptor.split(separator: ".").filter { $0 != "*" }
        return name.split(separator: ".").starts(with: wanted)
    }

    private func isEnabled(_ transition: Transition) -> Bool {
        let key = transition.reference.description
        if let known = asked[key] { return known }
        let silent = transition.definition.events.isEmpty && silenced.contains(key)
        func holds(_ test: Guard) -> Bool {
            switch test {
            case .constant(let value): return value
            case .inState(let id): return configuration.contains { $0.id == id }
            case .lua(let source):
                if let value = answer(source, ids(configuration), event) { return value }
                if !silent { internalQueue.append("error.execution") }
                if transition.definition.events.isEmpty { silenced.insert(key) }
                return false
            }
        }
        var enabled = transition.definition.when.map(holds) ?? true
        if enabled {
            let results = transition.definition.conditions.map { holds(definition.conditions[$0]!.test) }
            enabled = !results.contains(false)
        }
        asked[key] = enabled
        return enabled
    }

    private func withoutConflicts(_ enabled: [Transition]) -> [Transition] {
        var kept: [Transition] = []
        for first in enabled {
            var preempted = false
            var removed: [TransitionReference] = []
            for second in kept {
                let shared = exitSet([first]).contains { node in exitSet([second]).contains { $0 === node } }
                if !shared { continue }
                if first.source.isDescendant(of: second.source) {
                    removed.append(second.reference)
                } else {
                    preempted = true
                    break
                }
            }
            if !preempted {
                kept.removeAll { removed.contains($0.reference) }
                kept.append(first)
            }
        }
        return kept
    }

    private func exitSet(_ transitions: [Transition]) -> [Node] {
        var found: [Node] = []
        for transition in transitions {
            guard let domain = domain(of: transition) else { continue }
            for node in configuration where node.isDescendant(of: domain) && !found.contains(where: { $0 === node }) {
                found.append(node)
            }
        }
        return found
    }

    private func domain(of transition: Transition) -> Node? {
        let targets = effectiveTargets(transition.definition.targets)
        if targets.isEmpty { return nil }
        if transition.definition.kind == .internal, transition.source.isCompound,
            targets.allSatisfy({ $0.isDescendant(of: transition.source) })
        {
            return transition.source
        }
        return transition.source.ancestors.first { ancestor in
            ancestor.isCompound && targets.allSatisfy { $0.isDescendant(of: ancestor) }
        }
    }

    private func effectiveTargets(_ ids: [StateID]) -> [Node] {
        var found: [Node] = []
        func add(_ node: Node) { if !found.contains(where: { $0 === node }) { found.append(node) } }
        for id in ids {
            let node = nodes[id]!
            if !node.isHistory {
                add(node)
            } else if let remembered = historyValue[id] {
                remembered.forEach(add)
            } else {
                effectiveTargets(node.definition!.transitions[0].targets).forEach(add)
            }
        }
        return found
    }

    private func microstep(_ name: String?, _ enabled: [Transition]) {
        if enabled.isEmpty {
            if let name { lines.append(name) }
            return
        }
        silenced = []
        let exits = exitSet(enabled).sorted { $0.order > $1.order }
        for node in exits {
            for memory in node.histories {
                historyValue[memory.id] = configuration.filter { other in
                    memory.definition!.kind == .deepHistory
                        ? other.isAtomic && other.isDescendant(of: node) : other.parent === node
                }
            }
        }
        for node in exits {
            for block in node.definition!.onExit { run(block) }
            configuration.removeAll { $0 === node }
        }
        for transition in enabled { run(transition.definition.content) }
        var entry: [Node] = []
        var defaults: [Node] = []
        var defaultHistory: [StateID: [Content]] = [:]
        for transition in enabled {
            for target in transition.definition.targets {
                addDescendants(nodes[target]!, domain(of: transition)!, &entry, &defaults, &defaultHistory)
            }
            for target in effectiveTargets(transition.definition.targets) {
                addAncestors(target, domain(of: transition)!, &entry, &defaults, &defaultHistory)
            }
        }
        let entered = enter(entry, defaults, defaultHistory)
        lines.append(
            ([name ?? "*"] + enabled.map(\.reference.description) + exits.map { "-\($0.id)" }
                + entered.map { "+\($0.id)" })
                .joined(separator: " "))
    }

    private func enter(_ entry: [Node], _ defaults: [Node], _ defaultHistory: [StateID: [Content]]) -> [Node] {
        let sorted = entry.sorted { $0.order < $1.order }
        let orphans = defaultHistory.keys.filter { id in !sorted.contains { $0.id == id } }
        for id in orphans.sorted(by: { nodes[$0]!.order < nodes[$1]!.order }) { run(defaultHistory[id]!) }
        for node in sorted {
            configuration.append(node)
            for block in node.definition!.onEntry { run(block) }
            if defaults.contains(where: { $0 === node }) { run(node.definition!.initial?.content ?? []) }
            if let content = defaultHistory[node.id] { run(content) }
            if node.isFinal {
                let parent = node.parent!
                if parent === root {
                    running = false
                } else {
                    internalQueue.append("done.state.\(parent.id)")
                    if let grandparent = parent.parent, grandparent.isParallel,
                        grandparent.regions.allSatisfy(isInFinalState)
                    {
                        internalQueue.append("done.state.\(grandparent.id)")
                    }
                }
            }
        }
        return sorted
    }

    private func isInFinalState(_ node: Node) -> Bool {
        if node.isCompound {
            return node.regions.contains { child in child.isFinal && configuration.contains { $0 === child } }
        }
        if node.isParallel { return node.regions.allSatisfy(isInFinalState) }
        return false
    }

    private func addDescendants(
        _ node: Node, _ domain: Node, _ entry: inout [Node], _ defaults: inout [Node],
        _ defaultHistory: inout [StateID: [Content]]
    ) {
        if node.isHistory {
            let parent = node.parent!
            let targets: [Node]
            if let remembered = historyValue[node.id] {
                targets = remembered
            } else {
                defaultHistory[parent.id] = node.definition!.transitions[0].content
                targets = node.definition!.transitions[0].targets.map { nodes[$0]! }
            }
            for target in targets { addDescendants(target, domain, &entry, &defaults, &defaultHistory) }
            for target in targets {
                addAncestors(
                    target, domain.isDescendant(of: parent) ? domain : parent, &entry, &defaults, &defaultHistory)
            }
            return
        }
        if !entry.contains(where: { $0 === node }) { entry.append(node) }
        if node.isCompound {
            defaults.append(node)
            let targets = (node.definition?.initial?.targets ?? [node.regions[0].id]).map { nodes[$0]! }
            for target in targets { addDescendants(target, domain, &entry, &defaults, &defaultHistory) }
            for target in targets { addAncestors(target, node, &entry, &defaults, &defaultHistory) }
        } else if node.isParallel {
            addRegions(node, domain, &entry, &defaults, &defaultHistory)
        }
    }

    private func addAncestors(
        _ node: Node, _ limit: Node, _ entry: inout [Node], _ defaults: inout [Node],
        _ defaultHistory: inout [StateID: [Content]]
    ) {
        for ancestor in node.ancestors.prefix(while: { $0 !== limit }) where ancestor !== root {
            if !entry.contains(where: { $0 === ancestor }) { entry.append(ancestor) }
            if ancestor.isParallel { addRegions(ancestor, limit, &entry, &defaults, &defaultHistory) }
        }
    }

    private func addRegions(
        _ node: Node, _ domain: Node, _ entry: inout [Node], _ defaults: inout [Node],
        _ defaultHistory: inout [StateID: [Content]]
    ) {
        for child in node.regions where !entry.contains(where: { $0.isDescendant(of: child) }) {
            addDescendants(child, domain, &entry, &defaults, &defaultHistory)
        }
    }

    private func run(_ block: [Content]) {
        for content in block {
            switch content {
            case .raise(let name): internalQueue.append(name)
            case .log(let label, _): logs.append(label ?? "")
            case .send(let send): externalQueue.append(send.event.literal!)
            case .assign(let name, .value(let value)): data[name] = value
            default: preconditionFailure("random charts hold no such content")
            }
        }
    }

    private func ids(_ nodes: [Node]) -> [StateID] {
        nodes.sorted { $0.order < $1.order }.map(\.id)
    }

    var active: [StateID] { ids(configuration) }
    var remembered: [StateID: [StateID]] { historyValue.mapValues(ids) }
}
