package import Values

/// What leads from one state back to another: small when little changed, however long the history is.
package struct StatePatch: Codable, Hashable, Sendable {
    package var changes: [StateChange]

    package init(from: Value, to: Value) {
        changes = []
        compare(from, to, path: [])
    }

    private mutating func compare(_ from: Value, _ to: Value, path: [String]) {
        guard from != to else { return }
        switch (from, to) {
        case (.object(let old), .object(let new)):
            for key in Set(old.keys).union(new.keys).sorted() {
                switch (old[key], new[key]) {
                case (let before?, let after?): compare(before, after, path: path + [key])
                case (nil, let after?): changes.append(StateChange(.set, path + [key], after))
                default: changes.append(StateChange(.remove, path + [key]))
                }
            }
        case (.array(let old), .array(let new)) where old.count >= new.count && !new.isEmpty:
            for (index, (before, after)) in zip(old, new).enumerated() {
                compare(before, after, path: path + [String(index)])
            }
            if old.count > new.count { changes.append(StateChange(.keep, path, .int(Int64(new.count)))) }
        default: changes.append(StateChange(.set, path, to))
        }
    }

    package func applied(to value: Value) -> Value {
        changes.reduce(value) { Self.apply($1, to: $0, at: $1.path[...]) }
    }

    private static func apply(_ change: StateChange, to value: Value, at path: ArraySlice<String>) -> Value {
        guard let step = path.first else {
            if change.operation == .keep, case .array(let elements) = value, let count = change.value.int {
                return .array(Array(elements.prefix(Int(count))))
            }
            return change.value
        }
        switch value {
        case .object(var members):
            if path.count == 1, change.operation == .remove {
                members[step] = nil
            } else {
                members[step] = apply(change, to: members[step] ?? .null, at: path.dropFirst())
            }
            return .object(members)
        case .array(var elements):
            guard let index = Int(step), elements.indices.contains(index) else { return value }
            elements[index] = apply(change, to: elements[index], at: path.dropFirst())
            return .array(elements)
        default: return value
        }
    }
}
