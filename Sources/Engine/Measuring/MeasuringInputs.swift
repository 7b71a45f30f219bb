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

    /// Why there can be no reading at all.
    var missing: LocalizedText? {
        guard !absent.isEmpty else { return nil }
        let list = absent.joined(separator: ", ")
        return LocalizedText(ko: "자료 ‘\(list)’을(를) 들여오지 않았습니다", en: "the dataset ‘\(list)’ has not been imported")
    }
}
