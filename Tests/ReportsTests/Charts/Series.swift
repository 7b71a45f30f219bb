import ProgramModel
import Tables
import Values

/// Readings by the day, for tests that need no season around them.
enum Series {
    static let program = SampleSeason.program(.created, .ko)

    static func definition(
        _ unit: String = "명", better: Better = .higher, guardrail: Bool = false, declared: IndicatorKind? = nil
    ) -> IndicatorDefinition {
        IndicatorDefinition(
            id: "size", title: LocalizedText(ko: "온 사람", en: "People"),
            unit: LocalizedText(ko: unit, en: unit == "명" ? "people" : unit), better: better, needs: ["attendance"],
            guardrail: guardrail, declared: declared)
    }

    static func period(_ index: Int) -> Period {
        let start = Timestamp(milliseconds: Int64(index) * 86_400_000)
        return Period(
            kind: .day, start: start, end: Timestamp(milliseconds: start.milliseconds + 86_400_000),
            label: LocalizedText(ko: "\(index + 1)일", en: "day \(index + 1)"))
    }

    static func of(_ readings: [Reading], community: CommunityID? = nil) -> ReadingSeries {
        ReadingSeries(
            indicator: "size", community: community, formula: Digest(of: "f"), datasets: [:], readings: readings)
    }

    static func of(_ values: [Double?], missing: LocalizedText? = nil) -> ReadingSeries {
        of(
            values.enumerated().map { index, value in
                Reading(period: period(index), value: value, missing: value == nil ? missing : nil)
            })
    }

    static func counts(_ counts: [(Double, Double)], community: CommunityID? = nil) -> ReadingSeries {
        of(
            counts.enumerated().map { index, count in
                Reading(
                    period: period(index), value: count.1 > 0 ? count.0 / count.1 : nil, numerator: count.0,
                    denominator: count.1)
            }, community: community)
    }
}
