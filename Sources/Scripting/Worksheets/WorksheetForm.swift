import LuaRuntime
import ProgramModel
import Values

/// A worksheet in one state: its definition with the functions that belong to it there.
struct WorksheetForm {
    var definition: WorksheetDefinition
    var steps: [StepForm]
    var produces: LuaRef?
}

struct StepForm {
    enum Unit {
        case text(LocalizedText)
        case function(LuaRef)
    }

    var definition: StepDefinition
    var when: LuaRef?
    var check: LuaRef?
    var unit: Unit?
}
