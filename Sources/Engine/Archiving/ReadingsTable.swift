import ProgramModel
import Tables
import Values

/// Every reading that stands, with what it was counted from, or why there is none.
enum ReadingsTable {
    static func table(_ program: Program) throws -> ArchiveTable {
        try ArchiveTable(
            ArchiveName.readings, title: LocalizedText(ko: "측정값", en: "Readings"), fields,
            rows: program.series.sorted(by: precedes).flatMap { series in series.readings.map { row($0, in: series) } })
    }

    private static let fields: [Schema.Field] = [
        .init("indicator", .category), .init("community", .category), .init("period_ko", .text),
        .init("period_en", .text), .init("start", .time), .init("end", .time), .init("value", .number),
        .init("numerator", .number), .init("denominator", .number), .init("missing_ko", .text),
        .init("missing_en", .text), .init("excluded", .number), .init("excluded_ko", .text),
        .init("excluded_en", .text),
        .init("note", .text), .init("formula", .category), .init("parts", .text), .init("datasets", .text),
        .init("computed", .time),
    ]

    private static func row(_ reading: Reading, in series: ReadingSeries) -> [String: Value] {
        var row: [String: Value] = [
            "indicator": .string(series.indicator.rawValue), "period_ko": .string(reading.period.label[.ko]),
            "period_en": .string(reading.period.label[.en]), "start": .int(reading.period.start.milliseconds),
            "end": .int(reading.period.end.milliseconds), "formula": .string(series.formula.hex),
        ]
        row["community"] = series.community.map { .string($0.rawValue) }
        row["value"] = reading.value.map(Value.number)
        row["numerator"] = reading.numerator.map(Value.number)
        row["denominator"] = reading.denominator.map(Value.number)
        row["missing_ko"] = reading.missing.map { .string($0[.ko]) }
        row["missing_en"] = reading.missing.map { .string($0[.en]) }
        if let excluded = reading.excluded, !excluded.isEmpty {
            row["excluded"] = .int(Int64(excluded.reduce(0) { $0 + $1.count }))
            for (column, language) in [("excluded_ko", Language.ko), ("excluded_en", .en)] {
                row[column] = .string(excluded.map { "\($0.count): \($0.reason[language])" }.joined(separator: "; "))
            }
        }
        row["note"] = reading.note.map(Value.string)
        row["parts"] = series.parts.map { list($0.mapValues(\.hex)) }
        if !series.datasets.isEmpty { row["datasets"] = list(series.datasets.mapValues { "v\($0)" }) }
        row["computed"] = series.at.map { .int($0.milliseconds) }
        return row
    }

    private static func list(_ members: [String: String]) -> Value {
        .string(members.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
    }

    private static func precedes(_ left: ReadingSeries, _ right: ReadingSeries) -> Bool {
        (left.indicator, left.community?.rawValue ?? "") < (right.indicator, right.community?.rawValue ?? "")
    }
}
