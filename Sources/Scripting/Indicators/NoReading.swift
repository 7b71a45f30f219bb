import LuaRuntime

/// `none`: there is no reading. Told from nil, which a table cannot hold, so that an example can expect it.
struct NoReading: LuaObject, Equatable {
    static let luaName = "none"
}
