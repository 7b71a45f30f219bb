package import Values

/// One state, with all that happens in it.
package struct StateDefinition: Codable, Hashable, Sendable {
    package var id: StateID
    @Sparse package var kind: StateKind
    package var title: LocalizedText?
    /// What this state means to the program, such as `plan`. The interpreter does not read it.
    package var phase: String?
    /// Free marks. The interpreter does not read them.
    @Sparse package var tags: [String]
    /// Which descendants are entered by default. Without one it is the first child. For a compound state only.
    package var initial: InitialDefinition?
    @Sparse package var data: [DataDefinition]
    /// Blocks: an error ends its block, and the next one still runs.
    @Sparse package var onEntry: [[Content]]
    @Sparse package var onExit: [[Content]]
    /// In document order: the first that is enabled wins. A history state has exactly one, its default.
    @Sparse package var transitions: [TransitionDefinition]
    /// What `done.state.PARENT` carries. For a final state only.
    package var doneData: PayloadDefinition?
    @Sparse package var invokes: [InvokeDefinition]
    @Sparse package var states: [StateDefinition]
    package var place: SourcePlace?

    package init(
        id: StateID, kind: StateKind = .state, title: LocalizedText? = nil, phase: String? = nil, tags: [String] = [],
        initial: InitialDefinition? = nil, data: [DataDefinition] = [], onEntry: [[Content]] = [],
        onExit: [[Content]] = [], transitions: [TransitionDefinition] = [], doneData: PayloadDefinition? = nil,
        invokes: [InvokeDefinition] = [], states: [StateDefinition] = [], place: SourcePlace? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.phase = phase
        self.tags = tags
        self.initial = initial
        self.data = data
        self.onEntry = onEntry
        self.onExit = onExit
        self.transitions = transitions
        self.doneData = doneData
        self.invokes = invokes
        self.states = states
        self.place = place
    }

    package func withoutPlaces() -> StateDefinition {
        var copy = self
        copy.place = nil
        copy.data = data.map { $0.withoutPlaces() }
        copy.transitions = transitions.map { transition in
            var transition = transition
            transition.place = nil
            return transition
        }
        copy.states = states.map { $0.withoutPlaces() }
        return copy
    }
}
