package import Values

/// One way out of where a chart stands.
package struct WayOut: Codable, Hashable, Sendable {
    package enum Standing: String, Codable, Sendable, CaseIterable {
        /// Its event takes it.
        case open
        /// It would be taken, were it not for its conditions.
        case blocked
        /// Its `when` leads elsewhere.
        case elsewhere
        /// Its `when` failed, so nobody can tell.
        case failed
        /// It is open, but an earlier or inner way takes all of its events first.
        case overtaken
    }

    package var transition: TransitionReference
    package var title: LocalizedText?
    /// Empty: it needs no event.
    @Sparse package var events: [String]
    /// Empty: it leaves no state.
    @Sparse package var targets: [StateID]
    /// The active atomic state whose ancestor's transition this is; nil when it is that state's own.
    package var inheritedBy: StateID?
    package var standing: Standing
    package var when: ConditionResult?
    @Sparse package var conditions: [ConditionResult]

    package init(
        transition: TransitionReference, title: LocalizedText? = nil, events: [String] = [], targets: [StateID] = [],
        inheritedBy: StateID? = nil, standing: Standing, when: ConditionResult? = nil,
        conditions: [ConditionResult] = []
    ) {
        self.transition = transition
        self.title = title
        self.events = events
        self.targets = targets
        self.inheritedBy = inheritedBy
        self.standing = standing
        self.when = when
        self.conditions = conditions
    }

    /// What keeps it shut: unmet conditions and failed ones.
    package var obstacles: [ConditionResult] { conditions.filter { !$0.isMet } }
}
