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
    /// The number of the local variable that a name alone stands for.
    var local: Int?
    /// A reading of a field of a local variable, by its number, for an assignment to mark.
    var member: Int?
    /// For what is neither a constant nor a local variable.
    var kind = LuaExpression.Kind.other
    /// May be a number that is known before anything runs.
    var isFoldable = false
    /// An `and` or `or` that may leave from its left side.
    var jumps = false

    init() {}

    init(_ value: Value) {
        self.value = value
        truth = value != .null && value != .bool(false)
    }

    func expression(at offset: Int) -> LuaExpression {
        LuaExpression(kind: value.map { .value($0) } ?? local.map { .local($0) } ?? kind, offset: offset)
    }

    static func truth(_ truth: Bool?) -> LuaShape {
        var shape = LuaShape()
        shape.truth = truth
        return shape
    }

    /// What is known of two sides, each with its place, under an operator.
    static func binary(
        _ sign: String, _ left: (shape: LuaShape, offset: Int), _ right: (shape: LuaShape, offset: Int)
    ) -> LuaShape {
        switch sign {
        case "and", "or": return chosen(sign, left, right)
        case "==", "~=", "<", ">", "<=", ">=": return comparison(sign, left.shape, right.shape)
        case "..": return LuaShape()
        default:
            var shape = LuaShape()
            shape.isFoldable = left.shape.isFoldable && right.shape.isFoldable
            return shape
        }
    }

    private static func chosen(
        _ sign: String, _ left: (shape: LuaShape, offset: Int), _ right: (shape: LuaShape, offset: Int)
    ) -> LuaShape {
        let leaves = sign == "or"
        let goesOn = left.shape.truth.map { $0 != leaves }
        // Lua does not even look at a constant that cannot end it.
        let isSkipped = goesOn == true && left.shape.value != nil
        var shape = LuaShape()
        if let goesOn {
            shape = goesOn ? right.shape : left.shape
        } else if right.shape.truth == leaves {
            shape = .truth(leaves)
        }
        shape.isPlace = false
        shape.isCall = false
        shape.use = nil
        shape.member = nil
        shape.local = nil
        shape.isFoldable = isSkipped && right.shape.isFoldable
        shape.jumps = !isSkipped || right.shape.jumps
        if shape.value == nil { shape.kind = either(left.shape.expression(at: left.offset), right) }
        return shape
    }

    /// More than a few ways to go on nobody looks at, and keeping them would take time with every further one.
    private static func either(
        _ left: LuaExpression, _ right: (shape: LuaShape, offset: Int)
    ) -> LuaExpression.Kind {
        let parts = [left, right.shape.expression(at: right.offset)].flatMap { expression in
            if case .either(let parts) = expression.kind { return parts }
            return [expression]
        }
        return parts.count <= 16 ? .either(parts) : .other
    }

    /// Both sides are known, or are the same.
    private static func comparison(_ sign: String, _ left: LuaShape, _ right: LuaShape) -> LuaShape {
        if let path = left.path, path == right.path {
            switch sign {
            case "==", "<=", ">=": return LuaShape(.bool(true))
            default: return LuaShape(.bool(false))
            }
        }
        guard let a = left.value, let b = right.value else { return LuaShape() }
        switch sign {
        case "==": return LuaShape(.bool(a == b))
        case "~=": return LuaShape(.bool(a != b))
        default: return compared(sign, a, b)
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
