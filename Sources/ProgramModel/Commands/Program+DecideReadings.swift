import Tables
import Values

extension Program {
    /// Readings that say what the recorded ones say are no news.
    func record(_ computed: ReadingSeries) -> [Fact] {
        if let known = series(computed.indicator, community: computed.community), known.says(computed) { return [] }
        return [.indicatorComputed(IndicatorComputed(series: computed))]
    }

    func record(
        _ reading: Reading, of id: IndicatorID, community: CommunityID?, unrecorded: [Period]
    ) throws(Refusal) -> [Fact] {
        let adopted = try manual(id)
        try checkCommunity(community)
        try checkValue(reading, adopted.definition)
        let known = series(id, community: community)?.readings ?? []
        guard !known.contains(reading) else { return [] }
        let new = unrecorded.filter { period in !known.contains { $0.period.start == period.start } }
        return [
            .readingRecorded(
                ReadingRecorded(
                    indicator: id, community: community, formula: adopted.script, reading: reading, unrecorded: new))
        ]
    }

    func remove(
        _ period: Period, of id: IndicatorID, community: CommunityID?, reason: String
    ) throws(Refusal) -> [Fact] {
        _ = try manual(id)
        try requireReason(reason, .removalReasonMissing)
        let known = series(id, community: community)?.readings.first { $0.period.start == period.start }
        guard let known, known.value != nil else { throw .nothingRecorded(id, period) }
        return [
            .readingRemoved(ReadingRemoved(indicator: id, community: community, period: known.period, reason: reason))
        ]
    }

    private func manual(_ id: IndicatorID) throws(Refusal) -> AdoptedIndicator {
        guard let adopted = indicators[id] else { throw .unknownIndicator(id, known: indicators.keys) }
        guard adopted.definition.kind == .manual else { throw .computed(id) }
        return adopted
    }

    /// A share is a fraction of a whole, and a value with counts is their quotient.
    private func checkValue(_ reading: Reading, _ definition: IndicatorDefinition) throws(Refusal) {
        guard let value = reading.value, value.isFinite else { throw .notAValue(definition.id) }
        guard !definition.isShare || (0...1).contains(value) else { throw .notAShare(value) }
        guard let above = reading.numerator, let below = reading.denominator else { return }
        guard below > 0, abs(above / below - value) <= 1e-9 * max(1, abs(value)) else {
            throw .countsDisagree(value, above, below)
        }
    }
}
