import LuaRuntime
import ProgramModel

/// `readings.a`.
struct ReadingObject: LuaObject {
    static let luaName = "Reading"
    static let fieldNames = ["value", "numerator", "denominator"]

    let reading: Reading

    var luaFieldNames: [String] { Self.fieldNames }

    func luaField(_ name: String) -> HostValue? {
        switch name {
        case "value": reading.value.map { .number($0) } ?? .nothing
        case "numerator": reading.numerator.map { .number($0) } ?? .nothing
        case "denominator": reading.denominator.map { .number($0) } ?? .nothing
        default: nil
        }
    }
}
