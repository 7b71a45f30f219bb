import Values

extension ChartChecker {
    mutating func checkState(_ node: Int) {
        let (state, path) = (nodes[node].definition, nodes[node].path)
        let parent = nodes[node].parent
        switch state.kind {
        case .state: checkPlainState(state, node, path)
        case .parallel: checkParallel(state, path)
        case .final: checkFinal(state, parent, path)
        case .shallowHistory, .deepHistory:
            checkHistory(state, node, path)
            return
        }
        if state.doneData != nil, state.kind != .final {
            report(
                "state.stray-done-data", at: path, state.place, ko: "doneData는 끝 상태에만 쓸 수 있습니다",
                en: "only a final state has done data")
        }
        if let payload = state.doneData { check(payload, at: path, state.place) }
        for (name, blocks) in [("onEntry", state.onEntry), ("onExit", state.onExit)] {
            for block in blocks { check(block, at: "\(path).\(name)", state.place) }
        }
        for invoke in state.invokes { check(invoke, at: path, state.place) }
        checkTransitions(of: node)
    }

    private mutating func checkPlainState(_ state: StateDefinition, _ node: Int, _ path: String) {
        if state.states.isEmpty {
            if state.initial != nil {
                report(
                    "initial.no-children", at: path, state.place, ko: "‘\(state.id)’에는 들어갈 아래 상태가 없습니다",
                    en: "‘\(state.id)’ has an initial state but no children")
            }
            return
        }
        if state.states.allSatisfy(\.kind.isHistory) {
            report(
                "state.only-history", at: path, state.place, ko: "‘\(state.id)’에는 이력 말고 아래 상태가 없습니다",
                en: "‘\(state.id)’ has no children but history")
        }
        if let initial = state.initial { checkInitial(initial, of: node, path: path, place: state.place) }
    }

    private mutating func checkParallel(_ state: StateDefinition, _ path: String) {
        if state.states.allSatisfy(\.kind.isHistory) {
            report(
                "parallel.empty", at: path, state.place, ko: "병렬 상태 ‘\(state.id)’에 아래 상태가 없습니다",
                en: "the parallel state ‘\(state.id)’ has no children")
        }
        if state.initial != nil {
            report(
                "parallel.initial", at: path, state.place, ko: "병렬 상태 ‘\(state.id)’에는 처음 상태를 정하지 않습니다",
                en: "the parallel state ‘\(state.id)’ takes no initial state",
                next: LocalizedText(ko: "모든 아래 상태에 함께 들어갑니다", en: "all of its children are entered together"))
        }
        for child in state.states where child.kind == .final {
            report(
                "parallel.final", at: path + "/\(child.id)", child.place, ko: "병렬 상태 바로 아래에는 끝 상태를 둘 수 없습니다",
                en: "a final state cannot be a child of a parallel state",
                next: LocalizedText(ko: "영역 안으로 옮기세요", en: "move it into one of the regions"))
        }
    }

    private mutating func checkFinal(_ state: StateDefinition, _ parent: Int, _ path: String) {
        if !state.states.isEmpty || !state.transitions.isEmpty || state.initial != nil || !state.invokes.isEmpty {
            report(
                "final.not-plain", at: path, state.place, ko: "끝 상태 ‘\(state.id)’에는 아래 상태나 전이, 호출이 있을 수 없습니다",
                en: "the final state ‘\(state.id)’ can have no children, transitions or invokes")
        }
    }

    private mutating func checkHistory(_ state: StateDefinition, _ node: Int, _ path: String) {
        let parent = nodes[node].parent
        if parent < 0 {
            report(
                "history.misplaced", at: path, state.place, ko: "이력 ‘\(state.id)’는 다른 상태 안에 있어야 합니다",
                en: "the history ‘\(state.id)’ must be inside a state")
            return
        }
        let isPlain =
            state.states.isEmpty && state.onEntry.isEmpty && state.onExit.isEmpty && state.initial == nil
            && state.data.isEmpty && state.invokes.isEmpty && state.doneData == nil
        guard isPlain, state.transitions.count == 1, let transition = state.transitions.first,
            transition.events.isEmpty,
            transition.when == nil, transition.conditions.isEmpty, !transition.targets.isEmpty
        else {
            report(
                "history.bad", at: path, state.place,
                ko: "이력 ‘\(state.id)’에는 사건과 조건이 없고 목표가 있는 전이 하나만 있어야 합니다",
                en: "the history ‘\(state.id)’ must have one transition, without event or condition, that has a target")
            return
        }
        let targets = resolve(transition.targets, at: path, transition.place ?? state.place)
        for target in targets {
            let inside =
                state.kind == .shallowHistory ? nodes[target].parent == parent : isDescendant(target, of: parent)
            if !inside || nodes[target].definition.kind.isHistory {
                report(
                    "history.bad-target", at: path, transition.place ?? state.place,
                    ko: "이력 ‘\(state.id)’의 기본 목표 ‘\(nodes[target].definition.id)’는 그 이력이 기억할 수 있는 상태가 아닙니다",
                    en: "‘\(nodes[target].definition.id)’ is not a state that the history ‘\(state.id)’ could remember")
            }
        }
        checkTogether(targets, at: path, state.place)
        check(transition.content, at: path, transition.place ?? state.place)
    }

    /// States that are entered together must be able to be active together: their nearest common ancestor is parallel.
    mutating func checkTogether(_ targets: [Int], at path: String, _ place: SourcePlace?) {
        for (position, first) in targets.enumerated() {
            for second in targets[..<position] where !canBeTogether(first, second) {
                let names = (nodes[second].definition.id, nodes[first].definition.id)
                report(
                    "transition.targets-conflict", at: path, place,
                    ko: "‘\(names.0)’와 ‘\(names.1)’에 함께 들어갈 수 없습니다",
                    en: "‘\(names.0)’ and ‘\(names.1)’ cannot be entered together",
                    next: LocalizedText(
                        ko: "한 병렬 상태의 서로 다른 영역에 있어야 합니다", en: "they must be in different regions of one parallel state")
                )
                return
            }
        }
    }

    private func canBeTogether(_ a: Int, _ b: Int) -> Bool {
        if a == b || isDescendant(a, of: b) || isDescendant(b, of: a) { return false }
        var ancestor = nodes[a].parent
        while ancestor >= 0, !isDescendant(b, of: ancestor) { ancestor = nodes[ancestor].parent }
        guard ancestor >= 0, nodes[ancestor].definition.kind == .parallel else { return false }
        // A history of the parallel state itself stands for all of its regions.
        return ![a, b].contains { nodes[$0].parent == ancestor && nodes[$0].definition.kind.isHistory }
    }
}
