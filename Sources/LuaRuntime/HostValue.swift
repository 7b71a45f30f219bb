package import Values

/// What the host gives to a script: an argument, a result, a global.
package enum HostValue {
    /// Null is nil; arrays are tables from 1, objects tables of names. A null inside an array leaves a gap, inside an
    /// object no field.
    case value(Value)
    // Indirect where it is large or of unknown size, so that the whole stays small enough to be passed in registers.
    indirect case object(any LuaObject)
    /// A table or function that is already in the same state.
    case ref(LuaRef)
    indirect case function(name: String, HostFunction)
    case list([HostValue])
    case record([String: HostValue])
    /// Several results of one function. Elsewhere, only the first counts.
    case several([HostValue])

    package static var nothing: HostValue { .value(.null) }
    package static func bool(_ value: Bool) -> HostValue { .value(.bool(value)) }
    package static func int(_ value: Int) -> HostValue { .value(.int(Int64(value))) }
    package static func number(_ value: Double) -> HostValue { .value(.number(value)) }
    package static func string(_ value: String) -> HostValue { .value(.string(value)) }
}

extension HostValue {
    /// Hands back what came from a script.
    package init(_ value: LuaValue) {
        switch value {
        case .nil: self = .nothing
        case .bool(let value): self = .value(.bool(value))
        case .int(let value): self = .value(.int(value))
        case .number(let value): self = .value(.number(value))
        case .string(let value): self = .value(.string(value))
        case .table(let ref), .function(let ref): self = .ref(ref)
        case .object(let object): self = .object(object)
        }
    }
}

/// A function of the host. What it throws becomes an error of the script, with the line of the call.
package typealias HostFunction = (borrowing LuaCall) throws -> HostValue
