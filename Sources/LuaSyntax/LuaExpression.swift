package import Values

/// What a checker needs to know of an expression: constants, tables, functions and calls by name. Everything else is
/// `other`, so that no tree grows deeper than the text is nested.
package struct LuaExpression: Sendable {
    package indirect enum Kind: Sendable {
        case value(Value)
        case table(LuaTable)
        /// By the number of the function in the reading.
        case function(Int)
        /// By the number of the local variable in the reading.
        case local(Int)
        /// A global function by its name: `step { … }`.
        case call(String, [LuaExpression])
        /// One of these, by `and` and `or`.
        case either([LuaExpression])
        case other
    }

    package var kind: Kind
    /// In bytes of UTF-8.
    package var offset: Int

    package var value: Value? {
        if case .value(let value) = kind { return value }
        return nil
    }

    package var string: String? { value?.string }

    package var table: LuaTable? {
        if case .table(let table) = kind { return table }
        return nil
    }
}

/// A table constructor.
package struct LuaTable: Sendable {
    package struct Field: Sendable {
        /// Nil for an element of the list.
        package var name: String?
        package var offset: Int
        package var value: LuaExpression
    }

    /// In the order they are written, without those whose key is computed.
    package var fields: [Field] = []
    /// Holds more than can be read off: a computed key, or at its end a call or `...`.
    package var isOpen = false

    package init() {}

    /// What a name holds; the last one counts, as for Lua.
    package func field(_ name: String) -> Field? { fields.last { $0.name == name } }

    package subscript(name: String) -> LuaExpression? { field(name)?.value }

    package var elements: [LuaExpression] { fields.filter { $0.name == nil }.map(\.value) }
}
