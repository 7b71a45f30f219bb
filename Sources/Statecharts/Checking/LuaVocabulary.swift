import LuaSyntax

/// The names that a chart's Lua may use beside the chart's own data.
package enum LuaVocabulary {
    /// What the standard gives every session. None of them can be changed.
    package static let system = ["_event", "_ioprocessors", "_name", "_sessionid", "_x"]

    /// What a script may ask of its chart; conditions and expressions may not.
    package static let requests = ["cancel", "log", "raise", "send"]

    package static let functions = ["In"] + LuaLibrary.functions

    package static let libraries = LuaLibrary.tables
}
