internal import CArchive

/// Writes a zip file, piece by piece, into whatever takes its bytes. The same files always give the same bytes.
///
/// They carry no times: zip notes the clock on the wall, so that the bytes would depend on the zone of the machine.
/// Every reader shows the first day that zip can tell, 1 January 1980.
package final class ZipWriter {
    private let archive: OpaquePointer
    private let target: Target

    /// What the library calls back with the finished bytes.
    private final class Target {
        let take: ([UInt8]) throws -> Void
        var failure: (any Error)?

        init(_ take: @escaping ([UInt8]) throws -> Void) {
            self.take = take
        }

        func write(_ bytes: UnsafeRawBufferPointer) -> Int {
            guard failure == nil else { return -1 }
            do {
                try take([UInt8](bytes))
                return bytes.count
            } catch {
                failure = error
                return -1
            }
        }
    }

    package init(into sink: @escaping ([UInt8]) throws -> Void) throws {
        guard let archive = archive_write_new() else { throw ArchiveError.unwritable(detail: "archive_write_new") }
        self.archive = archive
        target = Target(sink)
        try require(archive_write_set_format_zip(archive))
        // Otherwise the last block is filled up as on a tape.
        try require(archive_write_set_bytes_in_last_block(archive, 1))
        try require(
            archive_write_open(
                archive, Unmanaged.passUnretained(target).toOpaque(), nil,
                { _, target, bytes, count in
                    guard let target else { return -1 }
                    return Unmanaged<Target>.fromOpaque(target).takeUnretainedValue()
                        .write(UnsafeRawBufferPointer(start: bytes, count: count))
                }, nil))
    }

    deinit {
        // What was not finished is of no use; its last bytes must not reach the sink any more.
        if !isDone { archive_write_fail(archive) }
        archive_write_free(archive)
    }

    private var isDone = false

    package func add(_ path: String, _ bytes: [UInt8]) throws {
        precondition(ArchivePath.accepts(path), "\(path) cannot be restored")
        guard let entry = archive_entry_new() else { throw ArchiveError.unwritable(detail: "archive_entry_new") }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_filetype(entry, UInt32(ZipReader.regularFile))
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(bytes.count))
        try require(archive_write_header(archive, entry))
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
            guard written > 0 else { throw failure }
            rest = rest.dropFirst(written)
        }
    }

    /// The list of what is in it, without which nobody can read it.
    package func finish() throws {
        try require(archive_write_close(archive))
        isDone = true
    }

    private func require(_ code: Int32) throws {
        guard code == ARCHIVE_OK else { throw failure }
    }

    private var failure: any Error {
        target.failure
            ?? ArchiveError.unwritable(
                detail: archive_error_string(archive).map { String(cString: $0) } ?? "libarchive")
    }
}
