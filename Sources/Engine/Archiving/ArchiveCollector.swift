import Archives
import Journal
import ProgramModel
import Scripting
import Shipped
import Tables
import Values

/// Gathers the files of an archive: what a person reads, what a program reads, and what a restore needs.
struct ArchiveCollector {
    let session: Session
    let loaded: LoadedProgram
    let options: ArchiveOptions
    private(set) var parts: [ArchivePart] = []
    private var names: Set<String> = []
    private(set) var scripts: [ArchiveManifest.Script] = []
    private(set) var blobs: [ArchiveManifest.Blob] = []

    private var program: Program { loaded.program }
    private var zone: Zone { Zone(program.definition.zone) ?? .utc }

    init(_ session: Session, _ loaded: LoadedProgram, _ options: ArchiveOptions) {
        self.session = session
        self.loaded = loaded
        self.options = options
    }

    mutating func add(_ part: ArchivePart) {
        precondition(names.insert(ArchivePath.folded(part.path)).inserted, "\(part.path) is there twice")
        parts.append(part)
    }

    /// A name that no other file has, also where letter case does not count: ids may differ by it alone.
    private func free(_ stem: String, _ ending: String) -> String {
        var path = stem + ending
        var number = 2
        while names.contains(ArchivePath.folded(path)) {
            path = "\(stem)-\(number)\(ending)"
            number += 1
        }
        return path
    }

    mutating func collect(_ reports: [ArchivePart]) throws {
        try addRecord()
        try addScripts()
        try addBlobs()
        for file in try DefinitionFiles(session.folder, program.definition).files() {
            add(ArchivePart(ArchiveName.definitions + file.path, file.bytes))
        }
        add(ArchivePart(ArchiveName.asUsed, DefinitionFiles.asUsed(program)))
        try addTables()
        for report in reports { add(report) }
        if options.withPeople { add(ArchivePart(ArchiveName.people, try PeopleFile.text(session.journal.people()))) }
        try addGuide()
    }

    private mutating func addRecord() throws {
        let (journal, last) = (session.journal, loaded.head.seq)
        add(try ArchivePart(ArchiveName.journal) { try JournalLines.bytes(of: journal, through: last) })
        add(ArchivePart("schemas/journal-entry.schema.json", ShippedTexts.schema("journal-entry") ?? ""))
    }

    private mutating func addScripts() throws {
        for script in try ScriptHistory(session, through: loaded.head.seq).scripts {
            guard let blob = try session.journal.blob(script.digest) else {
                throw JournalError.missingBlob(script.digest)
            }
            let version = script.version.map { "-v\($0)" } ?? ""
            let path = free(
                "\(ArchiveName.scripts)\(script.kind)/\(script.id)\(version)-\(script.digest.short)", ".lua")
            add(ArchivePart(path, blob.bytes))
            scripts.append(
                ArchiveManifest.Script(
                    kind: script.kind, id: script.id, version: script.version, digest: script.digest, path: path))
        }
    }

    /// Everything else that the record names by digest, byte for byte: a table read back from CSV is the same table,
    /// but not the same bytes, and the record holds the digest of the bytes.
    private mutating func addBlobs() throws {
        let journal = session.journal
        let known = Dictionary(scripts.map { ($0.digest, $0.path) }) { first, _ in first }
        for digest in try journal.blobDigests() {
            let path = known[digest] ?? ArchiveName.blobs + digest.hex
            blobs.append(ArchiveManifest.Blob(digest: digest, path: path))
            guard known[digest] == nil else { continue }
            add(
                try ArchivePart(path) {
                    guard let blob = try journal.blob(digest) else { throw JournalError.missingBlob(digest) }
                    return blob.bytes
                })
        }
    }

    private mutating func addTables() throws {
        var resources: [DataResource] = []
        for dataset in currentDatasets {
            let stored = StoredDataset(version: dataset, zone: zone, journal: session.journal)
            let community = dataset.community.map { "@\($0)" } ?? ""
            let path = free("\(ArchiveName.data)\(dataset.name)\(community)-v\(dataset.version)", ".csv")
            let part = try ArchivePart(path) {
                var bytes: [UInt8] = []
                try stored.write(by: stored.writer(.csv)) { bytes += $0 }
                return bytes
            }
            add(part)
            resources.append(
                DataResource(
                    part, title: nil,
                    fields: dataset.columns.map { DataResource.Field($0.name, ColumnKind(rawValue: $0.kind) ?? .text) })
            )
        }
        for table in [try ReadingsTable.table(program), try AttendanceTable.table(program)] {
            let part = ArchivePart(table.path, table.csv(zone))
            add(part)
            resources.append(DataResource(part, title: table.title, fields: table.fields))
        }
        let package = DataPackage(
            definition: program.definition, license: options.license, resources: resources)
        add(ArchivePart(ArchiveName.package, CanonicalJSON.pretty(package.value) + "\n"))
    }

    /// The latest version of each dataset.
    private var currentDatasets: [DatasetVersion] {
        program.datasets.filter { program.ownDataset($0.name, community: $0.community) == $0 }
            .sorted { ($0.name, $0.community?.rawValue ?? "") < ($1.name, $1.community?.rawValue ?? "") }
    }

    private mutating func addGuide() throws {
        let guide = ArchiveGuide(loaded, options)
        for name in ["README.md", "README.ko.md"] {
            add(ArchivePart(name, guide.filled(ShippedTexts.archive(name) ?? "")))
        }
        add(ArchivePart("verify.py", ShippedTexts.archive("verify.py") ?? ""))
    }
}
