import Values

/// Writes what is given to a script in the form that `luaguard_build` reads; see wire.c.
struct WireWriter {
    private(set) var bytes: [UInt8] = []
    /// Gives an object its handle and type, a function its id.
    let core: LuaCore

    init(core: LuaCore) {
        self.core = core
    }

    mutating func write(_ value: HostValue) throws(LuaError) {
        switch value {
        case .value(let value): write(value)
        case .object(let object): try write(object)
        case .ref(let ref):
            guard ref.core === core else { throw LuaError.foreign(ref) }
            tag("r")
            integer(ref.reference)
        case .function(let name, let function):
            tag("F")
            integer(core.add(name: name, function))
        case .list(let elements):
            tag("[")
            integer(Int32(elements.count))
            for element in elements { try write(element) }
        case .record(let members):
            tag("{")
            integer(Int32(members.count))
            for (name, member) in members {
                text(name)
                try write(member)
            }
        case .several(let values): try write(values.first ?? .nothing)
        }
    }

    mutating func write(_ value: Value) {
        switch value {
        case .null: tag("n")
        case .bool(let value): tag(value ? "t" : "f")
        case .int(let value):
            tag("i")
            integer(value)
        case .number(let value):
            tag("d")
            integer(value.bitPattern)
        case .string(let value):
            tag("s")
            text(value)
        case .array(let elements):
            tag("[")
            integer(Int32(elements.count))
            for element in elements { write(element) }
        case .object(let members):
            tag("{")
            integer(Int32(members.count))
            for (name, member) in members {
                text(name)
                write(member)
            }
        }
    }

    private mutating func write(_ object: some LuaObject) throws(LuaError) {
        let type = try core.type(of: object)
        tag("o")
        integer(core.insert(object))
        integer(type.id)
        integer(Int64(max(0, object.luaBytes)))
    }

    private mutating func tag(_ letter: Unicode.Scalar) {
        bytes.append(UInt8(ascii: letter))
    }

    private mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            integer(UInt32(utf8.count))
            bytes.append(contentsOf: utf8)
        }
    }

    private mutating func integer(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }
}
