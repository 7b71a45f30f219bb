import LuaRuntime
import Tables
import Values

/// The different values of a column.
struct SetObject: LuaObject, Equatable {
    static let luaName = "Set"

    let elements: DistinctSet

    var luaCount: Int? { elements.count }
    var luaText: String { "Set of \(elements.count)" }
    var luaBytes: Int { 64 + 8 * elements.count }

    static let luaMethods: [String: LuaMethod<SetObject>] = [
        "union": both { $0.union($1) },
        "intersection": both { $0.intersection($1) },
        "difference": both { $0.difference($1) },
        "count": { object, _ in .int(object.elements.count) },
        "contains": { object, call in .bool(object.elements.contains(try call.value(1, "value"))) },
        "values": { object, call in
            try call.charge(steps: object.elements.count)
            return .value(.array(object.elements.values))
        },
    ]

    private static func both(
        _ body: @escaping @Sendable (DistinctSet, DistinctSet) -> DistinctSet
    ) -> LuaMethod<SetObject> {
        { object, call in
            let other = try call.object(1, as: SetObject.self, "set").elements
            try call.charge(steps: object.elements.count + other.count)
            return .object(SetObject(elements: body(object.elements, other)))
        }
    }
}
