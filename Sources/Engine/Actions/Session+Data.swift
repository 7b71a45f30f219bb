import Journal
import ProgramModel
import Tables
import Values

extension Session {
    /// Imports a file as a dataset. The same rows again add nothing; other rows make a new version.
    package func importData(
        _ importing: ImportRequest, _ request: Request
    ) throws -> (receipt: Receipt, outcome: ImportOutcome) {
        var outcome: ImportOutcome?
        let receipt = try perform(request) { draft in
            guard let zone = Zone(draft.program.definition.zone) else { return .null }
            var directory = PeopleDirectory(journal: journal, program: draft.program)
            for (name, member) in importing.members.sorted(by: { $0.key < $1.key }) {
                try directory.call(try directory.member(member), name)
            }
            draft.people += directory.renamed.map { .save($0) }
            let previous = draft.program.ownDataset(importing.name, community: importing.community)
            var importer = try DatasetImporter(
                importing, previous: previous, zone: zone, shelf: shelf(for: draft.program))
            var (read, segments) = try importer.read(&directory)
            let facts = try draft.decide(.importDataset(read.dataset))
            read.unchanged = facts.isEmpty
            if case .datasetImported(let imported)? = facts.first {
                read.dataset = imported.dataset
                draft.blobs += segments
                draft.people += directory.added.map { .save($0) }
                draft.datasets.append(
                    DatasetRecord(
                        name: imported.dataset.name, community: imported.dataset.community?.rawValue,
                        version: imported.dataset.version, segments: imported.dataset.segments))
            }
            outcome = read
            return ["rows": .int(Int64(read.dataset.rows)), "version": .int(Int64(read.dataset.version))]
        }
        guard let outcome = outcome ?? Self.earlier(receipt.program, importing) else { throw EmptyJournal() }
        return (receipt, outcome)
    }

    /// For a repeated key: what the first import made.
    private static func earlier(_ program: Program, _ importing: ImportRequest) -> ImportOutcome? {
        program.latestDataset(importing.name, community: importing.community).map {
            ImportOutcome(
                dataset: $0,
                report: ImportReport(
                    separator: nil, columns: [], rowCount: $0.rows, problemCount: $0.skipped, problems: []),
                outside: 0, unchanged: true, pseudonyms: 0)
        }
    }
}
