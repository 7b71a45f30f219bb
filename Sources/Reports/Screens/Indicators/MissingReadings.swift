import ProgramModel
import Tables
import Values

/// The periods of a series that have no reading, by reason.
struct MissingReadings {
    private var reasons: [(reason: LocalizedText, periods: [LocalizedText])] = []

    init(_ series: ReadingSeries) {
        for reading in series.readings where reading.value == nil {
            let reason = reading.missing ?? LocalizedText(ko: "까닭이 적혀 있지 않음", en: "no reason is recorded")
            if let index = reasons.firstIndex(where: { $0.reason == reason }) {
                reasons[index].periods.append(reading.period.label)
            } else {
                reasons.append((reason, [reading.period.label]))
            }
        }
    }

    /// Periods with the same reason share a line.
    var lines: [LocalizedText] {
        reasons.map { reason, periods in
            let more = periods.count > Self.named ? ", …" : ""
            let ko = periods.prefix(Self.named).map(\.ko).joined(separator: ", ") + more
            let en = periods.prefix(Self.named).map(\.en).joined(separator: ", ") + more
            return LocalizedText(
                ko: "측정값 없음(기간 \(periods.count)개: \(ko)): \(reason.ko)",
                en: "No reading (\(Plural.of(periods.count, "period")): \(en)): \(reason.en)")
        }
    }

    private static let named = 4
}
