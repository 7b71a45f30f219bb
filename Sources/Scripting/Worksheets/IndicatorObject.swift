import LuaRuntime
import ProgramModel
import Values

/// `indicators[id]`.
struct IndicatorObject: LuaObject {
    static let luaName = "Indicator"
    static let fieldNames = ["id", "title", "unit", "better"]

    let definition: IndicatorDefinition

    var luaFieldNames: [String] { Self.fieldNames }

    func luaField(_ name: String) -> HostValue? {
        switch name {
        case "id": .string(definition.id.rawValue)
        case "title": .value(definition.title.value)
        case "unit": .value(definition.unit.value)
        case "better": .string(definition.better.rawValue)
        default: nil
        }
    }
}

extension LocalizedText {
    /// `{ ko = …, en = … }`.
    var value: Value { .object(["ko": .string(ko), "en": .string(en)]) }
}
