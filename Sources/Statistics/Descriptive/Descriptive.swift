/// Summaries of a sample. Nil where the sample is too small to have one: nothing has no mean, one value no spread.
package enum Descriptive {
    /// Summed with Neumaier's compensation.
    package static func sum(_ values: [Double]) -> Double {
        var (sum, lost) = (0.0, 0.0)
        for value in values {
            let next = sum + value
            lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
            sum = next
        }
        return sum + lost
    }

    package static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : sum(values) / Double(values.count)
    }

    /// With n − 1 below. Two passes, the second corrected for what rounding left in the mean.
    package static func variance(_ values: [Double]) -> Double? {
        guard values.count > 1, let mean = mean(values) else { return nil }
        let deviations = values.map { $0 - mean }
        let left = sum(deviations)
        let squares = sum(deviations.map { $0 * $0 })
        return max(0, squares - left * left / Double(values.count)) / Double(values.count - 1)
    }

    package static func standardDeviation(_ values: [Double]) -> Double? {
        variance(values).map { $0.squareRoot() }
    }

    package static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2
    }

    /// Linear interpolation between order statistics at (n − 1)p: type 7 of Hyndman and Fan. Nil for no values or a p
    /// outside 0...1.
    package static func quantile(_ values: [Double], _ p: Double) -> Double? {
        guard !values.isEmpty, (0...1).contains(p) else { return nil }
        let sorted = values.sorted()
        let place = Double(sorted.count - 1) * p
        let low = Int(place)
        let high = min(low + 1, sorted.count - 1)
        return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }

    /// The correlation of a series with itself one step later, as NIST defines it; nil for a flat or empty series.
    package static func autocorrelation(_ values: [Double]) -> Double? {
        guard let mean = mean(values) else { return nil }
        let deviations = values.map { $0 - mean }
        let below = sum(deviations.map { $0 * $0 })
        guard below > 0 else { return nil }
        return sum(zip(deviations, deviations.dropFirst()).map { $0 * $1 }) / below
    }

    /// Ranks from 1; equal values share the mean of their ranks.
    static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = Array(repeating: 0.0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for index in start..<end { ranks[order[index]] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }
}
