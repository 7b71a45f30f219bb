package import ProgramModel
package import Tables
import Values

extension Session {
    /// The recorded series of an indicator, one for each community that has one.
    ///
    /// - Parameter word: leaves of each only the reading of this period: a day inside it, its label, or `last`.
    package func communitySeries(
        _ id: IndicatorID, period word: String?
    ) throws -> (program: Program, adopted: AdoptedIndicator, series: [ReadingSeries], period: Period?) {
        let program = try load().program
        guard let adopted = program.indicators[id] else {
            throw Refusal.unknownIndicator(id, known: program.indicators.keys)
        }
        var series = program.series.filter { $0.indicator == id && $0.community != nil }
            .sorted { ($0.community?.rawValue ?? "") < ($1.community?.rawValue ?? "") }
        guard let word else { return (program, adopted, series, nil) }
        // Communities may have begun at different times, so the periods of all are looked through.
        var periods: [Timestamp: Period] = [:]
        for reading in series.flatMap(\.readings) { periods[reading.period.start] = reading.period }
        let zone = Zone(program.definition.zone) ?? .utc
        let period = try PeriodWord(word, zone: zone).find(among: periods.values.sorted { $0.start < $1.start })
        for index in series.indices { series[index].readings.removeAll { $0.period.start != period.start } }
        return (program, adopted, series, period)
    }
}
