/// A line of blocks for a terminal: `▁▃▅█`, a dot where there is no reading.
package enum Sparkline {
    /// One column a value. The lowest value stands lowest; `range` fixes what lowest and highest are, so that several
    /// lines can be compared. Values that are all equal stand in the middle.
    package static func text(_ values: [Double?], range: ClosedRange<Double>? = nil) -> String {
        let known = values.compactMap { $0 }.filter(\.isFinite)
        let low = range?.lowerBound ?? known.min() ?? 0
        let high = range?.upperBound ?? known.max() ?? 0
        var line = ""
        for value in values {
            guard let value, value.isFinite else {
                line.append("·")
                continue
            }
            // Halves keep the difference of very large numbers finite.
            let share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5
            line.append(blocks[Int((min(max(share, 0), 1) * 7).rounded(.down))])
        }
        return line
    }

    private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
