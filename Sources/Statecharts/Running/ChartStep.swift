/// All that came of one call: the new state, the way there and what is left for the caller to do.
package struct ChartStep: Codable, Hashable, Sendable {
    package var state: ChartState
    package var microsteps: [Microstep]
    package var effects: [ChartEffect]

    package init(state: ChartState, microsteps: [Microstep] = [], effects: [ChartEffect] = []) {
        self.state = state
        self.microsteps = microsteps
        self.effects = effects
    }

    /// Whether any transition was taken.
    package var moved: Bool { microsteps.contains { !$0.transitions.isEmpty } }

    /// The transitions that the first event asked for and that only unmet or failing conditions kept shut. Empty when a
    /// transition was taken: then nothing was refused.
    package var refused: [Consideration] {
        guard let first = microsteps.first(where: { $0.event != nil }), first.transitions.isEmpty else { return [] }
        return first.considered.filter(\.isBlocked)
    }

    /// The names and data of the program's actions, in order.
    package var programActions: [ChartSend] {
        effects.compactMap { effect in
            if case .send(let send) = effect, send.isProgramAction { send } else { nil }
        }
    }

    /// Every condition that was asked, with its outcome.
    package var conditionResults: [ConditionResult] {
        microsteps.flatMap { $0.considered.flatMap { [$0.when].compactMap(\.self) + $0.conditions } }
    }

    package var faults: [MicrostepFault] { microsteps.flatMap(\.faults) }
}
