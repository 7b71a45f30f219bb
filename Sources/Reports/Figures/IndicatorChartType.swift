/// How the readings of an indicator are drawn.
package enum IndicatorChartType: String, Sendable, CaseIterable {
    /// Readings around their median.
    case run
    /// Single values and their moving ranges, with natural process limits.
    case xmr
    /// Shares, with limits that move with what each was counted from.
    case p
    /// Rates by exposure, with limits that move with it.
    case u
    /// Communities side by side, with limits that narrow as more was counted.
    case funnel
}
