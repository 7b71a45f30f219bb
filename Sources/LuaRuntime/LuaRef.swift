package import Values

/// A table or function of a script that the host holds. Released when dropped, or with its state.
///
/// Tables are read raw: no metamethod runs. Errors name the way to the value, such as `steps[2].check`.
package final class LuaRef {
    let core: LuaCore
    let reference: Int32
    package let kind: LuaKind
    /// The way from the value the host was given to this one.
    package let path: LuaPath
    /// The script it came from, with the line of the call where it was handed to a host function.
    package let origin: SourcePlace?

    init(core: LuaCore, reference: Int32, kind: LuaKind, path: LuaPath, origin: SourcePlace?) {
        self.core = core
        self.reference = reference
        self.kind = kind
        self.path = path
        self.origin = origin
    }

    deinit {
        core.release(reference)
    }

    /// The same value under another path, for errors that are told from another starting point.
    package func named(_ path: LuaPath) throws(LuaError) -> LuaRef {
        let value = try core.with(self) { _ throws(LuaError) in try core.read(-1, path: path, origin: origin) }
        return value.table ?? value.function ?? self
    }

    // MARK: Functions

    /// Calls a function, or fails where it is a table. Gives what it returns first.
    @discardableResult
    package func call(_ arguments: [HostValue]) throws(LuaError) -> LuaValue {
        try core.call(self, arguments, results: 1) { _, range throws(LuaError) in
            guard let range else { return .nil }
            return try core.read(range.lowerBound, path: LuaPath(), origin: origin)
        }
    }

    @discardableResult
    package func call(_ arguments: HostValue...) throws(LuaError) -> LuaValue {
        try call(arguments)
    }

    /// Calls a function; gives everything it returns.
    package func callAll(_ arguments: [HostValue]) throws(LuaError) -> [LuaValue] {
        try core.call(self, arguments, results: -1) { _, range throws(LuaError) in
            var values: [LuaValue] = []
            if let range {
                for index in range { values.append(try core.read(index, path: LuaPath(), origin: origin)) }
            }
            return values
        }
    }

    // MARK: Tables

    /// How many values lie at 1, 2, …, as `#` counts without a metamethod. 0 for a function.
    package var count: Int {
        get throws(LuaError) {
            try core.with(self) { guardian throws(LuaError) in core.length(guardian) }
        }
    }

    /// The names among the keys, in the order of their bytes.
    package func names() throws(LuaError) -> [String] {
        try core.names(self)
    }

    package func field(_ name: String) throws(LuaError) -> LuaValue {
        try core.with(self) { _ throws(LuaError) in
            try core.field(name, path: path.field(name), origin: origin)
        }
    }

    /// Counts from 1.
    package func element(_ position: Int) throws(LuaError) -> LuaValue {
        try core.with(self) { guardian throws(LuaError) in
            try core.element(position, of: guardian, path: path.element(position), origin: origin)
        }
    }

    package func elements() throws(LuaError) -> [LuaValue] {
        var elements: [LuaValue] = []
        let count = try count
        guard count <= core.budget.resultNodes else { throw LuaError.tooLarge(.nodes, path: path, budget: core.budget) }
        for position in 0..<count { elements.append(try element(position + 1)) }
        return elements
    }

    /// Everything in it as data, within the budget's depth and size.
    ///
    /// - Parameter data: what an object in it is when read as data; nil where it has no such form.
    package func value(
        data: @escaping (any LuaObject) -> Value? = { $0.luaValue }
    ) throws(LuaError) -> Value {
        guard kind == .table else {
            throw LuaError.badResult(path: path, expected: .data, found: kind.text, origin: origin)
        }
        return try core.value(self, data: data)
    }
}
