import Values

/// Walks the chart from where it begins, taking every transition that is not plainly impossible.
extension ChartChecker {
    mutating func checkReachability() {
        var walk = Walk(checker: self)
        walk.begin()
        for node in nodes.indices where !walk.reached.contains(node) {
            // The outermost one is enough.
            let parent = nodes[node].parent
            if parent >= 0, !walk.reached.contains(parent) { continue }
            let state = nodes[node].definition
            warn(
                "state.unreachable", at: nodes[node].path, state.place, ko: "상태 ‘\(state.id)’에 이르는 길이 없습니다",
                en: "nothing leads to the state ‘\(state.id)’")
        }
        for node in nodes.indices where walk.reached.contains(node) && isDeadEnd(node) {
            let state = nodes[node].definition
            warn(
                "state.dead-end", at: nodes[node].path, state.place, ko: "상태 ‘\(state.id)’에서 나가는 길이 없습니다",
                en: "nothing leads out of the state ‘\(state.id)’",
                next: LocalizedText(ko: "여기서 끝난다면 끝 상태로 만드세요", en: "if the chart ends here, make it a final state"))
        }
    }

    /// An atomic state from which no transition leads on: its own, an ancestor's, or one that leaves a parallel state
    /// around it from another region.
    private func isDeadEnd(_ node: Int) -> Bool {
        guard nodes[node].definition.kind == .state, nodes[node].definition.states.isEmpty else { return false }
        var current = node
        while current >= 0 {
            let state = nodes[current].definition
            if state.transitions.contains(where: { !$0.targets.isEmpty && $0.when != .constant(false) }) {
                return false
            }
            if state.kind == .parallel {
                for other in current + 1...nodes[current].last where !nodes[other].definition.kind.isHistory {
                    let leaves = nodes[other].definition.transitions.contains { transition in
                        transition.targets.contains { id in index[id].map { !isDescendant($0, of: current) } ?? false }
                    }
                    if leaves { return false }
                }
            }
            current = nodes[current].parent
        }
        return true
    }

    private struct Walk {
        let checker: ChartChecker
        var reached: Set<Int> = []
        private var waiting: [Int] = []

        init(checker: ChartChecker) {
            self.checker = checker
        }

        mutating func begin() {
            enterByDefault(checker.chart.initial, among: checker.nodes.indices.filter { checker.nodes[$0].parent < 0 })
            while let node = waiting.popLast() {
                for transition in checker.nodes[node].definition.transitions where transition.when != .constant(false) {
                    for target in transition.targets { checker.index[target].map { reach($0) } }
                }
            }
        }

        private mutating func reach(_ node: Int) {
            guard mark(node) else { return }
            let state = checker.nodes[node].definition
            switch state.kind {
            // Its one transition is its default; what it remembers was reached before.
            case .shallowHistory, .deepHistory, .final: break
            case .state where state.states.isEmpty: break
            case .state: enterByDefault(state.initial, among: children(of: node))
            case .parallel: for child in children(of: node) { reach(child) }
            }
        }

        /// Reaching a state reaches its ancestors, and the other regions of those that are parallel.
        private mutating func mark(_ node: Int) -> Bool {
            guard reached.insert(node).inserted else { return false }
            waiting.append(node)
            let parent = checker.nodes[node].parent
            if parent >= 0, mark(parent), checker.nodes[parent].definition.kind == .parallel {
                for child in children(of: parent) { reach(child) }
            }
            return true
        }

        private mutating func enterByDefault(_ initial: InitialDefinition?, among children: [Int]) {
            if let initial {
                for target in initial.targets { checker.index[target].map { reach($0) } }
            } else if let first = children.first(where: { !checker.nodes[$0].definition.kind.isHistory }) {
                reach(first)
            }
        }

        private func children(of node: Int) -> [Int] {
            guard node < checker.nodes[node].last else { return [] }
            return (node + 1...checker.nodes[node].last).filter {
                checker.nodes[$0].parent == node && !checker.nodes[$0].definition.kind.isHistory
            }
        }
    }
}
