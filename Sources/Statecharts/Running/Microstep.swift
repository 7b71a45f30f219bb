/// One move: what caused it, what was asked, what was left and entered.
package struct Microstep: Codable, Hashable, Sendable {
    /// Nil for a move without an event.
    package var event: ChartEvent?
    /// Every transition that was looked at and depended on something, in order.
    @Sparse package var considered: [Consideration]
    /// Empty: the event changed nothing.
    @Sparse package var transitions: [TransitionReference]
    /// Innermost first.
    @Sparse package var exited: [StateID]
    /// Outermost first.
    @Sparse package var entered: [StateID]
    /// Where content ran, in order: `plan.onExit[0]`, `plan#1`.
    @Sparse package var ran: [String]
    @Sparse package var faults: [MicrostepFault]

    package init(
        event: ChartEvent? = nil, considered: [Consideration] = [], transitions: [TransitionReference] = [],
        exited: [StateID] = [], entered: [StateID] = [], ran: [String] = [], faults: [MicrostepFault] = []
    ) {
        self.event = event
        self.considered = considered
        self.transitions = transitions
        self.exited = exited
        self.entered = entered
        self.ran = ran
        self.faults = faults
    }

    /// Nothing worth telling happened.
    var isEmpty: Bool {
        event == nil && considered.isEmpty && transitions.isEmpty && entered.isEmpty && exited.isEmpty && ran.isEmpty
            && faults.isEmpty
    }
}
