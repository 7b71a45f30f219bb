package import Values

/// What a script holds, one level deep: data by value, tables and functions by reference.
package enum LuaValue {
    case `nil`
    case bool(Bool)
    case int(Int64)
    case number(Double)
    case string(String)
    case table(LuaRef)
    case function(LuaRef)
    /// Indirect, so that the whole is of known size and small enough to be passed in registers.
    indirect case object(any LuaObject)
}

extension LuaValue {
    package var kind: LuaKind {
        switch self {
        case .nil: .nil
        case .bool: .bool
        case .int: .int
        case .number: .number
        case .string: .string
        case .table: .table
        case .function: .function
        case .object: .object
        }
    }

    /// What it is, told to a person: an object by its type's name, the rest by kind.
    package var found: LocalizedText {
        guard case .object(let object) = self else { return kind.text }
        return LocalizedText(same: type(of: object).luaName)
    }

    package var isNil: Bool { if case .nil = self { true } else { false } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var table: LuaRef? { if case .table(let value) = self { value } else { nil } }
    package var function: LuaRef? { if case .function(let value) = self { value } else { nil } }

    /// As in Lua: nil and false are false, all else is true.
    package var isTrue: Bool {
        switch self {
        case .nil, .bool(false): false
        default: true
        }
    }

    package var number: Double? {
        switch self {
        case .int(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// A whole number, also when it was computed as `3.0`.
    package var int: Int64? {
        switch self {
        case .int(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }

    package func object<Object: LuaObject>(as type: Object.Type) -> Object? {
        if case .object(let value) = self { value as? Object } else { nil }
    }

    /// The data in it, tables walked within the budget. Functions are not data.
    ///
    /// - Parameter data: what an object is when read as data; nil where it has no such form.
    package func value(
        data: @escaping (any LuaObject) -> Value? = { $0.luaValue }
    ) throws(LuaError) -> Value {
        switch self {
        case .nil: return .null
        case .bool(let value): return .bool(value)
        case .int(let value): return .int(value)
        case .number(let value): return .number(value)
        case .string(let value): return .string(value)
        case .table(let ref): return try ref.value(data: data)
        case .function(let ref):
            throw LuaError.badResult(path: ref.path, expected: .data, found: found, origin: ref.origin)
        case .object(let object):
            if let value = data(object) { return value }
            throw LuaError.badResult(path: LuaPath(), expected: .data, found: found, origin: nil)
        }
    }
}

extension LocalizedText {
    static let data = LocalizedText(ko: "데이터(글·숫자·참거짓·테이블)", en: "data (strings, numbers, booleans, tables)")
}
