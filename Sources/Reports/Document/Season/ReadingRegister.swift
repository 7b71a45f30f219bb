import ProgramModel
import Tables
import Values

/// Every reading that a figure of the report rests on, once, so that each figure can say which.
///
/// What was sealed and judged is in it too where it is not the reading of today any more, because a formula or a dataset
/// has changed since.
struct ReadingRegister: Sendable {
    struct Entry: Sendable {
        /// Within its group, from 1.
        var number: Int
        /// `R2.14`; in another report another reading may have it.
        var code: String
        /// `reading-next_meeting_return-books-2020-07-06`
        var anchor: String
        var reading: Reading
        /// The journal's entry that said so first.
        var seq: Int?
    }

    /// Readings of one indicator for one community under one formula.
    struct Group: Sendable {
        var indicator: IndicatorID
        var community: CommunityID?
        var formula: Digest
        /// In the order of their periods.
        var entries: [Entry]
    }

    let groups: [Group]

    init(_ program: Program, history: ReadingHistory, date: (Timestamp) -> CalendarDate) {
        var groups: [(key: Key, readings: [Reading])] = []
        func add(_ series: ReadingSeries) {
            let key = Key(series)
            guard let place = groups.firstIndex(where: { $0.key == key }) else {
                if !series.readings.isEmpty { groups.append((key, series.readings)) }
                return
            }
            for reading in series.readings
            where !groups[place].readings.contains(where: { $0.isIdentical(to: reading) }) {
                groups[place].readings.append(reading)
            }
        }
        program.series.forEach(add)
        for hypothesis in program.hypotheses {
            if let seal = hypothesis.seal { ([seal.baseline] + seal.guardrailBaselines).forEach(add) }
            if let judgement = hypothesis.judgement {
                add(judgement.readings)
                judgement.guardrails.map(\.readings).forEach(add)
            }
        }
        // Those in use before those that were replaced, which came later into the list.
        let sorted = groups.enumerated().sorted {
            ($0.element.key.sortKey, $0.offset) < ($1.element.key.sortKey, $1.offset)
        }.map(\.element)
        var used: [String: Int] = [:]
        self.groups = sorted.enumerated().map { index, group in
            let readings = group.readings.enumerated().sorted {
                ($0.element.period.start, $0.offset) < ($1.element.period.start, $1.offset)
            }.map(\.element)
            let entries = readings.enumerated().map { place, reading in
                let base = group.key.anchor + "-\(date(reading.period.start))"
                used[base, default: 0] += 1
                let times = used[base] ?? 1
                return Entry(
                    number: place + 1, code: "R\(index + 1).\(place + 1)",
                    anchor: times == 1 ? base : "\(base)-\(times)", reading: reading,
                    seq: history.entry(group.key.indicator, group.key.community, group.key.formula, reading))
            }
            return Group(
                indicator: group.key.indicator, community: group.key.community, formula: group.key.formula,
                entries: entries)
        }
    }

    /// Those of a series that have a value, in the order of their periods.
    func entries(_ series: ReadingSeries) -> [Entry] {
        let key = Key(series)
        guard let group = groups.first(where: { Key($0) == key }) else { return [] }
        return series.readings.filter { $0.value != nil }.compactMap { reading in
            group.entries.first { $0.reading.isIdentical(to: reading) }
        }
    }

    private struct Key: Equatable {
        var indicator: IndicatorID
        var community: CommunityID?
        var formula: Digest

        init(_ series: ReadingSeries) {
            (indicator, community, formula) = (series.indicator, series.community, series.formula)
        }

        init(_ group: Group) {
            (indicator, community, formula) = (group.indicator, group.community, group.formula)
        }

        var sortKey: String { "\(indicator) \(community?.rawValue ?? "")" }

        var anchor: String { "reading-\(indicator)" + (community.map { "-\($0)" } ?? "") }
    }
}

extension ReportScope {
    /// ` [R2.3–R2.14]`: which readings a figure rests on; empty where there is none.
    func reference(_ series: ReadingSeries?) -> RichText {
        let entries = series.map(register.entries) ?? []
        guard let first = entries.first, let last = entries.last else { return "" }
        var spans: [[ReadingRegister.Entry]] = []
        for entry in entries {
            if let previous = spans.last?.last, entry.number == previous.number + 1 {
                spans[spans.count - 1].append(entry)
            } else {
                spans.append([entry])
            }
        }
        // So many gaps are for the table to show.
        if spans.count > 4 { spans = [[first, last]] }
        let runs = spans.enumerated().flatMap { index, span -> [RichText.Run] in
            let ends = span.count == 1 ? [span[0]] : [span[0], span[span.count - 1]]
            let links = ends.enumerated().flatMap { place, entry -> [RichText.Run] in
                (place == 0 ? [] : [.text("–")]) + [.reference(entry.code, to: entry.anchor)]
            }
            return (index == 0 ? [] : [.text(", ")]) + links
        }
        return RichText([.text(" [")] + runs + [.text("]")])
    }
}
