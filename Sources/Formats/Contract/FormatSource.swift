import Tables

/// A file as it was found: its name, for messages, and its bytes.
package struct FormatSource: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// In UTF-8, whatever the file is in.
    package var lines: Lines { Lines(FileText.utf8(bytes)) }

    /// As they are: a mailbox holds texts in several encodings, each of which says so itself.
    var rawLines: Lines { Lines(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes) }
}
