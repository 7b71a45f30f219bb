import Values

/// What is known of the value of an expression.
struct LuaShape {
    /// Nil: it depends.
    var value: Value?
    /// Whether it counts as true, even where its value is not known: `x or true`.
    var truth: Bool?
    /// As written, when it is only a name and steps: two of the same text have the same value.
    var path: String?
    /// The use that a name alone stands for, so that what follows can be added to it.
    var use: Int?
    /// A name, a field or an element: what can stand to the left of `=`.
    var isPlace = false
    var isCall = false
    /// A local variable that must not be assigned.
    var constantLocal: String?
    /// The names in a table constructor.
    var fields: [String] = []

    init() {}

    init(_ value: Value) {
        self.value = value
        truth = value != .null && value != .bool(false)
    }

    static func truth(_ truth: Bool?) -> LuaShape {
        var shape = LuaShape()
        shape.truth = truth
        return shape
    }

    /// Both sides are known, or are the same.
    static func binary(_ sign: String, _ left: LuaShape, _ right: LuaShape) -> LuaShape {
        switch sign {
        case "and":
            if let truth = left.truth { return truth ? right : left }
            return right.truth == false ? .truth(false) : LuaShape()
        case "or":
            if let truth = left.truth { return truth ? left : right }
            return right.truth == true ? .truth(true) : LuaShape()
        default: break
        }
        if let path = left.path, path == right.path {
            switch sign {
            case "==", "<=", ">=": return LuaShape(.bool(true))
            case "~=", "<", ">": return LuaShape(.bool(false))
            default: return LuaShape()
            }
        }
        guard let a = left.value, let b = right.value else { return LuaShape() }
        switch sign {
        case "==": return LuaShape(.bool(a == b))
        case "~=": return LuaShape(.bool(a != b))
        case "<", ">", "<=", ">=": return compared(sign, a, b)
        default: return LuaShape()
        }
    }

    private static func compared(_ sign: String, _ a: Value, _ b: Value) -> LuaShape {
        func answer<Thing: Comparable>(_ a: Thing, _ b: Thing) -> LuaShape {
            switch sign {
            case "<": LuaShape(.bool(a < b))
            case ">": LuaShape(.bool(a > b))
            case "<=": LuaShape(.bool(a <= b))
            default: LuaShape(.bool(a >= b))
            }
        }
        if let a = a.number, let b = b.number { return answer(a, b) }
        return LuaShape()
    }
}
