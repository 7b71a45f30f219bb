package import Foundation
import Journal
import Values

/// Makes a program out of an archive: beside its place, and under its name only when it is whole.
package struct SeasonRestorer {
    private let contents: ArchiveContents

    package init(_ contents: ArchiveContents) {
        self.contents = contents
    }

    /// - Parameter shown: as the person knows the folder, for errors.
    package func restore(to folder: URL, shown: String) throws {
        let target = URL(fileURLWithPath: folder.standardizedFileURL.filePath, isDirectory: false)
        try Self.requireFree(target, shown)
        let draft = target.deletingLastPathComponent()
            .appending(path: ".\(target.lastPathComponent).\(UUID().uuidString)", directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: true)
        } catch {
            throw FileProblem.unwritable(shown)
        }
        var isDone = false
        defer { if !isDone { try? FileManager.default.removeItem(at: draft) } }
        try writeFiles(in: draft, shown)
        try writeJournal(in: ProgramFolder(draft))
        // An empty folder gives way to one of the same name; one that was filled in the meantime does not.
        guard rename(draft.filePath.trimmedSlash, target.filePath.trimmedSlash) == 0 else {
            try Self.requireFree(target, shown)
            throw FileProblem.unwritable(shown)
        }
        isDone = true
    }

    private static func requireFree(_ target: URL, _ shown: String) throws {
        let manager = FileManager.default
        guard let attributes = try? manager.attributesOfItem(atPath: target.filePath.trimmedSlash) else { return }
        guard attributes[.type] as? FileAttributeType == .typeDirectory,
            try manager.contentsOfDirectory(atPath: target.filePath).isEmpty
        else { throw ArchiveProblem.notEmpty(shown) }
    }

    private func writeFiles(in draft: URL, _ shown: String) throws {
        do {
            for file in contents.definitions {
                let url = draft.appending(path: file.path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url)
            }
        } catch {
            throw FileProblem.unwritable(shown)
        }
    }

    private func writeJournal(in folder: ProgramFolder) throws {
        let id = contents.entries.first?.programID ?? contents.manifest.program.rawValue
        let store = try SQLiteStore.create(at: folder.journal.filePath, program: id)
        do {
            try contents.write(into: try store.journal(id))
            try store.close()
        } catch {
            try? store.close()
            throw error
        }
    }
}

extension String {
    /// `rename` takes a folder's name without the slash at its end.
    fileprivate var trimmedSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
