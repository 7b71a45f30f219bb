import LuaRuntime
import ProgramModel
import Values

/// Reads one of a step's choices.
struct ChoiceReader {
    static let fieldNames = ["value", "title"]
    static let form = LocalizedText(same: "{ value = …, title = … }")

    private let table: LuaRef

    init(_ table: LuaRef) {
        self.table = table
    }

    func choice() throws(LuaError) -> StepChoice {
        try table.onlyFields(Self.fieldNames)
        return StepChoice(value: try table.filled("value"), title: try table.localized("title"))
    }
}
