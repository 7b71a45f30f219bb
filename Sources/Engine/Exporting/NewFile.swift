package import Foundation
import Values

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is written piece by piece beside its place and gets its name when it is whole. What fails on the way leaves
/// nothing behind, and what was there before stays until then.
package final class NewFile {
    private let target: URL
    private let draft: URL
    private let path: String
    private let replacing: Bool
    private let handle: FileHandle
    private var isDone = false
    /// Outlives the draft in it.
    private let folder: NewFolder?

    package convenience init(at url: URL, path: String, replacing: Bool, isPrivate: Bool = false) throws {
        try self.init(at: url, path: path, replacing: replacing, isPrivate: isPrivate, in: nil)
    }

    /// - Parameters:
    ///   - path: as the person knows the file, for errors.
    ///   - replacing: whether a file that is there may be written over.
    ///   - isPrivate: whether only the owner may read it.
    ///   - folder: that was made for it.
    init(at url: URL, path: String, replacing: Bool, isPrivate: Bool = false, in folder: NewFolder?) throws {
        self.folder = folder
        // A link stays a link, to the new content.
        target = url.resolvingSymlinksInPath()
        draft = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).\(UUID().uuidString)")
        self.path = path
        self.replacing = replacing
        if let kind = Self.kind(of: target) {
            // Only a file gives way to a file: not a folder, and not a device.
            guard kind == .typeRegular else { throw FileProblem.unwritable(path) }
            guard replacing else { throw Self.exists(path) }
        }
        guard
            FileManager.default.createFile(
                atPath: draft.filePath, contents: nil,
                attributes: isPrivate ? [.posixPermissions: 0o600] : nil),
            let handle = FileHandle(forWritingAtPath: draft.filePath)
        else { throw FileProblem.unwritable(path) }
        self.handle = handle
    }

    deinit {
        if !isDone { try? FileManager.default.removeItem(at: draft) }
    }

    package func write(_ bytes: [UInt8]) throws {
        do { try handle.write(contentsOf: bytes) } catch { throw FileProblem.unwritable(path) }
    }

    /// Gives the file its name.
    package func finish() throws {
        do {
            try handle.synchronize()
            try handle.close()
            if replacing {
                guard rename(draft.filePath, target.filePath) == 0 else { throw FileProblem.unwritable(path) }
            } else {
                try FileManager.default.moveItem(at: draft, to: target)
            }
            isDone = true
        } catch {
            // Somebody else may have made it in the meantime.
            if !replacing, Self.kind(of: target) != nil { throw Self.exists(path) }
            throw FileProblem.unwritable(path)
        }
    }

    private static func kind(of url: URL) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: url.filePath))?[.type] as? FileAttributeType
    }

    private static func exists(_ path: String) -> InputError {
        InputError(
            code: "file.exists", what: LocalizedText(ko: "\(path) 파일이 이미 있습니다", en: "\(path) is there already"),
            place: SourcePlace(file: path),
            next: LocalizedText(
                ko: "다른 이름을 쓰거나, 지금 있는 것을 버려도 되면 --force를 붙이세요.",
                en: "Choose another name, or add --force if what is there may go."))
    }
}
