package import Archives
package import Journal
package import ProgramModel
import Values

/// An archive that has been read to its end and found whole: safe names, honest sizes, every file as its list has it,
/// and a record in which each entry follows from the one before.
package struct ArchiveContents {
    package let manifest: ArchiveManifest
    package let entries: [JournalEntry]
    /// The state that the record folds into.
    package let program: Program
    package let people: [PersonRecord]
    /// By their paths in the program's folder.
    let definitions: [(path: String, bytes: [UInt8])]
    private let reader: ZipReader
    private let shown: String

    /// - Parameters:
    ///   - shown: as the person knows the file, for errors.
    ///   - version: of this moim.
    package init(_ path: String, shown: String, version: String, limits: ArchiveLimits = ArchiveLimits()) throws {
        self.shown = shown
        reader = ZipReader(path, shown: shown, limits: limits)
        var found: [String: (size: Int, digest: Digest)] = [:]
        var kept: [String: [UInt8]] = [:]
        try reader.forEachFile { name, bytes in
            found[name] = (bytes.count, Digest(of: bytes))
            if Self.keeps(name) { kept[name] = bytes }
        }
        guard let list = kept[ArchiveName.manifest] else { throw ArchiveProblem.notASeason(shown) }
        let manifest = try Self.manifest(list, shown)
        guard let journal = kept[ArchiveName.journal] else { throw ArchiveProblem.missing(shown, ArchiveName.journal) }
        // Before the digests of files: that an entry was changed says more than that the file was.
        entries = try JournalLines.entries(in: journal)
        guard String(decoding: list, as: UTF8.self) == manifest.sealed() else {
            throw ArchiveProblem.badManifest(shown)
        }
        try Self.compare(found, with: manifest, shown)
        try Self.requireHead(entries, manifest)
        program = try Self.fold(entries)
        guard manifest.moim != version || program.digest == manifest.state else {
            throw ArchiveProblem.otherState(shown)
        }
        people = try Self.people(kept[ArchiveName.people], manifest, shown)
        definitions = kept.filter { $0.key.hasPrefix(ArchiveName.definitions) && $0.key != ArchiveName.asUsed }
            .map { (String($0.key.dropFirst(ArchiveName.definitions.count)), $0.value) }.sorted { $0.0 < $1.0 }
        // What lies beside the journal under its name SQLite would take for a part of it.
        if let place = definitions.first(where: { ArchivePath.folded($0.path).hasPrefix("journal.db") }) {
            throw ArchiveProblem.unlisted(shown, ArchiveName.definitions + place.path)
        }
        guard definitions.contains(where: { $0.path == "program.yaml" }) else {
            throw ArchiveProblem.missing(shown, ArchiveName.definitions + "program.yaml")
        }
        self.manifest = manifest
    }

    /// What is needed whole; of the rest, which may be large, the digest is enough for now.
    private static func keeps(_ name: String) -> Bool {
        [ArchiveName.manifest, ArchiveName.journal, ArchiveName.people].contains(name)
            || name.hasPrefix(ArchiveName.definitions)
    }

    /// The format is asked for first: a newer one may have changed all else.
    private static func manifest(_ bytes: [UInt8], _ shown: String) throws -> ArchiveManifest {
        guard let value = try? JSONReader.read(bytes) else { throw ArchiveProblem.badManifest(shown) }
        guard value["kind"]?.string == ArchiveManifest.kind else { throw ArchiveProblem.notASeason(shown) }
        if let format = value["format"]?.int, format > ArchiveManifest.format {
            throw ArchiveProblem.newer(shown, format: Int(format), needs: value["needs"]?.string ?? "?")
        }
        guard let manifest = try? CanonicalCoding.decode(ArchiveManifest.self, from: bytes) else {
            throw ArchiveProblem.badManifest(shown)
        }
        return manifest
    }

    private static func compare(
        _ found: [String: (size: Int, digest: Digest)], with manifest: ArchiveManifest, _ shown: String
    ) throws {
        for file in manifest.files {
            guard let own = found[file.path] else { throw ArchiveProblem.missing(shown, file.path) }
            guard own == (file.bytes, file.sha256) else { throw ArchiveProblem.wrongDigest(shown, file.path) }
        }
        let listed = Set(manifest.files.map(\.path) + [ArchiveName.manifest])
        if let stray = found.keys.filter({ !listed.contains($0) }).min() { throw ArchiveProblem.unlisted(shown, stray) }
        for blob in manifest.blobs where found[blob.path]?.digest != blob.digest {
            throw ArchiveProblem.wrongDigest(shown, blob.path)
        }
    }

    private static func requireHead(_ entries: [JournalEntry], _ manifest: ArchiveManifest) throws {
        let expected = JournalHead(seq: manifest.head.seq, digest: manifest.head.digest)
        let head = entries.last?.head ?? .empty
        guard head == expected else {
            throw JournalError.brokenChain(ChainFault(seq: head.seq, reason: .head(expected: expected, found: head)))
        }
    }

    private static func fold(_ entries: [JournalEntry]) throws -> Program {
        var program: Program?
        for entry in entries { try LoadedProgram.fold(entry, into: &program) }
        guard let program else { throw EmptyJournal() }
        return program
    }

    /// Without their file people are ids, which must stay taken.
    private static func people(
        _ bytes: [UInt8]?, _ manifest: ArchiveManifest, _ shown: String
    ) throws -> [PersonRecord] {
        guard manifest.withPeople else {
            return manifest.people.map { PersonRecord(id: $0.id, kind: $0.kind, fields: [:]) }
        }
        guard let bytes else { throw ArchiveProblem.missing(shown, ArchiveName.people) }
        guard let people = PeopleFile.read(bytes) else { throw ArchiveProblem.wrongDigest(shown, ArchiveName.people) }
        return people
    }

    /// The pieces that the record names, read once more, one at a time.
    func forEachBlob(_ body: (StoredBlob) throws -> Void) throws {
        let wanted = Dictionary(manifest.blobs.map { ($0.path, $0.digest) }) { first, _ in first }
        try reader.forEachFile { name, bytes in
            guard let digest = wanted[name] else { return }
            let blob = StoredBlob(bytes)
            // The file may have been changed while it was read.
            guard blob.digest == digest else { throw ArchiveProblem.wrongDigest(shown, name) }
            try body(blob)
        }
    }
}
