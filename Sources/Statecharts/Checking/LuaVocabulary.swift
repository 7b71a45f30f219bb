/// The names that a chart's Lua may use beside the chart's own data.
package enum LuaVocabulary {
    /// What the standard gives every session. None of them can be changed.
    package static let system = ["_event", "_ioprocessors", "_name", "_sessionid", "_x"]

    /// What a script may ask of its chart; conditions and expressions may not.
    package static let requests = ["cancel", "log", "raise", "send"]

    package static let functions = [
        "In", "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "print", "rawequal", "rawget",
        "rawlen", "rawset", "select", "setmetatable", "tonumber", "tostring", "type", "xpcall",
    ]

    package static let libraries: [String: [String]] = [
        "string": [
            "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep", "reverse", "sub",
            "upper",
        ],
        "table": ["concat", "insert", "move", "pack", "remove", "sort", "unpack"],
        "math": [
            "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log", "max",
            "maxinteger", "min", "mininteger", "modf", "pi", "rad", "random", "sin", "sqrt", "tan", "tointeger", "type",
            "ult",
        ],
        "utf8": ["char", "charpattern", "codepoint", "codes", "len", "offset"],
    ]
}
