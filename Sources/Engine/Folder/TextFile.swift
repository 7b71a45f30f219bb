package import Foundation
import Values

/// Whole files, with errors that name them.
package enum TextFile {
    package static func bytes(_ path: String) throws -> [UInt8] {
        // A folder, a socket or a missing file: the reason does not change what to do.
        guard let handle = FileHandle(forReadingAtPath: path) else { throw FileProblem.unreadable(path) }
        defer { try? handle.close() }
        // In pieces, so that a large file is not held twice.
        var bytes: [UInt8] = []
        do {
            let size = try handle.seekToEnd()
            try handle.seek(toOffset: 0)
            // A folder says that it ends at the highest offset there is; reading it fails below.
            if size < UInt64(Int32.max) { bytes.reserveCapacity(Int(size)) }
        } catch {
            // A pipe has no size to be known before it is read.
        }
        do {
            while let piece = try handle.read(upToCount: pieceSize), !piece.isEmpty { bytes.append(contentsOf: piece) }
        } catch {
            throw FileProblem.unreadable(path)
        }
        return bytes
    }

    private static let pieceSize = 1 << 20

    package static func read(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw FileProblem.notUTF8(path) }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    /// Writes beside the target and renames, so that nothing half-written ever has its name.
    package static func write(_ text: String, to url: URL, makingFolder: Bool = false) throws {
        do {
            if makingFolder {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            }
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw FileProblem.unwritable(url.filePath)
        }
    }
}
