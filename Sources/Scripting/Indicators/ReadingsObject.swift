import LuaRuntime
import ProgramModel
import Values

/// `readings`: what the indicators that a derived one is made from have for the same period, by id.
struct ReadingsObject: LuaObject {
    static let luaName = "readings"

    /// Nil where one has no reading.
    let readings: [IndicatorID: Reading?]

    var luaFieldNames: [String] { readings.keys.map(\.rawValue).sorted() }

    func luaField(_ name: String) -> HostValue? {
        guard let part = readings[IndicatorID(name)] else { return nil }
        guard let reading = part, reading.value != nil else { return .nothing }
        return .object(ReadingObject(reading: reading))
    }

    var luaKeys: [Value]? { luaFieldNames.map { .string($0) } }
}
