import Journal
package import ProgramModel
package import Tables
import Values

extension Session {
    /// A dataset to be shown or exported.
    package func dataset(_ choice: DatasetChoice) throws -> StoredDataset {
        try stored(choice, in: try load().program)
    }

    /// The rows of a dataset, all at once.
    package func table(_ name: String, community: CommunityID?) throws -> (dataset: DatasetVersion, table: Table) {
        let program = try load().program
        let stored = try stored(DatasetChoice(name: name, community: community), in: program)
        let loader = TableLoader(program: program, journal: journal, zone: stored.zone, at: clock.now())
        return (stored.version, try loader.table(stored.version))
    }

    /// What is known of a dataset and of its columns.
    package func dictionary(_ choice: DatasetChoice) throws -> DataDictionary {
        let stored = try dataset(choice)
        var summaries = stored.version.columns.map { _ in ColumnSummary() }
        try stored.forEachSegment { segment in
            for (index, column) in segment.columns.enumerated() { summaries[index].add(column) }
            return .more
        }
        return DataDictionary(
            dataset: stored.version, columns: summaries, imported: try imported(stored.version), zone: stored.zone)
    }

    private func stored(_ choice: DatasetChoice, in program: Program) throws -> StoredDataset {
        let version = try choice.find(in: program)
        return StoredDataset(version: version, zone: Zone(program.definition.zone) ?? .utc, journal: journal)
    }

    /// When a version was imported: the record says it, the state does not.
    private func imported(_ version: DatasetVersion) throws -> Timestamp? {
        var reader = journal.reader()
        while let entries = try reader.next() {
            for entry in entries where entry.kind == DatasetImported.kind {
                let fact = try FactCoding.fact(kind: entry.kind, version: entry.version, body: entry.body)
                if case .datasetImported(let imported) = fact, imported.dataset == version { return entry.at }
            }
        }
        return nil
    }
}
