package import Values

/// A Swift value that scripts can hold. In Lua it is a handle, never a pointer; the value lives in the state's arena
/// until no script can reach it.
///
/// A conforming type implements what it offers; the rest is refused with an error that says so.
package protocol LuaObject {
    /// What scripts and errors call it: "period".
    static var luaName: String { get }

    /// `object:name(…)`. The arguments of the call count from 1 after the object.
    static var luaMethods: [String: LuaMethod<Self>] { get }

    /// The names `luaField` knows, for "did you mean". Reading them must have no effect.
    var luaFieldNames: [String] { get }

    /// `object.name`; nil where there is no such field, which is an error for the script.
    func luaField(_ name: String) throws -> HostValue?

    /// `object[3]`; nil past the end, which is nil for the script, so that `ipairs` ends.
    func luaElement(_ index: Int64) throws -> HostValue?

    /// `object[other]`, for example a member's object as a key. Nil is an error for the script.
    func luaElement(_ key: any LuaObject) throws -> HostValue?

    /// `#object`.
    var luaCount: Int? { get }

    /// The keys that `pairs(object)` walks, in this order.
    var luaKeys: [Value]? { get }

    /// `tostring(object)`.
    var luaText: String { get }

    /// `object == other`, asked only for two objects.
    func luaEquals(_ other: any LuaObject) -> Bool

    /// An operator with this type on either side; nil where it means nothing. Comparisons return a boolean.
    static func luaOperate(_ operation: LuaOperator, _ left: LuaValue, _ right: LuaValue) throws -> HostValue?

    /// `object(…)`; nil where it cannot be called.
    func luaCall(_ call: borrowing LuaCall) throws -> HostValue?

    /// What it is when read as data; nil where it has no such form.
    var luaValue: Value? { get }

    /// What it holds outside of Lua, for the memory limit.
    var luaBytes: Int { get }
}

package typealias LuaMethod<Object> = @Sendable (Object, borrowing LuaCall) throws -> HostValue

extension LuaObject {
    package static var luaMethods: [String: LuaMethod<Self>] { [:] }
    package var luaFieldNames: [String] { [] }
    package func luaField(_ name: String) throws -> HostValue? { nil }
    package func luaElement(_ index: Int64) throws -> HostValue? { nil }
    package func luaElement(_ key: any LuaObject) throws -> HostValue? { nil }
    package var luaCount: Int? { nil }
    package var luaKeys: [Value]? { nil }
    package var luaText: String { Self.luaName }
    package func luaEquals(_ other: any LuaObject) -> Bool { false }
    package static func luaOperate(_ operation: LuaOperator, _ left: LuaValue, _ right: LuaValue) throws -> HostValue? {
        nil
    }
    package func luaCall(_ call: borrowing LuaCall) throws -> HostValue? { nil }
    package var luaValue: Value? { nil }
    package var luaBytes: Int { 64 }
}

extension LuaObject where Self: Equatable {
    package func luaEquals(_ other: any LuaObject) -> Bool { (other as? Self) == self }
}
