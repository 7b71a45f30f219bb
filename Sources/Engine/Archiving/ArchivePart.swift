package import Values

/// A file on its way into an archive. Large ones are made when they are asked for, so that no more than one is in
/// memory.
package struct ArchivePart {
    package let path: String
    package let size: Int
    package let digest: Digest
    let content: () throws -> [UInt8]

    package init(_ path: String, content: @escaping () throws -> [UInt8]) throws {
        let bytes = try content()
        self.path = path
        size = bytes.count
        digest = Digest(of: bytes)
        self.content = content
    }

    package init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        size = bytes.count
        digest = Digest(of: bytes)
        content = { bytes }
    }

    package init(_ path: String, _ text: String) {
        self.init(path, Array(text.utf8))
    }

    var file: ArchiveManifest.File { ArchiveManifest.File(path: path, bytes: size, sha256: digest) }
}
