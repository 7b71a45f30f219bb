import CLuaGuard
import Values

/// What a state, its references and its calls share. `LuaState` owns it and closes it; references keep it in memory
/// but not open, so a host function that captures a reference makes no cycle that outlives the state.
final class LuaCore {
    let budget: LuaBudget
    // Read at every call of the host, and written only when the state opens or closes: no access can overlap another.
    @exclusivity(unchecked) private var opened: OpaquePointer?
    private var underWay = 0
    private var closesAfterwards = false
    // The same: grown by declarations, which are no part of reading it.
    @exclusivity(unchecked) private var functions: [HostEntry] = []
    private var arena = ObjectArena()
    private var types: [ObjectIdentifier: ObjectType] = [:]
    private var typesByID: [ObjectType] = []
    var chunks: [LuaChunk] = []
    /// Errors of host functions by the message they were raised with, newest last.
    var raised: [(message: String, error: any Error)] = []

    init(budget: LuaBudget, seed: UInt64) throws(LuaError) {
        self.budget = budget
        let limits = LuaGuardBudget(
            steps: budget.steps ?? 0, nanoseconds: budget.milliseconds * 1_000_000,
            memory_bytes: budget.memoryBytes, output_bytes: budget.outputBytes, text_bytes: budget.textBytes)
        let context = Unmanaged.passUnretained(self).toOpaque()
        let callback: LuaGuardCallback = { context, operation, target in
            Unmanaged<LuaCore>.fromOpaque(context!)._withUnsafeGuaranteedRef { core in
                core.answer(LuaGuardOperation(UInt32(operation)), target)
            }
        }
        guard let opened = luaguard_open(limits, seed, callback, context) else { throw LuaError.noRoom() }
        self.opened = opened
    }

    deinit {
        close()
    }

    /// Waits for the end of a call that is under way: a host function may drop the very state that called it.
    func close() {
        guard let opened else { return }
        guard underWay == 0 else {
            closesAfterwards = true
            return
        }
        self.opened = nil
        functions = []
        arena = ObjectArena()
        raised = []
        luaguard_close(opened)
    }

    func begin() {
        underWay += 1
    }

    func end() {
        underWay -= 1
        if closesAfterwards { close() }
    }

    func open() throws(LuaError) -> OpaquePointer {
        guard let opened else { throw LuaError.closed() }
        return opened
    }

    // MARK: Functions and objects

    func add(name: String, _ body: @escaping HostFunction) -> Int32 {
        functions.append(HostEntry(name: name, body: body))
        return Int32(functions.count - 1)
    }

    func function(_ id: Int32) -> HostEntry {
        functions[Int(id)]
    }

    func insert(_ object: any LuaObject) -> Int32 {
        if let opened {
            while case let handle = luaguard_next_dead(opened), handle >= 0 { arena.remove(handle) }
        }
        return arena.insert(object)
    }

    func object(_ handle: Int32) -> (any LuaObject)? {
        arena[handle]
    }

    var objectCount: Int { arena.count }

    func type(_ id: Int32) -> ObjectType {
        typesByID[Int(id)]
    }

    /// Declares the type on first sight.
    func type<Object: LuaObject>(of object: Object) throws(LuaError) -> ObjectType {
        if let known = types[ObjectIdentifier(Object.self)] { return known }
        let guardian = try open()
        let methods = Object.luaMethods.sorted { $0.key < $1.key }
        let ids = methods.map { name, method in
            add(name: "\(Object.luaName):\(name)") { call in
                guard let object = call.core.object(luaguard_object(try call.core.open(), 1)) as? Object else {
                    throw LuaError.noObject(type: Object.luaName, method: name)
                }
                return try method(object, call.afterObject())
            }
        }
        let type = ObjectType(
            id: Int32(typesByID.count), name: Object.luaName, methodNames: methods.map(\.key),
            operate: Object.luaOperate)
        let names = methods.flatMap { Array($0.key.utf8CString) }
        let status = luaguard_declare_type(guardian, type.id, type.name, names, ids, Int32(ids.count))
        try check(status)
        typesByID.append(type)
        types[ObjectIdentifier(Object.self)] = type
        return type
    }

    // MARK: Giving

    /// Leaves one value on the stack.
    func push(_ value: HostValue) throws(LuaError) {
        let guardian = try open()
        let pushed: Bool
        switch value {
        case .value(.null): pushed = luaguard_push_nil(guardian)
        case .value(.bool(let value)): pushed = luaguard_push_boolean(guardian, value)
        case .value(.int(let value)): pushed = luaguard_push_integer(guardian, value)
        case .value(.number(let value)): pushed = luaguard_push_number(guardian, value)
        case .value(.string(let value)): pushed = try pushText(value)
        case .ref(let ref):
            guard ref.core === self else { throw LuaError.foreign(ref) }
            pushed = luaguard_push_held(guardian, ref.reference)
        default:
            var writer = WireWriter(core: self)
            try writer.write(value)
            try check(luaguard_build(guardian, writer.bytes, writer.bytes.count))
            pushed = true
        }
        if !pushed { throw limitError(.memory) }
    }

    func pushText(_ text: String) throws(LuaError) -> Bool {
        let guardian = try open()
        var text = text
        let status = text.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { luaguard_push_text(guardian, $0.baseAddress, $0.count) }
        }
        try check(status)
        return true
    }

    func check(_ status: LuaGuardStatus) throws(LuaError) {
        switch status {
        case LUAGUARD_OK: return
        case LUAGUARD_OVER: throw limitError()
        default: throw takeError(loading: false)
        }
    }

    func setGlobal(_ name: String, to value: HostValue) throws(LuaError) {
        let guardian = try open()
        try push(value)
        try check(luaguard_set_global(guardian, name))
    }

    func global(_ name: String) throws(LuaError) -> LuaValue {
        let guardian = try open()
        guard luaguard_push_globals(guardian) else { throw limitError(.memory) }
        defer { luaguard_drop(guardian, 1) }
        return try field(name, path: LuaPath().field(name), origin: nil)
    }

    func make(_ value: HostValue) throws(LuaError) -> LuaValue {
        let guardian = try open()
        try push(value)
        defer { luaguard_drop(guardian, 1) }
        return try read(-1, path: LuaPath(), origin: nil)
    }

    func release(_ reference: Int32) {
        if let opened { luaguard_release(opened, reference) }
    }

    // MARK: Telling

    var output: String {
        guard let opened else { return "" }
        var length = 0
        guard let bytes = luaguard_output(opened, &length) else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    var usage: LuaUsage {
        guard let opened else {
            return LuaUsage(steps: 0, microseconds: 0, memoryBytes: 0, peakMemoryBytes: 0, outputBytes: 0)
        }
        var length = 0
        _ = luaguard_output(opened, &length)
        return LuaUsage(
            steps: luaguard_steps_used(opened), microseconds: luaguard_nanoseconds_used(opened) / 1000,
            memoryBytes: luaguard_memory_used(opened), peakMemoryBytes: luaguard_memory_peak(opened),
            outputBytes: length)
    }
}
