package import Values

/// Moves a running chart to a changed definition: what stays, what goes where, and what has no place to go.
///
/// A state goes to the one of its name, or to the one that the new definition's `moved` names. Nothing is entered or left
/// on the way: no content runs, since nothing happened in the program.
package struct ChartRevision: Equatable, Sendable {
    package enum Subject: String, Codable, Sendable, CaseIterable {
        case active
        case history
        case timer
        case data
    }

    /// One thing that is kept, and where.
    package struct Move: Equatable, Sendable {
        package var subject: Subject
        package var from: String
        /// Nil for what the new definition does not have any more and nothing depends on.
        package var to: String?
        /// For a timer: when it goes off, as before.
        package var due: Timestamp?
    }

    package private(set) var moves: [Move] = []
    /// What cannot be mapped, with what would map it. Empty when `state` can be used.
    package private(set) var problems: [LocalizedText] = []
    package private(set) var state: ChartState

    private let new: CompiledChart
    private let moved: [StateID: StateID]

    package init(of state: ChartState, from old: ChartDefinition, to new: CompiledChart) {
        self.state = state
        self.new = new
        moved = new.definition.moved
        self.state.chart = new.id
        mapConfiguration(state, old)
        mapHistory(state)
        mapTimers(state)
        mapData(state)
    }

    private func target(_ id: StateID) -> StateID { moved[id] ?? id }

    /// Ancestors come with their descendants, so only the innermost states say where the program stands.
    private mutating func mapConfiguration(_ state: ChartState, _ old: ChartDefinition) {
        let outline = ChartOutline(new.definition)
        let inner = Set(ChartOutline(old).entries.filter { $0.state.states.isEmpty }.map(\.state.id))
        var active: Set<StateID> = []
        for id in state.standing where inner.contains(id) {
            let goal = target(id)
            guard let entry = outline.entries.first(where: { $0.state.id == goal }) else {
                problems.append(Self.gone(id))
                continue
            }
            guard entry.state.states.isEmpty, !entry.state.kind.isHistory else {
                problems.append(
                    LocalizedText(
                        ko: "지금 있는 상태 ‘\(id)’이(가) 갈 ‘\(goal)’은(는) 하위 상태를 가지거나 이력 상태입니다. 그 안의 한 상태를 moved에 적으세요",
                        en:
                            "‘\(goal)’, where the active state ‘\(id)’ goes, has states of its own or is a history; name one inside in moved"
                    ))
                continue
            }
            moves.append(Move(subject: .active, from: id.rawValue, to: goal.rawValue))
            active.formUnion(entry.ancestors + [goal])
        }
        if problems.isEmpty { checkLegal(active, outline) }
        let ordered = outline.entries.map(\.state.id).filter(active.contains)
        if state.isRunning { self.state.configuration = ordered } else { self.state.endedIn = ordered }
        self.state.bound = state.bound.map(target).filter { new.state($0) != nil }
        for invocation in state.invocations where new.state(target(invocation.state)) == nil {
            problems.append(Self.gone(invocation.state))
        }
    }

    /// One active child of each compound state, all children of each parallel one.
    private mutating func checkLegal(_ active: Set<StateID>, _ outline: ChartOutline) {
        let children = [nil: new.definition.states]
            .merging(outline.entries.map { ($0.state.id as StateID?, $0.state.states) }) { first, _ in first }
        for (parent, states) in children where !states.isEmpty && parent.map(active.contains) ?? true {
            let count = states.count { active.contains($0.id) }
            let isParallel = parent.flatMap { new.state($0) }?.kind == .parallel
            let needed = isParallel ? states.count { !$0.kind.isHistory } : 1
            if count != needed {
                let name = parent?.rawValue ?? new.id.rawValue
                problems.append(
                    LocalizedText(
                        ko: "‘\(name)’ 안에서 함께 있을 수 없는 상태로 옮겨집니다(\(count)개, \(needed)개여야 함)",
                        en: "‘\(name)’ would hold \(count) active state(s) where it must hold \(needed)"))
            }
        }
    }

    private mutating func mapHistory(_ old: ChartState) {
        state.history = [:]
        for (id, remembered) in old.history.sorted(by: { $0.key < $1.key }) {
            let goal = target(id)
            guard new.state(goal)?.kind.isHistory == true else {
                problems.append(
                    LocalizedText(
                        ko: "이력 상태 ‘\(id)’이(가) 새 정의에 없습니다. 옮겨 갈 이력 상태를 moved에 적으세요",
                        en: "the history state ‘\(id)’ is not in the new definition; name the one it goes to in moved"))
                continue
            }
            let targets = remembered.map(target)
            for lost in zip(remembered, targets) where new.state(lost.1) == nil { problems.append(Self.gone(lost.0)) }
            state.history[goal] = targets
            moves.append(Move(subject: .history, from: id.rawValue, to: goal.rawValue))
        }
    }

    /// A timer keeps its moment, and with it the time that remains.
    private mutating func mapTimers(_ old: ChartState) {
        for timer in old.timers {
            moves.append(
                Move(subject: .timer, from: timer.send.event, to: timer.send.event, due: timer.due))
            if new.descriptors.matching(timer.send.event).isEmpty {
                problems.append(
                    LocalizedText(
                        ko: "예약된 사건 ‘\(timer.send.event)’을(를) 받는 전이가 새 정의에 없습니다",
                        en: "no transition of the new definition takes the delayed event ‘\(timer.send.event)’"))
            }
        }
    }

    private mutating func mapData(_ old: ChartState) {
        var declared: [DataDefinition] = new.definition.data
        func collect(_ states: [StateDefinition]) {
            for state in states {
                declared += state.data
                collect(state.states)
            }
        }
        collect(new.definition.states)
        state.data = [:]
        for definition in declared {
            if let value = old.data[definition.id] {
                state.data[definition.id] = value
                moves.append(Move(subject: .data, from: definition.id, to: definition.id))
            } else if case .lua? = definition.expression {
                problems.append(
                    LocalizedText(
                        ko: "새 변수 ‘\(definition.id)’의 첫 값은 식이 아니라 값이어야 합니다",
                        en: "the new variable ‘\(definition.id)’ must begin with a value, not an expression"))
            } else if case .value(let value)? = definition.expression {
                state.data[definition.id] = value
            } else {
                state.data[definition.id] = .null
            }
        }
        let kept = Set(declared.map(\.id))
        for gone in old.data.keys.sorted() where !kept.contains(gone) {
            moves.append(Move(subject: .data, from: gone, to: nil))
        }
    }

    private static func gone(_ id: StateID) -> LocalizedText {
        LocalizedText(
            ko: "지금 쓰는 상태 ‘\(id)’이(가) 새 정의에 없습니다. 옮겨 갈 상태를 moved에 적으세요(moved: { \(id): … })",
            en: "the state ‘\(id)’ is in use and not in the new definition; say where it goes (moved: { \(id): … })")
    }
}

extension ChartRevision {
    /// What it comes to; the compiled chart is only the means.
    package static func == (left: ChartRevision, right: ChartRevision) -> Bool {
        left.moves == right.moves && left.problems == right.problems && left.state == right.state
    }
}
