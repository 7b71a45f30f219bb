/// Stretches of a series on one side of a line. Points on the line are skipped: they neither break a run nor count.
struct Runs {
    struct Run {
        var isAbove: Bool
        /// Positions in the series, without points on the line.
        var points: [Int]
    }

    let runs: [Run]

    init(_ values: [Double], around line: Double) {
        var runs: [Run] = []
        for (index, value) in values.enumerated() where value != line {
            if runs.last?.isAbove == (value > line) {
                runs[runs.count - 1].points.append(index)
            } else {
                runs.append(Run(isAbove: value > line, points: [index]))
            }
        }
        self.runs = runs
    }

    var above: Int { runs.reduce(0) { $0 + ($1.isAbove ? $1.points.count : 0) } }
    var below: Int { runs.reduce(0) { $0 + ($1.isAbove ? 0 : $1.points.count) } }
    var usefulCount: Int { above + below }
    var longest: Run? { runs.reduce(nil) { best, run in run.points.count > best?.points.count ?? 0 ? run : best } }

    /// Stretches that only rise or only fall. A value equal to the one before is counted once: its later points neither
    /// lengthen nor break a stretch.
    static func trends(_ values: [Double]) -> [(isRising: Bool, points: [Int])] {
        var trends: [(isRising: Bool, points: [Int])] = []
        var last: Int?
        for index in values.indices {
            guard let before = last else {
                last = index
                continue
            }
            if values[index] == values[before] { continue }
            let isRising = values[index] > values[before]
            if let current = trends.last, current.isRising == isRising {
                trends[trends.count - 1].points.append(index)
            } else {
                trends.append((isRising, [before, index]))
            }
            last = index
        }
        return trends
    }
}
