package import Foundation
package import Values

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `drafts/` in a program's folder: answers that have not been handed in. They are nobody's business yet, so only their
/// writer's account can read them, and no version control takes them along.
package struct DraftFolder: Sendable {
    package static let name = "drafts"

    private let url: URL
    private let clock: any WallClock

    package init(_ folder: ProgramFolder, clock: any WallClock) {
        url = folder.url.appending(path: Self.name, directoryHint: .isDirectory)
        self.clock = clock
    }

    package func url(_ draft: DraftName) -> URL { url.appending(path: draft.fileName) }

    /// As it is called in messages.
    package func label(_ draft: DraftName) -> String { "\(Self.name)/\(draft.fileName)" }

    package func exists(_ draft: DraftName) -> Bool {
        FileManager.default.fileExists(atPath: url(draft).filePath)
    }

    /// Nil where there is none.
    package func text(_ draft: DraftName) throws -> String? {
        exists(draft) ? try TextFile.read(url(draft).filePath) : nil
    }

    /// When it was written last.
    package func moment(_ draft: DraftName) -> Timestamp {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url(draft).filePath)
        let date = attributes?[.modificationDate] as? Date
        return date.map { Timestamp(milliseconds: Int64(($0.timeIntervalSince1970 * 1000).rounded())) } ?? clock.now()
    }

    /// The draft is whole at every moment: it is written beside its place, reaches the disk, and then gets its name.
    package func write(_ text: String, to draft: DraftName) throws {
        try makeFolder()
        let target = url(draft)
        let beside = url.appending(path: ".\(draft.fileName).\(UUID().uuidString)")
        defer { unlink(beside.filePath) }
        let file = open(beside.filePath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileProblem.unwritable(target.filePath) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
            try handle.close()
        } catch {
            throw FileProblem.unwritable(target.filePath)
        }
        guard rename(beside.filePath, target.filePath) == 0 else { throw FileProblem.unwritable(target.filePath) }
        // The moment is the program's: a run under a fixed clock is repeated to the byte.
        let moment = Date(timeIntervalSince1970: Double(clock.now().milliseconds) / 1000)
        try? FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: target.filePath)
    }

    /// After an editor, which may have made a new file of it.
    package func protect(_ draft: DraftName) { chmod(url(draft).filePath, 0o600) }

    package func remove(_ draft: DraftName) throws {
        guard exists(draft) else { return }
        do { try FileManager.default.removeItem(at: url(draft)) } catch {
            throw FileProblem.unwritable(url(draft).filePath)
        }
    }

    package func all() -> [DraftName] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.filePath)) ?? []
        return names.sorted().compactMap { DraftName(fileName: $0) }
    }

    /// A file of this folder for an editor to change, removed afterwards.
    package func withScratch(_ text: String, _ body: (URL) throws -> Void) throws -> String {
        try makeFolder()
        let scratch = url.appending(path: ".answer-\(UUID().uuidString).txt")
        defer { unlink(scratch.filePath) }
        let file = open(scratch.filePath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileProblem.unwritable(url.filePath) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data((text.isEmpty ? "" : text + "\n").utf8))
            try handle.close()
        } catch {
            throw FileProblem.unwritable(url.filePath)
        }
        try body(scratch)
        return try TextFile.read(scratch.filePath)
    }

    private func makeFolder() throws {
        do {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileProblem.unwritable(url.filePath)
        }
        let ignore = url.appending(path: ".gitignore")
        if !FileManager.default.fileExists(atPath: ignore.filePath) { try TextFile.write("*\n", to: ignore) }
    }
}
