/// How a balancing indicator did while a hypothesis was tried.
package struct GuardrailFinding: Codable, Hashable, Sendable {
    package var indicator: IndicatorID
    package var baseline: Double?
    package var result: Double?
    /// Beyond the baseline's own limits on the bad side. Nil when it cannot be told.
    package var worsened: Bool?
    package var readings: ReadingSeries

    package init(
        indicator: IndicatorID, baseline: Double?, result: Double?, worsened: Bool?, readings: ReadingSeries
    ) {
        self.indicator = indicator
        self.baseline = baseline
        self.result = result
        self.worsened = worsened
        self.readings = readings
    }
}
