import LuaRuntime
import Statecharts
import Values

/// `_event`, with the fields that SCXML gives it; those that an event lacks are nil.
struct EventObject: LuaObject {
    static let luaName = "_event"

    private static let names = ["data", "invokeid", "name", "origin", "origintype", "sendid", "type"]

    let fields: Value
    let log: ReadLog

    var luaFieldNames: [String] { Self.names }
    var luaKeys: [Value]? { Self.names.filter { fields[$0] != nil }.map(Value.string) }
    var luaValue: Value? { fields }

    func luaField(_ name: String) -> HostValue? {
        guard Self.names.contains(name) else { return nil }
        let value = fields[name] ?? .null
        log.note("_event.\(name)", value)
        return .value(value)
    }
}
