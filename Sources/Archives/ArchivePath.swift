/// The names that files in an archive may have: relative, of plain ASCII, and the same file on every system.
package enum ArchivePath {
    package static func accepts(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return path.utf8.count <= 200
            && parts.allSatisfy { part in
                guard let first = part.first, first != UInt8(ascii: "."), part.last != UInt8(ascii: ".") else {
                    return false
                }
                return part.allSatisfy(isPlain)
            }
    }

    /// How two names are told apart where letter case does not count.
    package static func folded(_ path: String) -> String { path.lowercased() }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: Array("-_.@".utf8).contains(byte)
        }
    }
}
