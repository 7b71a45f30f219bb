/// What a point of a chart says, in the words of NHS England's Making Data Count.
package enum PointKind: String, Codable, Sendable, CaseIterable {
    /// Nothing but the variation that is always there.
    case commonCause
    /// A signal in the direction that is better.
    case improvement
    /// A signal in the direction that is worse.
    case concern
}

extension XmRChart {
    /// One for each point, by the rules of Making Data Count. A point beyond a limit is judged by that limit; any other
    /// by the first of its signals in the order of the rules, so that a rise within the limits can be an improvement
    /// although it began below the line.
    package func pointKinds(better: Improvement) -> [PointKind] {
        var kinds = Array(repeating: PointKind.commonCause, count: values.count)
        for signal in signals(Rule.makingDataCount) {
            for point in signal.points where kinds[point] == .commonCause {
                kinds[point] = signal.isHigh == (better == .higher) ? .improvement : .concern
            }
        }
        return kinds
    }
}
