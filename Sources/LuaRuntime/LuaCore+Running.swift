import CLuaGuard
import Values

extension LuaCore {
    func load(_ source: String, name: String) throws(LuaError) -> LuaRef {
        let guardian = try open()
        let chunk = LuaChunk(name: name, source: source, number: chunks.count)
        guard source.utf8.count <= LuaBudget.sourceBytes else { throw LuaError.tooLong(chunk) }
        try chunk.refuseEnvironment()
        chunks.append(chunk)
        var text = source
        let status = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) {
                luaguard_load(guardian, $0.baseAddress, $0.count, chunk.shortName)
            }
        }
        switch status {
        case LUAGUARD_OK: break
        case LUAGUARD_OVER: throw limitError()
        default: throw takeError(loading: true)
        }
        defer { luaguard_drop(guardian, 1) }
        guard case .function(let ref) = try read(-1, path: LuaPath(), origin: SourcePlace(file: name)) else {
            throw limitError(.memory)
        }
        return ref
    }

    /// Calls a held function; `body` sees the results on the stack, from the index it is given.
    func call<Result>(
        _ ref: LuaRef, _ arguments: [HostValue], results: Int32,
        _ body: (OpaquePointer, ClosedRange<Int32>?) throws(LuaError) -> Result
    ) throws(LuaError) -> Result {
        let guardian = try open()
        let top = luaguard_top(guardian)
        begin()
        defer {
            luaguard_drop(guardian, luaguard_top(guardian) - top)
            end()
        }
        guard luaguard_push_held(guardian, ref.reference) else { throw limitError(.memory) }
        for argument in arguments { try push(argument) }
        switch luaguard_call(guardian, Int32(arguments.count), results) {
        case LUAGUARD_OK: break
        case LUAGUARD_OVER: throw limitError()
        default: throw takeError(loading: false)
        }
        let last = luaguard_top(guardian)
        return try body(guardian, last > top ? (top + 1)...last : nil)
    }

    // MARK: Answering

    /// Called from C. Nothing may be thrown out of here; an error is left on the stack as a message.
    func answer(_ operation: LuaGuardOperation, _ target: Int32) -> Int32 {
        do {
            if operation == LUAGUARD_CALL {
                let entry = function(target)
                return try give(
                    try entry.body(LuaCall(core: self, guardian: try open(), function: entry.name, offset: 0)))
            }
            return try give(try result(operation, target))
        } catch {
            let message = HostMessage.text(of: error)
            if raised.count == 16 { raised.removeFirst() }
            raised.append((message, error))
            // When there is no room for a message, a limit was hit, and C raises that instead.
            _ = try? pushText(message)
            return LUAGUARD_RAISE
        }
    }

    private func give(_ value: HostValue) throws(LuaError) -> Int32 {
        // The most common first: taking an enumeration of this size apart costs more than pushing a number.
        switch value {
        case .value(.int(let number)):
            guard luaguard_push_integer(try open(), number) else { throw limitError(.memory) }
            return 1
        case .value(.number(let number)):
            guard luaguard_push_number(try open(), number) else { throw limitError(.memory) }
            return 1
        case .several(let values):
            for value in values { try push(value) }
            return Int32(values.count)
        default:
            try push(value)
            return 1
        }
    }

    private func result(_ operation: LuaGuardOperation, _ target: Int32) throws -> HostValue {
        let guardian = try open()
        let type = type(target)
        func operand(_ index: Int32) throws(LuaError) -> LuaValue { try read(index, path: LuaPath(), origin: nil) }
        func own() throws(LuaError) -> any LuaObject {
            guard let object = object(luaguard_object(guardian, 1)) else {
                throw LuaError.noObject(type: type.name, method: nil)
            }
            return object
        }
        if let operation = LuaOperator(operation) {
            let (left, right) = (try operand(1), try operand(2))
            if let result = try type.operate(operation, left, right) { return result }
            throw LuaError.noOperator(operation, left, right)
        }
        switch operation {
        case LUAGUARD_INDEX: return try index(try own(), try operand(2), type)
        case LUAGUARD_SET_INDEX: throw LuaError.readOnly(type: type.name, key: try operand(2))
        case LUAGUARD_COUNT:
            if let count = try own().luaCount { return .int(count) }
            throw LuaError.unsupported(type: type.name, by: "#")
        case LUAGUARD_EQUAL:
            guard let other = object(luaguard_object(guardian, 2)) else { return .bool(false) }
            return .bool(try own().luaEquals(other))
        case LUAGUARD_TEXT: return .string(try own().luaText)
        case LUAGUARD_KEYS:
            if let keys = try own().luaKeys { return .value(.array(keys)) }
            throw LuaError.unsupported(type: type.name, by: "pairs")
        case LUAGUARD_CALL_OBJECT:
            if let result = try own().luaCall(LuaCall(core: self, guardian: guardian, function: type.name, offset: 1)) {
                return result
            }
            throw LuaError.unsupported(type: type.name, by: "()")
        default: throw LuaError.unsupported(type: type.name, by: "?")
        }
    }

    private func index(_ object: any LuaObject, _ key: LuaValue, _ type: ObjectType) throws -> HostValue {
        switch key {
        case .string(let name):
            if let value = try object.luaField(name) { return value }
            throw LuaError.noField(name, of: type, fields: object.luaFieldNames)
        case .object(let key):
            if let value = try object.luaElement(key) { return value }
        default:
            if let position = key.int { return try object.luaElement(position) ?? .nothing }
        }
        throw LuaError.badKey(key, of: type)
    }
}

extension LuaOperator {
    fileprivate init?(_ operation: LuaGuardOperation) {
        switch operation {
        case LUAGUARD_ADD: self = .add
        case LUAGUARD_SUBTRACT: self = .subtract
        case LUAGUARD_MULTIPLY: self = .multiply
        case LUAGUARD_DIVIDE: self = .divide
        case LUAGUARD_REMAINDER: self = .remainder
        case LUAGUARD_POWER: self = .power
        case LUAGUARD_FLOOR_DIVIDE: self = .floorDivide
        case LUAGUARD_NEGATE: self = .negate
        case LUAGUARD_CONCATENATE: self = .concatenate
        case LUAGUARD_LESS: self = .less
        case LUAGUARD_LESS_OR_EQUAL: self = .lessOrEqual
        default: return nil
        }
    }
}
