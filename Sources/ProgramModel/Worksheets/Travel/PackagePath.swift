/// What a path inside a published worksheet may look like: a few plain names, so that it cannot lead out of the folder or mean
/// something else on another system.
package enum PackagePath {
    /// The same rule as a JSON Schema pattern.
    package static let pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,3}$"

    package static func accepts(_ path: String) -> Bool {
        let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return (1...4).contains(names.count)
            && names.allSatisfy { name in
                (1...100).contains(name.count) && name.first.map(isWord) == true
                    && name.allSatisfy { isWord($0) || "._-".utf8.contains($0) }
            }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
