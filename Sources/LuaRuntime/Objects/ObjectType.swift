/// A type of host objects as one state knows it.
struct ObjectType {
    var id: Int32
    var name: String
    var methodNames: [String]
    var operate: (LuaOperator, LuaValue, LuaValue) throws -> HostValue?
}
