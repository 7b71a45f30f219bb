package import Values

/// Bytes named by their digest: a script, a definition, a segment of a dataset.
package struct StoredBlob: Hashable, Sendable {
    package let digest: Digest
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        digest = Digest(of: bytes)
    }

    package init(_ text: String) {
        self.init(Array(text.utf8))
    }
}
