/// How far each reading lies from the one before it, with the mean of that and its upper limit.
struct MovingRanges: Sendable {
    /// One for each point of the chart above; nil for the first, and where there is no reading.
    let values: [Double?]
    let mean: Double
    let limit: Double
    /// Positions of the ranges that the limits above do not rest on.
    let leftOut: Set<Int>

    init(values: [Double?], mean: Double, limit: Double, leftOut: Set<Int> = []) {
        self.values = values.map { $0.flatMap(\.drawable) }
        self.mean = mean
        self.limit = limit
        self.leftOut = leftOut
    }
}
