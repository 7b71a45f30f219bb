import Tables
package import Values

/// When each reading first came onto the record, and in which entry: filled from the facts, in their order.
package struct ReadingHistory: Sendable {
    private struct Place: Hashable {
        var indicator: IndicatorID
        var community: CommunityID?
        var start: Timestamp
    }

    /// A reading with what it says; nil values are readings too.
    private struct Said: Hashable {
        var place: Place
        var formula: Digest
        var value: UInt64?
        var numerator: UInt64?
        var denominator: UInt64?

        init(_ place: Place, _ formula: Digest, _ reading: Reading) {
            self.place = place
            self.formula = formula
            value = reading.value?.bitPattern
            numerator = reading.numerator?.bitPattern
            denominator = reading.denominator?.bitPattern
        }
    }

    private var known: [Place: Timestamp] = [:]
    private var entries: [Said: Int] = [:]

    package init() {}

    /// - Parameter seq: of the fact's entry.
    package mutating func add(_ fact: Fact, at: Timestamp, seq: Int? = nil) {
        if let seq { note(fact, seq) }
        switch fact {
        case .indicatorComputed(let computed):
            for reading in computed.series.readings where reading.value != nil {
                note(computed.series.indicator, computed.series.community, reading, at)
            }
        case .readingRecorded(let recorded): note(recorded.indicator, recorded.community, recorded.reading, at)
        default: break
        }
    }

    package func firstKnown(_ indicator: IndicatorID, _ community: CommunityID?, _ reading: Reading) -> Timestamp? {
        known[Place(indicator: indicator, community: community, start: reading.period.start)]
    }

    /// The first entry that holds this reading under this formula: computed, written down, sealed or judged.
    package func entry(
        _ indicator: IndicatorID, _ community: CommunityID?, _ formula: Digest, _ reading: Reading
    ) -> Int? {
        entries[Said(Place(indicator: indicator, community: community, start: reading.period.start), formula, reading)]
    }

    private mutating func note(_ fact: Fact, _ seq: Int) {
        let series: [ReadingSeries] =
            switch fact {
            case .indicatorComputed(let computed): [computed.series]
            case .readingRecorded(let recorded):
                [
                    ReadingSeries(
                        indicator: recorded.indicator, community: recorded.community, formula: recorded.formula,
                        datasets: [:],
                        readings: [recorded.reading]
                            + recorded.unrecorded.map { Reading(period: $0, value: nil, missing: .notRecorded) })
                ]
            case .hypothesisSealed(let sealed): [sealed.seal.baseline] + sealed.seal.guardrailBaselines
            case .hypothesisJudged(let judged):
                [judged.judgement.readings] + judged.judgement.guardrails.map(\.readings)
            default: []
            }
        for series in series {
            for reading in series.readings {
                let place = Place(
                    indicator: series.indicator, community: series.community, start: reading.period.start)
                let said = Said(place, series.formula, reading)
                entries[said] = entries[said] ?? seq
            }
        }
    }

    private mutating func note(
        _ indicator: IndicatorID, _ community: CommunityID?, _ reading: Reading, _ at: Timestamp
    ) {
        let place = Place(indicator: indicator, community: community, start: reading.period.start)
        known[place] = min(known[place] ?? at, at)
    }
}
