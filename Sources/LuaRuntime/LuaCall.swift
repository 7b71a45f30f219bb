import CLuaGuard
package import Values

/// A call of a host function, as the function sees it. Arguments count from 1; `name` is told in errors.
package struct LuaCall: ~Copyable {
    /// Who makes the call holds it until the call ends, which is as long as this value can live.
    unowned(unsafe) let core: LuaCore
    /// Open as long as the call lasts.
    let guardian: OpaquePointer
    /// What the script called: "ratio", "period:next".
    package let function: String
    /// Where the arguments begin on the stack: 1 when the object comes first.
    let offset: Int32

    /// The same call without the object it was made on.
    func afterObject() -> LuaCall {
        LuaCall(core: core, guardian: guardian, function: function, offset: 1)
    }

    package var count: Int {
        Int(luaguard_top(guardian) - offset)
    }

    /// The line of the script that called, with its text.
    package var place: SourcePlace? {
        core.place(luaguard_caller(guardian))
    }

    /// For work in proportion to data: a thousand rows looked at are a thousand steps. Throws when a limit is hit.
    package func charge(steps: Int) throws(LuaError) {
        if !luaguard_charge(guardian, Int64(steps)) { throw core.limitError() }
    }

    /// Puts a value into the state as a table, function or object the host can hold and hand back.
    package func make(_ value: HostValue) throws(LuaError) -> LuaValue {
        try core.make(value)
    }

    // MARK: Arguments

    /// Nil past the end.
    package func any(_ position: Int, _ name: String? = nil) throws(LuaError) -> LuaValue {
        guard position <= count else { return .nil }
        return try core.read(Int32(position) + offset, path: LuaPath(name ?? "\(position)"), origin: place)
    }

    package func number(_ position: Int, _ name: String? = nil) throws(LuaError) -> Double {
        // Numbers are most of what is passed, and the way through `LuaValue` is longer than all the rest of a call.
        var number = 0.0
        if luaguard_take_number(guardian, Int32(position) + offset, &number) { return number }
        return try need(try optionalNumber(position, name), position, name, .number)
    }

    package func optionalNumber(_ position: Int, _ name: String? = nil) throws(LuaError) -> Double? {
        try take(position, name, .number, \.number)
    }

    package func int(_ position: Int, _ name: String? = nil) throws(LuaError) -> Int64 {
        var int: Int64 = 0
        if luaguard_take_integer(guardian, Int32(position) + offset, &int) { return int }
        return try need(try optionalInt(position, name), position, name, .int)
    }

    package func optionalInt(_ position: Int, _ name: String? = nil) throws(LuaError) -> Int64? {
        try take(position, name, .int, \.int)
    }

    package func string(_ position: Int, _ name: String? = nil) throws(LuaError) -> String {
        try need(try optionalString(position, name), position, name, .string)
    }

    package func optionalString(_ position: Int, _ name: String? = nil) throws(LuaError) -> String? {
        try take(position, name, .string, \.string)
    }

    package func bool(_ position: Int, _ name: String? = nil) throws(LuaError) -> Bool {
        try need(try optionalBool(position, name), position, name, .bool)
    }

    package func optionalBool(_ position: Int, _ name: String? = nil) throws(LuaError) -> Bool? {
        try take(position, name, .bool, \.bool)
    }

    package func table(_ position: Int, _ name: String? = nil) throws(LuaError) -> LuaRef {
        try need(try optionalTable(position, name), position, name, .table)
    }

    package func optionalTable(_ position: Int, _ name: String? = nil) throws(LuaError) -> LuaRef? {
        try take(position, name, .table, \.table)
    }

    package func function(_ position: Int, _ name: String? = nil) throws(LuaError) -> LuaRef {
        try need(try optionalFunction(position, name), position, name, .function)
    }

    package func optionalFunction(_ position: Int, _ name: String? = nil) throws(LuaError) -> LuaRef? {
        try take(position, name, .function, \.function)
    }

    package func object<Object: LuaObject>(
        _ position: Int, as type: Object.Type, _ name: String? = nil
    ) throws(LuaError) -> Object {
        let value = try any(position, name)
        guard let object = value.object(as: type) else {
            throw bad(position, name, LocalizedText(same: type.luaName), value.found)
        }
        return object
    }

    package func optionalObject<Object: LuaObject>(
        _ position: Int, as type: Object.Type, _ name: String? = nil
    ) throws(LuaError) -> Object? {
        try any(position, name).isNil ? nil : object(position, as: type, name)
    }

    /// An argument as data; null where it is missing.
    package func value(_ position: Int, _ name: String? = nil) throws(LuaError) -> Value {
        try any(position, name).value()
    }

    /// Says that an argument is of no use.
    package func bad(
        _ position: Int, _ name: String? = nil, _ expected: LocalizedText, _ found: LocalizedText
    ) -> LuaError {
        LuaError.argument(of: function, position: position, name: name, expected: expected, found: found)
    }

    private func take<Result>(
        _ position: Int, _ name: String?, _ kind: LuaKind, _ read: (LuaValue) -> Result?
    ) throws(LuaError) -> Result? {
        let value = try any(position, name)
        if value.isNil { return nil }
        guard let result = read(value) else { throw bad(position, name, kind.text, value.found) }
        return result
    }

    private func need<Result>(
        _ value: Result?, _ position: Int, _ name: String?, _ kind: LuaKind
    ) throws(LuaError) -> Result {
        guard let value else { throw bad(position, name, kind.text, LuaKind.nil.text) }
        return value
    }
}
