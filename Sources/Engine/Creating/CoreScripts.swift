package import ProgramModel
import Values

/// What a program begins with when its `program.yaml` does not say: what the default cycle speaks of, and indicators of
/// attendance, which every group has. Whatever else ships is taken into use the first time it is used.
package enum CoreScripts {
    package static let worksheets: [WorksheetID] = ["application-essay", "test-card", "learning-card"]
    package static let indicators: [IndicatorID] = ["next_meeting_return", "meeting_size", "newcomers"]

    static func worksheets(for definition: ProgramDefinition) -> [WorksheetID] {
        guard definition.worksheets.isEmpty else { return definition.worksheets }
        // The essay is named elsewhere in the file; it need not be named twice.
        let essay = [definition.admission.worksheet].compactMap(\.self).filter { !worksheets.contains($0) }
        return worksheets + essay
    }

    static func indicators(for definition: ProgramDefinition) -> [IndicatorID] {
        definition.indicators.isEmpty ? indicators : definition.indicators
    }
}
