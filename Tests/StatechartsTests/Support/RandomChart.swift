import Statecharts
import Values

/// Draws a chart of every kind of state, with transitions from anywhere to anywhere.
struct RandomChart {
    static let events = ["a", "b", "c.d", "c.e"]
    private static let descriptors = ["a", "b", "c", "c.*", "c.d", "*", "error", "done.state", "r"]

    private var random: SplitMix64
    private var ids: [StateID] = []
    /// Every state with those around it, outermost first.
    private var chains: [StateID: [StateDefinition]] = [:]
    private var count = 0

    static func draw(seed: UInt64) -> ChartDefinition {
        var drawer = RandomChart(random: SplitMix64(seed: seed))
        return drawer.chart()
    }

    private init(random: SplitMix64) {
        self.random = random
    }

    private mutating func chart() -> ChartDefinition {
        var states = (0..<2 + random.below(3)).map { _ in skeleton(depth: 0) }
        if random.chance(60) { states.append(final("end")) }
        func all(_ states: [StateDefinition]) -> [StateID] { states.flatMap { [$0.id] + all($0.states) } }
        ids = all(states)
        func chain(_ states: [StateDefinition], _ above: [StateDefinition]) {
            for state in states {
                chains[state.id] = above + [state]
                chain(state.states, above + [state])
            }
        }
        chain(states, [])
        states = states.map { fill($0) }
        return ChartDefinition(
            id: "random", data: [DataDefinition(id: "x", expression: .value(0))],
            conditions: ["k1": ConditionDefinition(test: .lua("q1")), "k2": ConditionDefinition(test: .lua("q2"))],
            states: states)
    }

    private mutating func skeleton(depth: Int) -> StateDefinition {
        count += 1
        let id = StateID("s\(count)")
        guard depth < 4, random.chance(depth == 0 ? 80 : 45) else { return StateDefinition(id: id) }
        if random.chance(40) {
            var regions = (0..<2 + random.below(2)).map { _ in skeleton(depth: depth + 1) }
            if random.chance(30) { regions.append(memory(of: regions)) }
            return StateDefinition(id: id, kind: .parallel, states: regions)
        }
        var children = (0..<1 + random.below(3)).map { _ in skeleton(depth: depth + 1) }
        if random.chance(40) { children.append(memory(of: children)) }
        if random.chance(30) {
            count += 1
            children.append(final(StateID("s\(count)")))
        }
        return StateDefinition(id: id, states: children)
    }

    private mutating func memory(of siblings: [StateDefinition]) -> StateDefinition {
        count += 1
        let deep = random.chance(50)
        func below(_ state: StateDefinition) -> [StateID] {
            [state.id] + state.states.filter { !$0.kind.isHistory }.flatMap(below)
        }
        let choices = deep ? siblings.flatMap(below) : siblings.map(\.id)
        return history(StateID("s\(count)"), random.pick(choices), deep: deep, content: content())
    }

    private mutating func fill(_ state: StateDefinition) -> StateDefinition {
        guard !state.kind.isHistory else { return state }
        var state = state
        state.states = state.states.map { fill($0) }
        if random.chance(40) { state.onEntry = [[log("in \(state.id)")] + content()] }
        if random.chance(40) { state.onExit = [[log("out \(state.id)")] + content()] }
        if state.kind == .final { return state }
        let inside = { (state: StateDefinition) -> [StateID] in
            func all(_ states: [StateDefinition]) -> [StateID] { states.flatMap { [$0.id] + all($0.states) } }
            return all(state.states)
        }(state)
        if state.kind == .state, !state.states.isEmpty, random.chance(40) {
            state.initial = InitialDefinition(targets: [random.pick(inside)], content: content())
        }
        for _ in 0..<random.below(4) { state.transitions.append(transition(inside: inside)) }
        return state
    }

    private mutating func transition(inside: [StateID]) -> TransitionDefinition {
        var transition = TransitionDefinition()
        let isEventless = random.chance(6)
        if !isEventless { transition.events = (0..<1 + random.below(2)).map { _ in random.pick(Self.descriptors) } }
        if isEventless || random.chance(85) {
            let pool = !inside.isEmpty && random.chance(40) ? inside : ids
            transition.targets = [random.pick(pool)]
            let partners = ids.filter { areRegions($0, transition.targets[0]) }
            if !partners.isEmpty, random.chance(40) { transition.targets.append(random.pick(partners)) }
        }
        if random.chance(20) { transition.kind = .internal }
        // Without an event it must depend on something that changes, or the chart never rests.
        if isEventless || random.chance(40) {
            transition.when = random.chance(30) ? .inState(random.pick(ids)) : .lua("g\(random.below(20))")
        }
        if random.chance(20) { transition.conditions = [random.pick(["k1", "k2"])] }
        transition.content = content()
        return transition
    }

    /// Whether two states can be active together without one holding the other.
    private func areRegions(_ a: StateID, _ b: StateID) -> Bool {
        guard let one = chains[a], let two = chains[b] else { return false }
        let shared = zip(one, two).prefix { $0.id == $1.id }.count
        guard shared > 0, shared < one.count, shared < two.count, one[shared - 1].kind == .parallel else {
            return false
        }
        return !one[shared].kind.isHistory && !two[shared].kind.isHistory
    }

    private mutating func content() -> [Content] {
        switch random.below(24) {
        case 0: [.raise("r")]
        case 1: [.send(SendDefinition(event: .value(.string(random.pick(Self.events)))))]
        case 2: [.assign("x", .value(.int(Int64(random.below(100)))))]
        case 3, 4: [log("t\(random.below(1000))")]
        default: []
        }
    }
}

/// Answers guards by a hash of the question and of where the chart stands, so that two interpreters agree if they ask
/// the same thing at the same moment. A few answers are errors.
struct HashHost: ChartHost {
    var seed: UInt64

    func answer(_ source: String, _ configuration: [StateID], _ event: String?) -> Bool? {
        var hash = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in "\(source)|\(configuration.map(\.rawValue).joined(separator: ","))|\(event ?? "")".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        hash ^= hash >> 29
        switch hash % 20 {
        case 0: return nil
        case 1...10: return false
        default: return true
        }
    }

    func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        guard let value = answer(expression, context.configuration, context.event?.name) else {
            return HostAnswer(.failure(ChartFault(message: LocalizedText(same: "no answer"))))
        }
        return HostAnswer(.success(.bool(value)))
    }

    func run(_ script: String, in context: HostContext) -> ScriptAnswer { ScriptAnswer(.success(context.data)) }
}
