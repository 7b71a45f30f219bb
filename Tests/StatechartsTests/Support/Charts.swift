import Statecharts
import Values

/// Short spellings, so that a chart in a test reads like a chart.
func chart(
    _ states: [StateDefinition], initial: InitialDefinition? = nil, binding: DataBinding = .early,
    data: [DataDefinition] = [], script: String? = nil, conditions: [ConditionID: ConditionDefinition] = [:]
) -> ChartDefinition {
    ChartDefinition(
        id: "test", initial: initial, binding: binding, data: data, script: script, conditions: conditions,
        states: states)
}

func state(
    _ id: StateID, _ states: [StateDefinition] = [], initial: InitialDefinition? = nil, entry: [Content] = [],
    exit: [Content] = [], on transitions: [TransitionDefinition] = [], data: [DataDefinition] = [],
    invokes: [InvokeDefinition] = []
) -> StateDefinition {
    StateDefinition(
        id: id, initial: initial, data: data, onEntry: entry.isEmpty ? [] : [entry], onExit: exit.isEmpty ? [] : [exit],
        transitions: transitions, invokes: invokes, states: states)
}

func parallel(
    _ id: StateID, _ states: [StateDefinition], entry: [Content] = [], exit: [Content] = [],
    on transitions: [TransitionDefinition] = []
) -> StateDefinition {
    StateDefinition(
        id: id, kind: .parallel, onEntry: entry.isEmpty ? [] : [entry], onExit: exit.isEmpty ? [] : [exit],
        transitions: transitions, states: states)
}

func final(_ id: StateID, entry: [Content] = [], data: PayloadDefinition? = nil) -> StateDefinition {
    StateDefinition(id: id, kind: .final, onEntry: entry.isEmpty ? [] : [entry], doneData: data)
}

func history(
    _ id: StateID, _ targets: StateID..., deep: Bool = false, content: [Content] = []
) -> StateDefinition {
    StateDefinition(
        id: id, kind: deep ? .deepHistory : .shallowHistory,
        transitions: [TransitionDefinition(targets: targets, content: content)])
}

/// `on("go", "b")`; no event: `on(nil, "b")`; no target: `on("go")`.
func on(
    _ events: String?, _ targets: StateID..., when: Guard? = nil, needs conditions: [ConditionID] = [],
    kind: TransitionKind = .external, run content: [Content] = []
) -> TransitionDefinition {
    TransitionDefinition(
        events: events.map { $0.split(separator: " ").map(String.init) } ?? [], targets: targets, kind: kind,
        when: when,
        conditions: conditions, content: content)
}

func log(_ label: String) -> Content { .log(label: label, nil) }
func log(_ label: String, lua: String) -> Content { .log(label: label, .lua(lua)) }
