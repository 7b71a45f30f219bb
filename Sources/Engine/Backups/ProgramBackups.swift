package import Foundation
import Journal
package import Values

/// Copies of a program's record in its folder `backups/`: made while others write, believed only once they were verified.
package struct ProgramBackups {
    private let folder: ProgramFolder
    private let clock: any WallClock

    package init(_ folder: ProgramFolder, clock: any WallClock) {
        self.folder = folder
        self.clock = clock
    }

    private var place: URL { folder.url.appending(path: "backups", directoryHint: .isDirectory) }

    /// Oldest first.
    package func all() -> [BackupFile] {
        let found = try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
        return (found ?? []).compactMap { BackupFile($0) }
            .sorted { ($0.at, $0.entries, $0.url.lastPathComponent) < ($1.at, $1.entries, $1.url.lastPathComponent) }
    }

    // MARK: Making

    /// - Parameter keep: how many to keep with the new one; nil keeps all. Older ones go only when the new one is there.
    /// - Returns: the new one, and those that went.
    package func make(keep: Int?) throws -> (made: BackupFile, head: Digest, gone: [BackupFile]) {
        let store = try open(folder.journal, orElse: { BackupProblem.noJournal(folder) })
        defer { try? store.close() }
        do {
            try FileManager.default.createDirectory(
                at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileProblem.unwritable(place.filePath)
        }
        let draft = place.appending(path: ".\(UUID().uuidString).db")
        defer { Self.remove(draft) }
        try store.copy(to: draft.filePath)
        let head = try verified(draft)
        let file = BackupFile(in: place, at: clock.now(), entries: head.seq)
        guard rename(draft.filePath, file.url.filePath) == 0 else { throw FileProblem.unwritable(file.url.filePath) }
        let gone = keep.map { Array(all().filter { $0 != file }.dropLast(max($0, 1) - 1)) } ?? []
        for old in gone { Self.remove(old.url) }
        return (file, head.digest, gone)
    }

    /// The head of a store, once everything in it was found sound.
    private func verified(_ url: URL) throws -> JournalHead {
        let store = try open(url, orElse: { FileProblem.unreadable(url.filePath) })
        defer { try? store.close() }
        let found = try ProgramVerifier(store.journal()).verify()
        guard found.isSound else { throw DamagedProgram(findings: found.findings) }
        return found.chain.head
    }

    private func open(_ url: URL, orElse missing: () -> any Error) throws -> SQLiteStore {
        do {
            return try SQLiteStore.open(at: url.filePath, access: .readOnly)
        } catch .missing {
            throw missing()
        }
    }

    private static func remove(_ url: URL) {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: url.filePath + suffix) }
    }

    // MARK: Restoring

    /// Puts a backup in the place of the record. What was there is kept beside the backups, damaged or not.
    ///
    /// - Parameter force: whether there may be a record that gives way.
    /// - Returns: how many entries there are now, the head, and where the former record went.
    package func restore(
        _ url: URL, shown: String, force: Bool
    ) throws -> (entries: Int, head: Digest, former: URL?) {
        let backup = try open(url, orElse: { FileProblem.unreadable(url.filePath) })
        defer { try? backup.close() }
        // It is the copy that takes the record's place, so it is the copy that must be sound.
        let draft = folder.url.appending(path: ".journal.\(UUID().uuidString).db")
        defer { Self.remove(draft) }
        try backup.copy(to: draft.filePath)
        let head = try verified(draft)
        let journal = folder.journal
        let isThere = FileManager.default.fileExists(atPath: journal.filePath)
        if isThere, !force { throw BackupProblem.journalThere(shown, entries: head.seq) }
        guard try isOfThisProgram(backup) else { throw BackupProblem.otherProgram(shown) }
        let former = isThere ? try setAside(journal) : nil
        // A log that outlived its record would be read into this one.
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: journal.filePath + suffix) }
        guard rename(draft.filePath, journal.filePath) == 0 else { throw FileProblem.unwritable(journal.filePath) }
        return (head.seq, head.digest, former)
    }

    /// A record that cannot be read says nothing against any backup.
    private func isOfThisProgram(_ backup: SQLiteStore) throws -> Bool {
        guard let current = try? SQLiteStore.open(at: folder.journal.filePath, access: .readOnly) else { return true }
        defer { try? current.close() }
        guard let here = try? current.programIDs() else { return true }
        return try backup.programIDs() == here
    }

    /// The record with its log, as the files that they are: it may be too damaged to be opened.
    private func setAside(_ journal: URL) throws -> URL {
        // Whoever can be told to fold the log into the file is; who cannot keeps it beside it.
        if let store = try? SQLiteStore.open(at: journal.filePath, access: .readWrite) { try? store.close() }
        let stamp = BackupFile.stamp(clock.now())
        try? FileManager.default.createDirectory(
            at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var former = place.appending(path: "replaced-\(stamp).db")
        var count = 1
        while FileManager.default.fileExists(atPath: former.filePath) {
            count += 1
            former = place.appending(path: "replaced-\(stamp)-\(count).db")
        }
        for suffix in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: journal.filePath + suffix) {
            guard rename(journal.filePath + suffix, former.filePath + suffix) == 0 else {
                throw FileProblem.unwritable(former.filePath)
            }
        }
        return former
    }
}
