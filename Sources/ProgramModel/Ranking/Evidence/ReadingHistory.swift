import Tables
package import Values

/// When each reading first came onto the record: filled from the facts, in their order.
package struct ReadingHistory: Sendable {
    private struct Place: Hashable {
        var indicator: IndicatorID
        var community: CommunityID?
        var start: Timestamp
    }

    private var known: [Place: Timestamp] = [:]

    package init() {}

    package mutating func add(_ fact: Fact, at: Timestamp) {
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

    private mutating func note(
        _ indicator: IndicatorID, _ community: CommunityID?, _ reading: Reading, _ at: Timestamp
    ) {
        let place = Place(indicator: indicator, community: community, start: reading.period.start)
        known[place] = min(known[place] ?? at, at)
    }
}
