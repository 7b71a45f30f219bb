package import Values

/// What a worksheet's `produces` gives: a prediction that can fail.
package struct HypothesisDraft: Codable, Hashable, Sendable {
    /// We believe that…
    package var belief: String
    /// To verify that, we will…
    package var action: String
    /// And measure…
    package var indicator: IndicatorID
    /// We are right if it reaches this value (a fraction, 0…1, for shares).
    package var target: Double
    /// What the author expects to see, in words.
    package var prediction: String?
    /// Indicators that must not get worse.
    package var guardrails: [IndicatorID]
    /// The cycle whose feedback judges it; the drafting cycle when nil.
    package var judgedInCycle: Int?
    /// The first day the baseline may use; nil leaves it to the number of periods.
    package var baselineFrom: CalendarDate?

    package init(
        belief: String, action: String, indicator: IndicatorID, target: Double, prediction: String? = nil,
        guardrails: [IndicatorID] = [], judgedInCycle: Int? = nil, baselineFrom: CalendarDate? = nil
    ) {
        self.belief = belief
        self.action = action
        self.indicator = indicator
        self.target = target
        self.prediction = prediction
        self.guardrails = guardrails
        self.judgedInCycle = judgedInCycle
        self.baselineFrom = baselineFrom
    }
}
