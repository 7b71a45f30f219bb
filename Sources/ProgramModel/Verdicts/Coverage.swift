import Values

/// How much of what should have been read was read.
package struct Coverage: Codable, Hashable, Sendable {
    /// Periods since the seal whose readings are final.
    package var periods: Int
    package var readings: Int
    /// What the readings leave out; nil where nothing.
    package var excluded: [Exclusion]?

    init(_ series: ReadingSeries) {
        periods = series.readings.count
        readings = series.values.count
        let all = series.readings.flatMap { $0.excluded ?? [] } + (series.excluded ?? [])
        var counts: [LocalizedText: Int] = [:]
        for exclusion in all { counts[exclusion.reason, default: 0] += exclusion.count }
        let summed = counts.map { Exclusion(count: $0.value, reason: $0.key) }
            .sorted { ($1.count, $0.reason.en) < ($0.count, $1.reason.en) }
        excluded = summed.isEmpty ? nil : summed
    }

    /// Fewer than half of the periods say too little of the rest.
    package var isEnough: Bool { 2 * readings >= periods }

    var reasons: [LocalizedText] {
        var reasons: [LocalizedText] = []
        if readings < periods, readings > 0 {
            reasons.append(
                LocalizedText(
                    ko: "잴 수 있는 기간 \(periods)개 가운데 \(readings)개에만 측정값이 있습니다"
                        + (isEnough ? "." : ": 절반이 안 되어 나머지를 대신할 수 없습니다."),
                    en: "Only \(readings) of \(periods) periods have a reading"
                        + (isEnough ? "." : ": less than half cannot speak for the rest.")))
        }
        if let excluded {
            let ko = excluded.prefix(3).map { "\($0.reason.ko) \(NumberText.whole($0.count))건" }
            let en = excluded.prefix(3).map { "\($0.reason.en) (\(NumberText.whole($0.count)))" }
            reasons.append(
                LocalizedText(
                    ko: "측정에서 빠진 것: " + ko.joined(separator: ", ") + ".",
                    en: "Left out of the readings: " + en.joined(separator: ", ") + "."))
        }
        return reasons
    }
}
