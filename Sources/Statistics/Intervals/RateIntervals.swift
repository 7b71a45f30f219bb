/// Intervals and comparison for counts of events in an exposure (person-days, meetings, messages).
package enum RateIntervals {
    /// Garwood's exact interval (1936) for events by exposure. Nil for no exposure.
    package static func exact(events: Int, exposure: Double, confidence: Double = 0.95) -> Interval? {
        guard events >= 0, exposure > 0, exposure.isFinite, confidence > 0, confidence < 1 else { return nil }
        let tail = (1 - confidence) / 2
        return Interval(
            estimate: Double(events) / exposure,
            lower: events == 0 ? 0 : Gamma.quantile(tail, Double(events)) / exposure,
            upper: Gamma.upperQuantile(tail, Double(events + 1)) / exposure, confidence: confidence)
    }

    /// The second rate over the first. Given all events, those of the second are binomial; the exact interval of that
    /// share becomes the interval of the ratio (upper end infinite when the first has no events). Nil when there is no
    /// event at all, which says nothing of a ratio.
    package static func ratio(
        from first: (events: Int, exposure: Double), to second: (events: Int, exposure: Double),
        confidence: Double = 0.95
    ) -> Interval? {
        guard first.events >= 0, second.events >= 0, first.exposure > 0, second.exposure > 0,
            let share = ProportionIntervals.exact(
                successes: second.events, trials: first.events + second.events, confidence: confidence)
        else { return nil }
        func ratio(_ share: Double) -> Double {
            share >= 1 ? .infinity : share / (1 - share) * first.exposure / second.exposure
        }
        return Interval(
            estimate: ratio(share.estimate), lower: ratio(share.lower), upper: ratio(share.upper),
            confidence: confidence)
    }
}
