internal import CArchive
internal import Values

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Reads a zip file that anybody may have made. Nothing is ever unpacked to a path from inside it: whoever reads gets
/// names that are safe and bytes that keep the limits, one file after another.
package struct ZipReader {
    private let path: String
    private let shown: String
    private let limits: ArchiveLimits

    /// `S_IFREG` and `S_IFDIR`, as every zip that notes a kind of file has them.
    static let regularFile = 0o100000
    private static let folder = 0o040000
    private static let atOnce = 1 << 18

    /// - Parameter shown: as the person knows the file, for errors.
    package init(_ path: String, shown: String, limits: ArchiveLimits = ArchiveLimits()) {
        self.path = path
        self.shown = shown
        self.limits = limits
    }

    /// Every file in it, in the order in which they stand. What is wrong with a file is found before it is handed on;
    /// what came before it has been, so nothing may be done with any until all were read.
    package func forEachFile(_ body: (_ name: String, _ bytes: [UInt8]) throws -> Void) throws {
        let most = try bytesAllowed()
        guard let archive = archive_read_new() else { throw ArchiveError.unreadable(path: shown) }
        defer { archive_read_free(archive) }
        // By the list at its end only: what a reader of streams would find between the files is nobody's.
        archive_read_support_format_zip_seekable(archive)
        guard archive_read_open_filename(archive, path, Self.atOnce) == ARCHIVE_OK else {
            throw ArchiveError.notZip(path: shown)
        }
        var names: Set<String> = []
        var total = 0
        while true {
            var entry: OpaquePointer?
            let code = archive_read_next_header(archive, &entry)
            if code == ARCHIVE_EOF { return }
            guard code >= ARCHIVE_WARN, let entry else {
                throw names.isEmpty ? ArchiveError.notZip(path: shown) : damaged("?")
            }
            let name = try name(of: entry)
            guard code == ARCHIVE_OK else { throw damaged(name) }
            guard names.insert(ArchivePath.folded(name)).inserted else {
                throw ArchiveError.repeatedName(path: shown, name: name)
            }
            guard names.count <= limits.files else { throw tooMany }
            guard try isFile(entry, name) else { continue }
            try body(name, try content(of: name, in: archive, &total, most: most))
        }
    }

    private func bytesAllowed() throws -> (bytes: Int, isByRatio: Bool) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, R_OK) == 0 else {
            throw ArchiveError.unreadable(path: shown)
        }
        let byRatio = max(
            limits.harmless, Int(status.st_size).multipliedReportingOverflow(by: limits.ratio).partialValue)
        return byRatio < limits.bytes ? (byRatio, true) : (limits.bytes, false)
    }

    /// A folder's name ends in a slash, and is judged without it.
    private func name(of entry: OpaquePointer) throws -> String {
        guard let bytes = archive_entry_pathname(entry) else {
            throw ArchiveError.unsafeName(path: shown, name: "?")
        }
        let name = String(cString: bytes)
        let isFolder = Int(archive_entry_filetype(entry)) == Self.folder
        let bare = isFolder && name.hasSuffix("/") ? String(name.dropLast()) : name
        guard ArchivePath.accepts(bare) else { throw ArchiveError.unsafeName(path: shown, name: Self.printable(name)) }
        return bare
    }

    private func isFile(_ entry: OpaquePointer, _ name: String) throws -> Bool {
        let kind = Int(archive_entry_filetype(entry))
        guard archive_entry_symlink(entry) == nil, archive_entry_hardlink(entry) == nil,
            archive_entry_is_encrypted(entry) == 0, [Self.regularFile, Self.folder].contains(kind)
        else { throw ArchiveError.notAFile(path: shown, name: name) }
        return kind == Self.regularFile
    }

    /// Counts what comes out, whatever the file says its size is.
    private func content(
        of name: String, in archive: OpaquePointer, _ total: inout Int, most: (bytes: Int, isByRatio: Bool)
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: Self.atOnce)
        while true {
            let count = piece.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw damaged(name) }
            if count == 0 { return bytes }
            bytes += piece[..<count]
            total += count
            guard bytes.count <= limits.bytesOfFile else { throw tooLarge(limits.bytesOfFile, name) }
            guard total <= most.bytes else {
                throw most.isByRatio
                    ? ArchiveError.swells(path: shown, ratio: limits.ratio) : tooLarge(limits.bytes, nil)
            }
        }
    }

    private func damaged(_ name: String) -> ArchiveError { .damaged(path: shown, name: name) }

    private func tooLarge(_ bytes: Int, _ name: String?) -> ArchiveError {
        let most = NumberText.whole(bytes >> 20)
        guard let name else {
            return .tooLarge(
                path: shown,
                LocalizedText(ko: "모두 풀면 \(most)MiB를 넘습니다", en: "unpacked, it has more than \(most) MiB"))
        }
        return .tooLarge(
            path: shown, LocalizedText(ko: "‘\(name)’이(가) \(most)MiB를 넘습니다", en: "‘\(name)’ has more than \(most) MiB"))
    }

    private var tooMany: ArchiveError {
        let most = NumberText.whole(limits.files)
        return .tooLarge(
            path: shown, LocalizedText(ko: "파일이 \(most)개를 넘습니다", en: "it has more than \(most) files"))
    }

    /// A name that is refused is shown all the same, without what a terminal would obey.
    private static func printable(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.prefix(80).map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}
