import Journal
import ProgramModel
import Tables
import Values

/// Reads a delimited file into the segments of a dataset, with people replaced by their ids.
struct DatasetImporter {
    private let request: ImportRequest
    private let file: DelimitedFile
    private let zone: Zone

    init(_ request: ImportRequest, zone: Zone) throws {
        try IdentifierCheck.require(request.name)
        self.request = request
        self.zone = zone
        file = try DelimitedFile(path: request.file, headers: request.headers, zone: zone)
    }

    func read(_ directory: inout PeopleDirectory) throws -> (outcome: ImportOutcome, segments: [StoredBlob]) {
        var options = file.options(required: ["time"], badRows: request.badRows)
        let plain = try options.read(file.bytes, file: file.name)
        var (table, report) = (try bounded(plain.table), plain.report)
        let outside = plain.table.count - table.count
        if table.schema.names.contains("member") {
            // Whoever appears only outside the days asked for is none of this program's business and gets no id.
            var ids: [String: String] = [:]
            for value in try table.distinct("member").values {
                if let label = value.string { ids[label] = try directory.identify(label).rawValue }
            }
            options.mappings["member"] = { [ids] in ids[$0] ?? $0 }
            let mapped = try options.read(file.bytes, file: file.name)
            (table, report) = (try bounded(mapped.table), mapped.report)
        }
        let segments = table.isEmpty ? [] : [StoredBlob(table.gathered().encoded())]
        let spans = table.isEmpty ? [] : [table.gathered()].compactMap(\.timeSpan)
        let dataset = DatasetVersion(
            name: request.name, community: request.community, version: 1, source: file.name,
            fileDigest: Digest(of: file.bytes), rows: table.count, skipped: report.problemCount,
            columns: table.schema.fields.map { DatasetColumn(name: $0.name, kind: $0.kind.rawValue) },
            segments: segments.map(\.digest), first: spans.map(\.first).min(), last: spans.map(\.last).max())
        let outcome = ImportOutcome(
            dataset: dataset, report: report, outside: outside, unchanged: false, pseudonyms: directory.added.count)
        return (outcome, segments)
    }

    private func bounded(_ table: Table) throws -> Table {
        var table = table
        if let since = request.since { table = try table.after(zone.moment(date: since).adding(milliseconds: -1)) }
        if let before = request.before { table = try table.before(zone.moment(date: before)) }
        return table
    }
}

extension Timestamp {
    fileprivate func adding(milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: self.milliseconds + milliseconds)
    }
}
