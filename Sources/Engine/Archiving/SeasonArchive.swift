import Archives
import Journal
import ProgramModel
import Values

/// A season as one file that anybody can read, check and continue.
package struct SeasonArchive {
    package let manifest: ArchiveManifest
    /// The files in which somebody's name stands, although people were left out: people write names into their texts.
    package let filesWithNames: [String]
    /// The program's files say something else by now than the record runs on.
    package let definitionDiffers: Bool
    /// Pages of the report whose names not every system could restore. What they say stands in the report.
    package let filesLeftOut: [String]
    private let parts: [ArchivePart]

    /// Everything that is written, in the order of the names.
    package func write(to file: NewFile) throws {
        let zip = try ZipWriter { try file.write($0) }
        for part in parts { try zip.add(part.path, try part.content()) }
        try zip.finish()
        try file.finish()
    }
}

extension SeasonArchive {
    /// - Parameter reports: the season's report in its formats, made of the same state.
    package init(
        _ session: Session, _ loaded: LoadedProgram, _ options: ArchiveOptions, reports: [ArchivePart]
    ) throws {
        var collector = ArchiveCollector(session, loaded, options)
        try collector.collect(reports)
        let people = try session.journal.people()
        let program = loaded.program
        manifest = ArchiveManifest(
            moim: options.version, program: program.definition.id, title: program.definition.title,
            head: ArchiveManifest.Head(seq: loaded.head.seq, digest: loaded.head.digest), state: program.digest,
            license: options.license, withPeople: options.withPeople,
            people: people.map { ArchiveManifest.KnownID(id: $0.id, kind: $0.kind) },
            datasets: try session.journal.datasets().map(ArchiveManifest.Dataset.init), scripts: collector.scripts,
            blobs: collector.blobs, files: Self.sorted(collector.parts).map(\.file))
        parts = Self.sorted(collector.parts + [ArchivePart(ArchiveName.manifest, manifest.sealed())])
        filesLeftOut = DefinitionFiles(session.folder, program.definition).leftOut
        definitionDiffers = session.definitionChanged(since: program)
        filesWithNames = options.withPeople ? [] : try NameSearch(people).files(in: parts)
    }

    private static func sorted(_ parts: [ArchivePart]) -> [ArchivePart] {
        parts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
