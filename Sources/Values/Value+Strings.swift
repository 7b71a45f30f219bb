extension Value {
    /// The same with every string in it changed, but not the keys of objects.
    package func mappingStrings(_ change: (String) throws -> String) rethrows -> Value {
        switch self {
        case .string(let text): .string(try change(text))
        case .array(let elements): .array(try elements.map { try $0.mappingStrings(change) })
        case .object(let members): .object(try members.mapValues { try $0.mappingStrings(change) })
        default: self
        }
    }

    package func containsString(where test: (String) throws -> Bool) rethrows -> Bool {
        switch self {
        case .string(let text): try test(text)
        case .array(let elements): try elements.contains { try $0.containsString(where: test) }
        case .object(let members): try members.values.contains { try $0.containsString(where: test) }
        default: false
        }
    }
}
