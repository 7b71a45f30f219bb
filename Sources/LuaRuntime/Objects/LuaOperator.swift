/// An operator that an object may take part in.
package enum LuaOperator: String, Hashable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
    case power = "^"
    case floorDivide = "//"
    /// Unary; both operands are the object.
    case negate = "-x"
    case concatenate = ".."
    case less = "<"
    case lessOrEqual = "<="
}
