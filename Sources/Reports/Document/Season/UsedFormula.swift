import ProgramModel
import Values

/// A script that made readings of the report.
struct UsedFormula {
    var indicator: IndicatorID
    var digest: Digest
    /// Nil for a version that has been replaced since.
    var version: Int?

    /// By indicator; the version in use comes first, replaced ones in the order they were used.
    static func all(_ program: Program) -> [UsedFormula] {
        var used = program.indicators.values.sorted { $0.definition.id < $1.definition.id }.map {
            UsedFormula(indicator: $0.definition.id, digest: $0.script, version: $0.version)
        }
        let seals = program.hypotheses.compactMap(\.seal)
        for series in program.series + seals.flatMap({ [$0.baseline] + $0.guardrailBaselines })
        where !used.contains(where: { $0.digest == series.formula && $0.indicator == series.indicator }) {
            let formula = UsedFormula(indicator: series.indicator, digest: series.formula, version: nil)
            let place = used.lastIndex { $0.indicator == series.indicator }.map { $0 + 1 } ?? used.count
            used.insert(formula, at: place)
        }
        return used
    }
}
