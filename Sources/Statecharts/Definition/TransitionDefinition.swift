package import Values

/// A way from one state to others. It is enabled when an event matches, `when` holds and every condition is met.
package struct TransitionDefinition: Codable, Hashable, Sendable {
    /// Event descriptors: `meeting.opened` also matches `meeting.opened.a`; `*` matches everything. None: eventless.
    @Sparse package var events: [String]
    /// None: the content runs and no state is left.
    @Sparse package var targets: [StateID]
    @Sparse package var kind: TransitionKind
    /// Which way: where it is false, this transition is simply not the one.
    package var when: Guard?
    /// What must be met: where one is not, the way is blocked and the reason is worth telling.
    @Sparse package var conditions: [ConditionID]
    @Sparse package var content: [Content]
    package var title: LocalizedText?
    package var place: SourcePlace?

    package init(
        events: [String] = [], targets: [StateID] = [], kind: TransitionKind = .external, when: Guard? = nil,
        conditions: [ConditionID] = [], content: [Content] = [], title: LocalizedText? = nil, place: SourcePlace? = nil
    ) {
        self.events = events
        self.targets = targets
        self.kind = kind
        self.when = when
        self.conditions = conditions
        self.content = content
        self.title = title
        self.place = place
    }
}
