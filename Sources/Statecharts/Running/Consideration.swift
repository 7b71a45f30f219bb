/// What was asked before a transition was taken or not.
package struct Consideration: Codable, Hashable, Sendable {
    package var transition: TransitionReference
    /// Nil when the transition has no `when`.
    package var when: ConditionResult?
    /// Empty when `when` already said no: then the conditions did not matter.
    @Sparse package var conditions: [ConditionResult]
    package var isEnabled: Bool

    package init(
        transition: TransitionReference, when: ConditionResult? = nil, conditions: [ConditionResult] = [],
        isEnabled: Bool
    ) {
        self.transition = transition
        self.when = when
        self.conditions = conditions
        self.isEnabled = isEnabled
    }

    /// Whether it was the way to go, and only its conditions kept it shut.
    package var isBlocked: Bool {
        !isEnabled && !conditions.isEmpty && (when?.outcome ?? .met) == .met
    }
}
