import Journal
import ProgramModel
import Tables
import Values

/// Reads a file into the segments of a dataset, with people replaced by their ids.
struct DatasetImporter {
    private let request: ImportRequest
    private var imported: ImportedFile
    private let previous: DatasetVersion?
    private let zone: Zone
    private var file: DelimitedFile { imported.file }

    /// - Parameter previous: the last import under this name, whose choices go on.
    init(_ request: ImportRequest, previous: DatasetVersion?, zone: Zone, shelf: ScriptShelf) throws {
        try IdentifierCheck.require(request.name)
        self.request = request
        self.previous = previous
        self.zone = zone
        imported = try ImportedFile(request, earlier: previous?.reading, zone: zone, shelf: shelf)
    }

    mutating func read(
        _ directory: inout PeopleDirectory
    ) throws -> (outcome: ImportOutcome, segments: [StoredBlob]) {
        let fileDigest = Digest(of: file.bytes)
        let (all, first) = try imported.read()
        imported.forgetContents()
        var report = first
        var table = try bounded(all)
        var people: Set<String> = []
        let outside = all.count - table.count
        if table.schema.names.contains("member") {
            // Whoever appears only outside the days asked for is none of this program's business: they get no id, and
            // their names do not stay in the table either.
            var ids: [String: String] = [:]
            for value in try table.distinct("member").values {
                if let label = value.string { ids[label] = try directory.identify(label).rawValue }
            }
            table = try table.relabelled("member") { ids[$0] ?? $0 }
            people = Set(ids.values)
        }
        let kept = table.compacted()
        for index in report.columns.indices {
            let name = report.columns[index].name
            guard let place = table.schema.names.firstIndex(of: name) else { continue }
            let summary = ColumnSummary(kept.map { $0.columns[place] }, of: table.schema.fields[place].kind)
            report.columns[index].summary = summary
            // Who is in it is told by a count; and what names somebody anywhere is no example.
            guard name != "member", !report.columns[index].isPersonal, imported.request.keepsText != true else {
                continue
            }
            let values = summary.categories?.values.compactMap(\.string) ?? []
            guard try !directory.knows(anyOf: values) else { continue }
            report.columns[index].examples = Array(values.prefix(ImportReport.mostExamples))
        }
        let segments = kept.map { StoredBlob($0.encoded()) }
        let spans = kept.compactMap(\.timeSpan)
        let dataset = DatasetVersion(
            name: request.name, community: request.community, version: 1, source: file.name,
            fileDigest: fileDigest, rows: table.count, skipped: report.problemCount,
            columns: table.schema.fields.map { DatasetColumn(name: $0.name, kind: $0.kind.rawValue) },
            segments: segments.map(\.digest), first: spans.map(\.first).min(), last: spans.map(\.last).max(),
            before: request.before.map { zone.moment(date: $0) }, reading: imported.request.reading)
        let members = people.count { directory.isMember($0) }
        let outcome = ImportOutcome(
            dataset: dataset, report: report, outside: outside, unchanged: false, pseudonyms: directory.added.count,
            members: members, known: people.count - members - directory.added.count,
            remembered: imported.recalled.used.options, previous: previous)
        return (outcome, segments)
    }

    private func bounded(_ table: Table) throws -> Table {
        var table = table
        if let since = request.since { table = try table.after(zone.moment(date: since)) }
        if let before = request.before { table = try table.before(zone.moment(date: before)) }
        return table
    }
}
