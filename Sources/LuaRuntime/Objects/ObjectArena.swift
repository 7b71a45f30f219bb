/// Where a state's host objects live, by handle. Handles of objects that no script can reach any more are used again.
struct ObjectArena {
    private var slots: [(any LuaObject)?] = []
    private var free: [Int32] = []

    subscript(handle: Int32) -> (any LuaObject)? {
        slots.indices.contains(Int(handle)) ? slots[Int(handle)] : nil
    }

    mutating func insert(_ object: any LuaObject) -> Int32 {
        if let handle = free.popLast() {
            slots[Int(handle)] = object
            return handle
        }
        slots.append(object)
        return Int32(slots.count - 1)
    }

    mutating func remove(_ handle: Int32) {
        slots[Int(handle)] = nil
        free.append(handle)
    }

    var count: Int { slots.count - free.count }
}
