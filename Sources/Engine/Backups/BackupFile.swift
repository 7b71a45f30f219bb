package import Foundation
package import Values

/// A backup in the program's folder. Its name says when it was made, in UTC, and how many entries it holds.
package struct BackupFile: Hashable, Sendable {
    package var url: URL
    package var at: Timestamp
    package var entries: Int

    private static let prefix = "journal-"
    private static let suffix = ".db"

    /// `journal-20260907T103000Z-148.db`.
    init(in folder: URL, at: Timestamp, entries: Int) {
        url = folder.appending(path: "\(Self.prefix)\(Self.stamp(at))-\(entries)\(Self.suffix)")
        self.at = at
        self.entries = entries
    }

    /// `20260907T103000Z`, which every file system takes.
    static func stamp(_ at: Timestamp) -> String {
        at.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// Nil for a file that is none of these: whatever else lies in the folder is somebody else's.
    init?(_ url: URL) {
        let name = url.lastPathComponent
        guard name.hasPrefix(Self.prefix), name.hasSuffix(Self.suffix) else { return nil }
        let parts = name.dropFirst(Self.prefix.count).dropLast(Self.suffix.count).split(separator: "-")
        guard parts.count == 2, let entries = Int(parts[1]), parts[0].count == 16 else { return nil }
        let digits = Array(parts[0])
        guard digits[8] == "T", digits[15] == "Z" else { return nil }
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        let text =
            "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
        guard let at = ISO8601.read(text)?.timestamp else { return nil }
        self.url = url
        self.at = at
        self.entries = entries
    }
}
