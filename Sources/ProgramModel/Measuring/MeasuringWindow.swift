package import Tables
package import Values

/// Which periods count for a hypothesis: those before it was sealed make the baseline, those after it the result.
package struct MeasuringWindow {
    /// As many points as an individuals chart needs for limits that are not "trial".
    package static let baselinePeriods = 12

    package var timeline: Timeline
    package var lag: Int
    package var sealedAt: Timestamp
    /// The beginning of the day of sealing: the meeting at which a plan is made belongs to its execution.
    package var sealedDay: Timestamp

    package init(timeline: Timeline, lag: Int, sealedAt: Timestamp, sealedDay: Timestamp) {
        self.timeline = timeline
        self.lag = lag
        self.sealedAt = sealedAt
        self.sealedDay = sealedDay
    }

    /// When the reading of the period at `index` is final; nil while it is not.
    private func settled(_ index: Int) -> Timestamp? {
        timeline.periods.indices.contains(index + lag) ? timeline.periods[index + lag].start : nil
    }

    /// The most recent periods whose readings were final when the hypothesis was sealed.
    package func baseline(from first: Timestamp?) -> [Period] {
        let known = timeline.periods.indices.filter { index in
            settled(index).map { $0 <= sealedAt } ?? false
                && first.map { timeline.periods[index].start >= $0 } ?? true
        }
        return known.suffix(Self.baselinePeriods).map { timeline.periods[$0] }
    }

    /// The periods that began no earlier than the day of sealing, and whose readings became final after it.
    package var result: [Period] {
        timeline.periods.indices.filter { index in
            settled(index).map { $0 > sealedAt } ?? false && timeline.periods[index].start >= sealedDay
        }.map { timeline.periods[$0] }
    }
}
