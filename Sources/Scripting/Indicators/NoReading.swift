import LuaRuntime
import Values

/// `none`: there is no reading. Told from nil, which a table cannot hold, so that an example can expect it.
///
/// `none(reason)` also says why, in the formula's own words.
struct NoReading: LuaObject, Equatable {
    static let luaName = "none"

    var reason: LocalizedText?

    func luaCall(_ call: borrowing LuaCall) throws(LuaError) -> HostValue? {
        let reason = try call.any(1, "reason").unit(at: LuaPath("reason"), origin: call.place)
        return .object(NoReading(reason: reason))
    }
}
