/// Runs something in batches and tells the median time of one run.
enum Stopwatch {
    /// Nanoseconds for one of `count` runs, the median over `batches`.
    static func median(batches: Int = 15, count: Int, _ body: (Int) throws -> Void) rethrows -> Double {
        try body(count / 10)
        let clock = ContinuousClock()
        var times: [Double] = []
        for _ in 0..<batches {
            let start = clock.now
            try body(count)
            let (seconds, attoseconds) = (clock.now - start).components
            times.append((Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(count))
        }
        return times.sorted()[batches / 2]
    }
}
