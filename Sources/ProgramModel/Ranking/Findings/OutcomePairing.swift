import Statistics
import Tables
import Values

/// Sets an indicator's readings beside those of the outcome, in time.
///
/// There is one pair for each period of the outcome, at most: the mean of the indicator's readings whose periods end in
/// it. Where both are read for the same periods that is the reading of the same period. With a lag of one, the outcome is
/// that of the period that follows at once. So a weekly indicator never makes four points of one monthly outcome.
enum OutcomePairing {
    static func pairs(_ readings: [Reading], outcome: [Reading], lag: Int) -> (x: [Double], y: [Double]) {
        var (x, y): ([Double], [Double]) = ([], [])
        for index in outcome.indices {
            guard let later = follower(of: index, in: outcome, lag: lag), let value = outcome[later].value,
                let mean = Descriptive.mean(readings.filter { ends($0, in: outcome[index].period) }.compactMap(\.value))
            else { continue }
            x.append(mean)
            y.append(value)
        }
        return (x, y)
    }

    private static func follower(of index: Int, in outcome: [Reading], lag: Int) -> Int? {
        let later = index + lag
        guard outcome.indices.contains(later) else { return nil }
        let chain = outcome[index...later]
        let isWhole = zip(chain, chain.dropFirst()).allSatisfy { $0.period.end == $1.period.start }
        return isWhole ? later : nil
    }

    private static func ends(_ reading: Reading, in period: Period) -> Bool {
        !reading.period.isEmpty
            && period.contains(Timestamp(milliseconds: reading.period.end.milliseconds - 1))
    }
}
