import Values

/// Reads the form that `luaguard_read` writes; see wire.c. It looks at everything before it complains, so that which
/// problem is told first does not depend on the order of a hash table.
struct WireReader {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0
    private let core: LuaCore
    private let start: LuaPath
    private let data: (any LuaObject) -> Value?
    /// The way from `start` to the value that is being read.
    private var way: [Step] = []
    private(set) var problems: [WireProblem] = []

    private enum Step {
        case field(String)
        case element(Int)
    }

    /// - Parameter data: what an object is when read as data; nil where it has no such form.
    init(
        _ bytes: UnsafeRawBufferPointer, core: LuaCore, path: LuaPath,
        data: @escaping (any LuaObject) -> Value? = { $0.luaValue }
    ) {
        self.bytes = bytes
        self.core = core
        self.data = data
        start = path
    }

    /// Written out only for a problem; most values have none.
    private var path: LuaPath {
        way.reduce(start) { path, step in
            switch step {
            case .field(let name): path.field(name)
            case .element(let position): path.element(position)
            }
        }
    }

    private mutating func value(at step: Step) -> Value {
        way.append(step)
        defer { way.removeLast() }
        return value()
    }

    mutating func value() -> Value {
        switch tag() {
        case "n": return .null
        case "t": return .bool(true)
        case "f": return .bool(false)
        case "i": return .int(integer())
        case "d":
            let value = Double(bitPattern: integer())
            if value.isFinite { return .number(value) }
            return problem(
                LocalizedText(ko: "유한한 숫자", en: "a finite number"),
                value.isNaN
                    ? LocalizedText(ko: "NaN(예: 0/0)", en: "NaN (such as 0/0)")
                    : LocalizedText(ko: "무한대(예: 1/0)", en: "infinity (such as 1/0)"))
        case "s":
            if let text = text() { return .string(text) }
            return problem(
                LocalizedText(ko: "UTF-8 글", en: "UTF-8 text"),
                LocalizedText(ko: "UTF-8이 아닌 바이트", en: "bytes that are not UTF-8"))
        case "(": return table()
        case "o":
            let object = core.object(integer())
            if let object, let value = data(object) { return value }
            return problem(
                .data, object.map { LocalizedText(same: type(of: $0).luaName) } ?? LuaKind.object.text)
        case "D":
            problems.append(WireProblem(path: path, kind: .tooDeep))
            return .null
        case "F": return problem(.data, LuaKind.function.text)
        default: return problem(.data, LuaKind.object.text)
        }
    }

    /// A table with positions only is an array, one with names only an object; an empty one is an empty array.
    private mutating func table() -> Value {
        let count = Int(integer() as UInt32)
        var elements: [Value] = []
        elements.reserveCapacity(min(count, 1 << 16))
        for position in 0..<count { elements.append(value(at: .element(position + 1))) }
        var members: [String: Value] = [:]
        while !take(")") {
            switch tag() {
            case "s":
                guard let name = text() else {
                    _ = problem(
                        LocalizedText(ko: "UTF-8로 된 이름", en: "names in UTF-8"),
                        LocalizedText(ko: "UTF-8이 아닌 바이트", en: "bytes that are not UTF-8"))
                    _ = value()
                    continue
                }
                members[name] = value(at: .field(name))
            case "i":
                let position: Int64 = integer()
                _ = value(at: .element(Int(position)))
                _ = problem(
                    LocalizedText(ko: "1부터 빈틈없는 순서", en: "positions from 1 without a gap"),
                    LocalizedText(ko: "\(position)번 자리", en: "position \(position)"))
            default:
                at -= 1
                let before = problems.count
                _ = value()
                problems.removeSubrange(before...)
                _ = value()
                _ = problem(
                    LocalizedText(ko: "글로 된 이름이나 순서", en: "names or positions as keys"),
                    LocalizedText(ko: "다른 종류의 키", en: "a key of another kind"))
            }
        }
        if !elements.isEmpty, let name = members.keys.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            return problem(
                LocalizedText(ko: "순서만 있거나 이름만 있는 테이블", en: "a table of positions or of names"),
                LocalizedText(ko: "둘 다(이름 \"\(name)\")", en: "both (the name \"\(name)\")"))
        }
        return members.isEmpty ? .array(elements) : .object(members)
    }

    private mutating func problem(_ expected: LocalizedText, _ found: LocalizedText) -> Value {
        problems.append(WireProblem(path: path, kind: .unexpected(expected: expected, found: found)))
        return .null
    }

    private mutating func tag() -> Unicode.Scalar {
        defer { at += 1 }
        return Unicode.Scalar(bytes[at])
    }

    private mutating func take(_ letter: Unicode.Scalar) -> Bool {
        guard bytes[at] == UInt8(ascii: letter) else { return false }
        at += 1
        return true
    }

    private mutating func integer<Integer: FixedWidthInteger & BitwiseCopyable>() -> Integer {
        defer { at += MemoryLayout<Integer>.size }
        return bytes.loadUnaligned(fromByteOffset: at, as: Integer.self)
    }

    private mutating func text() -> String? {
        let count = Int(integer() as UInt32)
        defer { at += count }
        return String(validating: bytes[at..<at + count], as: UTF8.self)
    }
}

struct WireProblem {
    enum Kind {
        case unexpected(expected: LocalizedText, found: LocalizedText)
        case tooDeep
    }

    var path: LuaPath
    var kind: Kind
}
