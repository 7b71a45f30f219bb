/// How an author names events: `a.b` matches `a.b` and `a.b.c` but not `a.bc`; `a.b.*` and `a.b.` mean the same.
enum EventDescriptor {
    /// The descriptor without its decoration; empty for the one that matches everything.
    static func prefix(_ descriptor: String) -> Substring {
        if descriptor == "*" { return "" }
        if descriptor.hasSuffix(".*") { return descriptor.dropLast(2) }
        if descriptor.hasSuffix(".") { return descriptor.dropLast(1) }
        return descriptor[...]
    }

    static func matches(_ descriptor: String, _ event: String) -> Bool {
        covers(prefix(descriptor), event[...])
    }

    /// Whether everything that `narrow` matches is matched by `wide`, both without decoration.
    static func covers(_ wide: Substring, _ narrow: Substring) -> Bool {
        if wide.isEmpty { return true }
        guard narrow.utf8.starts(with: wide.utf8) else { return false }
        let rest = narrow.utf8.dropFirst(wide.utf8.count)
        return rest.isEmpty || rest.first == UInt8(ascii: ".")
    }

    static func isWellFormed(_ descriptor: String) -> Bool {
        if descriptor == "*" || descriptor == ".*" { return true }
        let prefix = prefix(descriptor)
        return !prefix.isEmpty && !prefix.contains { $0.isWhitespace || $0 == "*" }
            && !prefix.split(separator: ".", omittingEmptySubsequences: false).contains { $0.isEmpty }
    }
}
