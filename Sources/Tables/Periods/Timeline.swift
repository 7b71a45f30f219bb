package import Values

/// Periods of one kind in order of time. They never overlap; there may be gaps between them.
package struct Timeline: Hashable, Sendable {
    package let periods: [Period]

    /// Fails where a period is empty or begins before the one before it has ended.
    package init(_ periods: [Period]) throws(InputError) {
        for (index, period) in periods.enumerated() {
            if period.isEmpty || index > 0 && period.start < periods[index - 1].end {
                throw InputError(
                    code: "timeline.out-of-order",
                    what: LocalizedText(
                        ko: "\(index + 1)번째 기간이 비었거나 앞 기간과 겹칩니다",
                        en: "period \(index + 1) is empty or overlaps the one before it"))
            }
        }
        self.periods = periods
    }

    /// One period between each two boundaries, which must ascend. `label` is asked once for each.
    package init(
        kind: PeriodKind, boundaries: [Timestamp], label: (_ index: Int, _ start: Timestamp) -> LocalizedText
    ) throws(InputError) {
        var periods: [Period] = []
        for index in boundaries.indices.dropLast() {
            periods.append(
                Period(
                    kind: kind, start: boundaries[index], end: boundaries[index + 1],
                    label: label(index, boundaries[index])))
        }
        try self.init(periods)
    }

    /// The position of the period that holds `moment`; nil before the first, after the last and in a gap.
    package func index(at moment: Timestamp) -> Int? {
        var (low, high) = (0, periods.count)
        while low < high {
            let middle = (low + high) / 2
            if periods[middle].end <= moment { low = middle + 1 } else { high = middle }
        }
        return low < periods.count && periods[low].contains(moment) ? low : nil
    }

    package func period(at moment: Timestamp) -> Period? {
        index(at: moment).map { periods[$0] }
    }

    package func index(of period: Period) -> Int? {
        guard let index = index(at: period.start), periods[index].start == period.start,
            periods[index].end == period.end
        else { return nil }
        return index
    }

    /// Nil after the last period, and for a period that is not in the timeline.
    package func next(after period: Period) -> Period? {
        index(of: period).flatMap { $0 + 1 < periods.count ? periods[$0 + 1] : nil }
    }

    /// Nil before the first period, and for a period that is not in the timeline.
    package func previous(before period: Period) -> Period? {
        index(of: period).flatMap { $0 > 0 ? periods[$0 - 1] : nil }
    }

    /// `count` periods as one, the last being `period`; nil when there are not so many.
    package func trailing(_ count: Int, through period: Period) -> Period? {
        guard count > 0, let last = index(of: period), last + 1 >= count else { return nil }
        let first = periods[last + 1 - count]
        return Period(
            kind: .trailing, start: first.start, end: period.end,
            label: count == 1
                ? period.label
                : LocalizedText(ko: "\(first.label.ko)–\(period.label.ko)", en: "\(first.label.en)–\(period.label.en)"))
    }
}
