import ProgramModel
import Values

/// What was used at another time and is to be used again: formulas and dataset versions.
struct FormulaPins {
    var formulas: [String: Digest] = [:]
    var datasets: [String: Int] = [:]

    static let none = FormulaPins()

    /// The formulas of a series alone: what has been imported since counts.
    init(formulasOf series: ReadingSeries) {
        formulas = (series.parts ?? [:]).merging([series.indicator.rawValue: series.formula]) { $1 }
    }

    /// Everything that a series was computed from.
    init(_ series: ReadingSeries) {
        self.init(formulasOf: series)
        datasets = series.datasets
    }

    private init() {}
}
