import ProgramModel
import Values

/// Adds up what the formula of a cumulative indicator gives, period after period.
struct RunningTotal {
    private var sum = 0.0
    private var parts: (numerator: Double, denominator: Double)? = (0, 0)
    private var gaps = 0
    private var excluded: [Exclusion] = []

    /// The total up to and with this period. A period without a reading has no total either; later ones go on without
    /// it and say so.
    mutating func adding(_ own: Reading) -> Reading {
        var total = own
        let isEmpty = own.value == nil && own.denominator != nil
        guard let value = own.value ?? (isEmpty ? 0 : nil) else {
            gaps += 1
            return total
        }
        sum += value
        if let (above, below) = parts, let numerator = own.numerator, let denominator = own.denominator {
            parts = (above + numerator, below + denominator)
        } else {
            parts = nil
        }
        for exclusion in own.excluded ?? [] { note(exclusion) }
        total.missing = nil
        total.numerator = parts?.numerator
        total.denominator = parts?.denominator
        total.value = parts.map { $0.denominator == 0 ? nil : $0.numerator / $0.denominator } ?? sum
        if total.value == nil { total.missing = .emptyDenominator }
        let left = excluded + (gaps > 0 ? [Exclusion(count: gaps, reason: .gaps)] : [])
        total.excluded = left.isEmpty ? nil : left
        return total
    }

    private mutating func note(_ exclusion: Exclusion) {
        if let index = excluded.firstIndex(where: { $0.reason == exclusion.reason }) {
            excluded[index].count += exclusion.count
        } else {
            excluded.append(exclusion)
        }
    }
}
