import LuaRuntime
import ProgramModel
import Tables
import Values

/// `data`: the tables a formula asked for.
struct DataObject: LuaObject {
    static let luaName = "data"

    let tables: [String: Table]
    let needs: [String]
    let calendar: PeriodCalendar

    var luaFieldNames: [String] { needs }

    func luaField(_ name: String) throws -> HostValue? {
        guard let table = tables[name] else { return nil }
        guard needs.contains(name) else {
            throw LuaError(
                kind: .unknownName(name),
                what: LocalizedText(
                    ko: "needs에 적지 않은 자료입니다: ‘\(name)’", en: "‘\(name)’ is not among the needs of this indicator"),
                next: LocalizedText(ko: "needs에 \"\(name)\"을(를) 더하세요.", en: "Add \"\(name)\" to needs."))
        }
        return .object(TableObject(table, calendar, isView: false))
    }
}
