package import Values

/// Fields by type. A field of another type is an error that names it; the `optional` ones allow it to be missing.
extension LuaRef {
    package func string(_ name: String) throws(LuaError) -> String {
        try need(try optionalString(name), name, .string)
    }

    package func optionalString(_ name: String) throws(LuaError) -> String? {
        try take(name, .string, \.string)
    }

    package func bool(_ name: String) throws(LuaError) -> Bool {
        try need(try optionalBool(name), name, .bool)
    }

    package func optionalBool(_ name: String) throws(LuaError) -> Bool? {
        try take(name, .bool, \.bool)
    }

    package func int(_ name: String) throws(LuaError) -> Int64 {
        try need(try optionalInt(name), name, .int)
    }

    package func optionalInt(_ name: String) throws(LuaError) -> Int64? {
        try take(name, .int, \.int)
    }

    package func number(_ name: String) throws(LuaError) -> Double {
        try need(try optionalNumber(name), name, .number)
    }

    package func optionalNumber(_ name: String) throws(LuaError) -> Double? {
        try take(name, .number, \.number)
    }

    package func table(_ name: String) throws(LuaError) -> LuaRef {
        try need(try optionalTable(name), name, .table)
    }

    package func optionalTable(_ name: String) throws(LuaError) -> LuaRef? {
        try take(name, .table, \.table)
    }

    package func function(_ name: String) throws(LuaError) -> LuaRef {
        try need(try optionalFunction(name), name, .function)
    }

    package func optionalFunction(_ name: String) throws(LuaError) -> LuaRef? {
        try take(name, .function, \.function)
    }

    /// A field as data; null where it is missing.
    package func value(_ name: String) throws(LuaError) -> Value {
        try field(name).value()
    }

    package func object<Object: LuaObject>(_ name: String, as type: Object.Type) throws(LuaError) -> Object {
        let value = try field(name)
        guard let object = value.object(as: type) else {
            throw bad(name, LocalizedText(same: type.luaName), value.found)
        }
        return object
    }

    /// A text in both languages: `{ ko = …, en = … }`, or one string that is the same in both.
    package func text(_ name: String) throws(LuaError) -> LocalizedText {
        let expected = LocalizedText(ko: "글이나 { ko = …, en = … }", en: "a string or { ko = …, en = … }")
        let value = try field(name)
        switch value {
        case .string(let text): return LocalizedText(same: text)
        case .table(let ref): return LocalizedText(ko: try ref.string("ko"), en: try ref.string("en"))
        default: throw bad(name, expected, value.found)
        }
    }

    package func optionalText(_ name: String) throws(LuaError) -> LocalizedText? {
        try field(name).isNil ? nil : text(name)
    }

    /// Says that a field holds something its reader cannot use.
    package func bad(_ name: String, _ expected: LocalizedText, _ found: LocalizedText) -> LuaError {
        LuaError.badResult(path: path.field(name), expected: expected, found: found, origin: origin)
    }

    /// Refuses a field with a name that is not among `known`: a misspelt one would be passed over in silence.
    package func refuseNames(except known: [String]) throws(LuaError) {
        for name in try names() where !known.contains(name) {
            throw LuaError.unknownField(path: path.field(name), name: name, known: known, origin: origin)
        }
    }

    private func take<Result>(
        _ name: String, _ kind: LuaKind, _ read: (LuaValue) -> Result?
    ) throws(LuaError) -> Result? {
        let value = try field(name)
        if value.isNil { return nil }
        guard let result = read(value) else { throw bad(name, kind.text, value.found) }
        return result
    }

    private func need<Result>(_ value: Result?, _ name: String, _ kind: LuaKind) throws(LuaError) -> Result {
        guard let value else { throw bad(name, kind.text, LuaKind.nil.text) }
        return value
    }
}
