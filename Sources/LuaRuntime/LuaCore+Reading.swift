import CLuaGuard
import Values

extension LuaCore {
    /// What lies at `index` of the stack, which stays there.
    /// `path` and `origin` are worked out only where they are needed: for tables, functions and errors.
    func read(
        _ index: Int32, path: @autoclosure () -> LuaPath, origin: @autoclosure () -> SourcePlace?
    ) throws(LuaError) -> LuaValue {
        let guardian = try open()
        switch luaguard_kind(guardian, index) {
        case LUAGUARD_BOOLEAN: return .bool(luaguard_boolean(guardian, index))
        case LUAGUARD_INTEGER: return .int(luaguard_integer(guardian, index))
        case LUAGUARD_NUMBER: return .number(luaguard_number(guardian, index))
        case LUAGUARD_STRING:
            guard let text = text(index, of: guardian) else {
                throw LuaError.badResult(
                    path: path(), expected: LocalizedText(ko: "UTF-8 글", en: "UTF-8 text"),
                    found: LocalizedText(ko: "UTF-8이 아닌 바이트", en: "bytes that are not UTF-8"), origin: origin())
            }
            return .string(text)
        case LUAGUARD_TABLE: return .table(try hold(index, .table, path: path(), origin: origin()))
        case LUAGUARD_FUNCTION: return .function(try hold(index, .function, path: path(), origin: origin()))
        case LUAGUARD_OBJECT:
            if let object = object(luaguard_object(guardian, index)) { return .object(object) }
            return .nil
        default: return .nil
        }
    }

    func text(_ index: Int32, of guardian: OpaquePointer) -> String? {
        var length = 0
        guard let bytes = luaguard_text(guardian, index, &length) else { return nil }
        return String(validating: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    private func hold(
        _ index: Int32, _ kind: LuaKind, path: LuaPath, origin: SourcePlace?
    ) throws(LuaError) -> LuaRef {
        let guardian = try open()
        guard luaguard_push_copy(guardian, index) else { throw limitError(.memory) }
        let reference = luaguard_hold(guardian)
        guard reference > 0 else { throw limitError(.memory) }
        return LuaRef(core: self, reference: reference, kind: kind, path: path, origin: origin)
    }

    /// A field of the table on top of the stack, which stays there.
    func field(_ name: String, path: @autoclosure () -> LuaPath, origin: SourcePlace?) throws(LuaError) -> LuaValue {
        let guardian = try open()
        var name = name
        let status = name.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { luaguard_field(guardian, -1, $0.baseAddress, $0.count) }
        }
        try check(status)
        defer { luaguard_drop(guardian, 1) }
        return try read(-1, path: path(), origin: origin)
    }

    /// Runs `body` with a held table on top of the stack.
    func with<Result>(
        _ ref: LuaRef, _ body: (OpaquePointer) throws(LuaError) -> Result
    ) throws(LuaError) -> Result {
        let guardian = try open()
        guard luaguard_push_held(guardian, ref.reference) else { throw limitError(.memory) }
        defer { luaguard_drop(guardian, 1) }
        return try body(guardian)
    }

    /// The whole value at `index`, with every problem there is in it.
    func readWhole(
        _ index: Int32, path: LuaPath, depth: Int, nodes: Int,
        data: @escaping (any LuaObject) -> Value? = { $0.luaValue }
    ) throws(LuaError) -> (value: Value, problems: [WireProblem]) {
        let guardian = try open()
        var bytes: UnsafePointer<UInt8>?
        var length = 0
        switch luaguard_read(guardian, index, Int32(depth), Int64(nodes), &bytes, &length) {
        case LUAGUARD_READ:
            var reader = WireReader(
                UnsafeRawBufferPointer(start: bytes, count: length), core: self, path: path, data: data)
            let value = reader.value()
            return (value, reader.problems)
        case LUAGUARD_READ_TOO_MANY: throw LuaError.tooLarge(.nodes, path: path, budget: budget)
        default: throw limitError()
        }
    }

    func value(
        _ ref: LuaRef, data: @escaping (any LuaObject) -> Value? = { $0.luaValue }
    ) throws(LuaError) -> Value {
        try with(ref) { _ throws(LuaError) in
            let (value, problems) = try readWhole(
                -1, path: ref.path, depth: budget.resultDepth, nodes: budget.resultNodes, data: data)
            let first = problems.min { $0.path.description.utf8.lexicographicallyPrecedes($1.path.description.utf8) }
            guard let first else { return value }
            switch first.kind {
            case .tooDeep: throw LuaError.tooLarge(.depth, path: first.path, budget: budget)
            case .unexpected(let expected, let found):
                throw LuaError.badResult(path: first.path, expected: expected, found: found, origin: ref.origin)
            }
        }
    }

    /// The names among a table's keys, in the order of their bytes.
    func names(_ ref: LuaRef) throws(LuaError) -> [String] {
        try with(ref) { _ throws(LuaError) in
            // Looking one level deep leaves nothing of nested tables but their names.
            let (value, _) = try readWhole(-1, path: ref.path, depth: 1, nodes: budget.resultNodes)
            return (value.object ?? [:]).keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }

    /// Every name a script can write: globals, and the fields of tables among them.
    func knownNames() -> (globals: [String], fields: [String]) {
        guard let guardian = try? open(), luaguard_push_globals(guardian) else { return ([], []) }
        defer { luaguard_drop(guardian, 1) }
        guard let globals = try? readWhole(-1, path: LuaPath(), depth: 2, nodes: 10_000).value.object else {
            return ([], [])
        }
        let fields = Set(globals.values.flatMap { $0.object.map { Array($0.keys) } ?? [] })
        return (globals.keys.sorted(), fields.sorted())
    }
}

extension LuaCore {
    /// Of the table on top of the stack.
    func length(_ guardian: OpaquePointer) -> Int {
        Int(clamping: luaguard_length(guardian, -1))
    }

    func element(
        _ position: Int, of guardian: OpaquePointer, path: @autoclosure () -> LuaPath, origin: SourcePlace?
    ) throws(LuaError) -> LuaValue {
        try check(luaguard_element(guardian, -1, Int64(position)))
        defer { luaguard_drop(guardian, 1) }
        return try read(-1, path: path(), origin: origin)
    }
}
