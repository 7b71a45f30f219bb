import ProgramModel
import Scripting
import Tables
import Values

/// What the readings of one indicator rest on, known before any large table is loaded.
struct MeasuringInputs {
    var script: IndicatorScript
    var community: CommunityID?
    var formula: Digest
    /// By the name that the formula uses.
    var datasets: [String: DatasetVersion]
    /// Tables that nobody imported.
    var absent: [String]
    /// Of a derived indicator.
    var parts: [IndicatorID: ReadingSeries]
    var timeline: Timeline
    /// The same as long as nothing that a value depends on has changed, the periods aside.
    var digest: Digest

    var definition: IndicatorDefinition { script.definition }
    var versions: [String: Int] { datasets.mapValues(\.version) }

    /// Why the data cannot tell of a period: they end before it begins, or before a later one begins that its formula
    /// looks at. What the data do not reach is not known to be nothing. The period in which they end is read, for a
    /// manager brings them to the meeting that ends it.
    ///
    /// Once one period is not told of, none after it is.
    func untold(_ period: Period, _ zone: Zone) -> LocalizedText? {
        guard let index = timeline.index(of: period) else { return nil }
        let last = min(index + max(0, definition.lag - 1), timeline.periods.count - 1)
        let needed = timeline.periods[last].start
        for name in definition.needs where name != "attendance" {
            guard let end = datasets[name]?.end, end < needed else { continue }
            let day = zone.date(of: end).description
            return LocalizedText(
                ko: "자료 ‘\(name)’이(가) \(day)에 끝납니다. 그 뒤까지 다 담긴 자료라면 ‘--before 날짜’를 붙여 들여오세요",
                en: "the dataset ‘\(name)’ ends on \(day); if it is complete beyond that, import it with ‘--before DATE’")
        }
        return nil
    }

    /// Why there can be no reading at all.
    var missing: LocalizedText? {
        guard !absent.isEmpty else { return nil }
        let list = absent.joined(separator: ", ")
        return LocalizedText(ko: "자료 ‘\(list)’을(를) 들여오지 않았습니다", en: "the dataset ‘\(list)’ has not been imported")
    }
}
