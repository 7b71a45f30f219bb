/// A chart of individual values and their moving ranges (Shewhart; Wheeler, "Understanding Variation").
package struct XmRChart: Sendable {
    /// 3 / d₂ for ranges of two, with d₂ = 1.128 as the tables give it; the customary 2.66 is this rounded.
    package static let scaling = 3 / 1.128
    /// D₄ for ranges of two.
    package static let rangeScaling = 3.267
    /// Limits from fewer points are trial limits: they will still move.
    package static let settledCount = 12

    package struct Options: Sendable {
        /// Leaves moving ranges above their limit out of the mean range, once, so that one leap does not widen the
        /// limits that should show it.
        package var screensRanges = true
        /// The limits come from this many points at the start and hold for all that follow; nil takes all.
        package var baseline: Int?

        package init(screensRanges: Bool = true, baseline: Int? = nil) {
            self.screensRanges = screensRanges
            self.baseline = baseline
        }
    }

    package let values: [Double]
    /// `movingRanges[i]` lies between points i and i + 1.
    package let movingRanges: [Double]
    package let centre: Double
    package let meanRange: Double
    package let lower: Double
    package let upper: Double
    package let rangeLimit: Double
    /// How many points the limits come from.
    package let baselineCount: Int
    /// The moving ranges left out of the mean range.
    package let screenedRanges: [Int]

    package var hasTrialLimits: Bool { baselineCount < Self.settledCount }

    /// Nil for fewer than two points in the baseline, or a value that is not finite: no range, no limits.
    package init?(_ values: [Double], options: Options = Options()) {
        let count = min(options.baseline ?? values.count, values.count)
        guard count >= 2, values.allSatisfy(\.isFinite), let centre = Descriptive.mean(Array(values[..<count])) else {
            return nil
        }
        self.values = values
        self.centre = centre
        baselineCount = count
        movingRanges = zip(values, values.dropFirst()).map { abs($1 - $0) }
        let own = Array(movingRanges[..<(count - 1)])
        var mean = Descriptive.sum(own) / Double(own.count)
        var screened: [Int] = []
        if options.screensRanges {
            screened = own.indices.filter { own[$0] > Self.rangeScaling * mean }
            let kept = own.indices.filter { own[$0] <= Self.rangeScaling * mean }.map { own[$0] }
            mean = Descriptive.mean(kept) ?? mean
        }
        screenedRanges = screened
        meanRange = mean
        lower = centre - Self.scaling * mean
        upper = centre + Self.scaling * mean
        rangeLimit = Self.rangeScaling * mean
    }

    /// One chart for each stretch between the points where the process is known to have changed. Positions are of the
    /// first point of each new stretch, ascending; a stretch of fewer than two points has no chart.
    package static func rebased(_ values: [Double], at changes: [Int], screensRanges: Bool = true) -> [XmRChart?] {
        let edges = [0] + changes.filter { $0 > 0 && $0 < values.count }.sorted() + [values.count]
        return zip(edges, edges.dropFirst()).map { start, end in
            XmRChart(Array(values[start..<end]), options: Options(screensRanges: screensRanges))
        }
    }

    /// What makes a point a signal.
    package enum Rule: String, Sendable, CaseIterable {
        case beyondLimits
        /// Eight in a row on one side of the centre line.
        case runOfEight
        /// Three of four in a row nearer to the same limit than to the centre line.
        case threeOfFour
        /// Seven in a row on one side.
        case runOfSeven
        /// Seven in a row that each rise, or each fall.
        case trendOfSeven
        /// Two of three in a row in the outer third on one side, within the limits or beyond.
        case twoOfThree

        /// Wheeler's detection rules one, two and three.
        package static let wheeler: [Rule] = [.beyondLimits, .runOfEight, .threeOfFour]
        /// NHS England, Making Data Count.
        package static let makingDataCount: [Rule] = [.beyondLimits, .runOfSeven, .trendOfSeven, .twoOfThree]
    }

    package struct Signal: Hashable, Sendable {
        package var rule: Rule
        package var isHigh: Bool
        package var points: [Int]
    }

    package func signals(_ rules: [Rule] = Rule.wheeler) -> [Signal] {
        rules.flatMap { rule in
            switch rule {
            case .beyondLimits:
                values.indices.filter { values[$0] > upper || values[$0] < lower }.map {
                    Signal(rule: rule, isHigh: values[$0] > upper, points: [$0])
                }
            case .runOfEight: oneSided(rule, 8)
            case .runOfSeven: oneSided(rule, 7)
            case .trendOfSeven: trends(rule, 7)
            case .threeOfFour: within(rule, needed: 3, of: 4, fraction: 1.0 / 2)
            case .twoOfThree: within(rule, needed: 2, of: 3, fraction: 2.0 / 3)
            }
        }
    }

    /// A point on the centre line ends a run here, as both sources have it.
    private func oneSided(_ rule: Rule, _ length: Int) -> [Signal] {
        stretches { values[$0] > centre ? 1 : values[$0] < centre ? -1 : 0 }.filter {
            $0.side != 0 && $0.points.count >= length
        }
        .map { Signal(rule: rule, isHigh: $0.side > 0, points: Array($0.points)) }
    }

    private func trends(_ rule: Rule, _ length: Int) -> [Signal] {
        var signals: [Signal] = []
        var start = 0
        while start + 1 < values.count {
            let step = (values[start + 1] - values[start]).direction
            var end = start + 1
            while step != 0, end + 1 < values.count, (values[end + 1] - values[end]).direction == step { end += 1 }
            if step != 0, end - start + 1 >= length {
                signals.append(Signal(rule: rule, isHigh: step > 0, points: Array(start...end)))
            }
            start = end
        }
        return signals
    }

    private func within(_ rule: Rule, needed: Int, of window: Int, fraction: Double) -> [Signal] {
        var found: [Signal] = []
        guard values.count >= window else { return found }
        for isHigh in [true, false] {
            let edge = isHigh ? centre + (upper - centre) * fraction : centre - (centre - lower) * fraction
            let outer = values.map { isHigh ? $0 > edge : $0 < edge }
            var points: Set<Int> = []
            for start in 0...(values.count - window) {
                let inside = (start..<start + window).filter { outer[$0] }
                if inside.count >= needed { points.formUnion(inside) }
            }
            if !points.isEmpty { found.append(Signal(rule: rule, isHigh: isHigh, points: points.sorted())) }
        }
        return found
    }

    private func stretches(_ side: (Int) -> Int) -> [(side: Int, points: Range<Int>)] {
        var result: [(side: Int, points: Range<Int>)] = []
        for index in values.indices {
            let own = side(index)
            if let last = result.last, last.side == own {
                result[result.count - 1].points = last.points.lowerBound..<index + 1
            } else {
                result.append((own, index..<index + 1))
            }
        }
        return result
    }

    /// The fewest points at which a rule can fire, given limits.
    package static func minimumCount(_ rule: Rule) -> Int {
        switch rule {
        case .beyondLimits: 1
        case .runOfEight: 8
        case .threeOfFour: 4
        case .runOfSeven, .trendOfSeven: 7
        case .twoOfThree: 3
        }
    }

    /// The same, said of each rule as a run chart says it.
    package func outcome(_ rule: Rule) -> RuleOutcome {
        let points = Set(signals([rule]).flatMap(\.points)).sorted()
        if !points.isEmpty { return .fired(points: points) }
        let minimum = Self.minimumCount(rule)
        return values.count < minimum ? .cannotFire(minimum: minimum) : .notFired
    }
}

extension Double {
    /// −1, 0 or 1.
    fileprivate var direction: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
