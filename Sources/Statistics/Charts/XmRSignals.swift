extension XmRChart {
    /// What makes a point a signal.
    ///
    /// On a stable process with normal values and settled limits, each point lies beyond them with a chance of 0.27 %. Limits
    /// from few points are less sure: after twenty points, 1.4 % of those that follow lie beyond (1.1 % without screening),
    /// after twelve 2.2 % (1.9 %); and one of twelve lies beyond the limits from these same twelve in 5.3 % of series (2.6 %).
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

    /// The fewest points at which any values at all could make a rule fire. `baseline` is the number of points that the
    /// limits come from, nil where they come from all.
    ///
    /// Limits move with the points that they judge. Of n points the last can lie (n − 1)² / n mean ranges off the mean, no
    /// point farther: not before n = 5 is that more than 2.66. The last two reach (n − 1)(n − 2) / n, the last three
    /// (n − 1)(n − 3) / n, and of a run on one side at least one point more must lie on the other. Points after the
    /// baseline are free of this.
    package static func minimumCount(_ rule: Rule, baseline: Int? = nil) -> Int {
        switch rule {
        case .beyondLimits: min(5, (baseline ?? 4) + 1)
        case .twoOfThree: baseline == 2 ? 4 : 5
        case .threeOfFour: 5
        case .runOfEight: 9
        case .runOfSeven: 8
        case .trendOfSeven: 7
        }
    }

    /// The same, said of each rule as a run chart says it.
    package func outcome(_ rule: Rule) -> RuleOutcome {
        let points = Set(signals([rule]).flatMap(\.points)).sorted()
        if !points.isEmpty { return .fired(points: points) }
        let minimum = Self.minimumCount(rule, baseline: baseline)
        return values.count < minimum ? .cannotFire(minimum: minimum) : .notFired
    }
}

extension Double {
    /// −1, 0 or 1.
    fileprivate var direction: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
