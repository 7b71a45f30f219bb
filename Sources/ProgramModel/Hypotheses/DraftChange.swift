/// What is to read differently in a prediction; nil stays as it is.
package struct DraftChange: Hashable, Sendable {
    package var belief: String?
    package var action: String?
    package var target: Double?
    package var prediction: String?
    package var judgedInCycle: Int?

    package init(
        belief: String? = nil, action: String? = nil, target: Double? = nil, prediction: String? = nil,
        judgedInCycle: Int? = nil
    ) {
        self.belief = belief
        self.action = action
        self.target = target
        self.prediction = prediction
        self.judgedInCycle = judgedInCycle
    }

    package func applied(to draft: HypothesisDraft) -> HypothesisDraft {
        var draft = draft
        draft.belief = belief ?? draft.belief
        draft.action = action ?? draft.action
        draft.target = target ?? draft.target
        draft.prediction = prediction ?? draft.prediction
        draft.judgedInCycle = judgedInCycle ?? draft.judgedInCycle
        return draft
    }
}
