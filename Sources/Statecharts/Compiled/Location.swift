import Values

/// A path into the data of a chart, as Lua writes it: `count`, `team.lead`, `list[1]`, `answers["a b"]`.
package struct Location: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        case key(String)
        /// From 1, as in Lua.
        case index(Int)
    }

    package var root: String
    package var steps: [Step]

    /// Nil for anything but a path of names, whole numbers and quoted names.
    package init?(_ text: String) {
        var rest = text.utf8[...]
        guard let root = Self.name(&rest) else { return nil }
        self.root = root
        steps = []
        while let byte = rest.first {
            rest = rest.dropFirst()
            switch byte {
            case UInt8(ascii: "."):
                guard let key = Self.name(&rest) else { return nil }
                steps.append(.key(key))
            case UInt8(ascii: "["):
                guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                let inner = rest[..<end]
                rest = rest[rest.index(after: end)...]
                if let quote = inner.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    guard inner.count >= 2, inner.last == quote else { return nil }
                    steps.append(.key(String(decoding: inner.dropFirst().dropLast(), as: UTF8.self)))
                } else {
                    guard let index = Int(String(decoding: inner, as: UTF8.self)), index >= 1 else { return nil }
                    steps.append(.index(index))
                }
            default: return nil
            }
        }
    }

    /// Whether a text can name a variable in Lua.
    package static func isName(_ text: String) -> Bool {
        var rest = text.utf8[...]
        return name(&rest) != nil && rest.isEmpty
    }

    private static let reserved: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
        "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]

    private static func name(_ rest: inout Substring.UTF8View) -> String? {
        let length = rest.prefix { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
        guard let first = length.first, first > UInt8(ascii: "9") else { return nil }
        let name = String(decoding: length, as: UTF8.self)
        guard !reserved.contains(name) else { return nil }
        rest = rest[length.endIndex...]
        return name
    }

    /// Stores `value` under `root`. False when a step leads through something that is neither object nor array, or
    /// past the end of an array (one past the end appends).
    func store(_ value: Value, in data: inout [String: Value]) -> Bool {
        guard var whole = data[root], Self.store(value, in: &whole, steps[...]) else { return false }
        data[root] = whole
        return true
    }

    private static func store(_ value: Value, in place: inout Value, _ steps: ArraySlice<Step>) -> Bool {
        guard let step = steps.first else {
            place = value
            return true
        }
        switch (step, place) {
        case (.key(let key), .object(var members)):
            var inner = members[key] ?? .null
            guard store(value, in: &inner, steps.dropFirst()) else { return false }
            members[key] = inner
            place = .object(members)
        case (.index(let index), .array(var elements)):
            guard index <= elements.count + 1 else { return false }
            var inner = index <= elements.count ? elements[index - 1] : .null
            guard store(value, in: &inner, steps.dropFirst()) else { return false }
            if index <= elements.count { elements[index - 1] = inner } else { elements.append(inner) }
            place = .array(elements)
        // An empty Lua table is an empty array to JSON; its first key makes it an object.
        case (.key(let key), .array(let elements)) where elements.isEmpty:
            var inner = Value.null
            guard store(value, in: &inner, steps.dropFirst()) else { return false }
            place = .object([key: inner])
        case (.index(1), .object(let members)) where members.isEmpty:
            var inner = Value.null
            guard store(value, in: &inner, steps.dropFirst()) else { return false }
            place = .array([inner])
        default: return false
        }
        return true
    }
}
