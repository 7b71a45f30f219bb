import ProgramModel
import Tables
import Values

/// A table of the record itself, for a spreadsheet or a program of statistics.
struct ArchiveTable {
    let path: String
    let title: LocalizedText
    let table: Table

    init(_ path: String, title: LocalizedText, _ fields: [Schema.Field], rows: [[String: Value]]) throws {
        self.path = path
        self.title = title
        // Every time in it is a moment already; none asks where its day begins.
        var builder = TableBuilder(try Schema(fields)) { _, _ in 0 }
        for row in rows { try builder.append(row) }
        table = try Table(builder.schema, segments: [builder.finish()])
    }

    func csv(_ zone: Zone) -> [UInt8] {
        var writer = CSVWriter()
        writer.offset = { zone.offset(at: $0) }
        return writer.bytes(table)
    }

    var fields: [DataResource.Field] { table.schema.fields.map { DataResource.Field($0.name, $0.kind) } }
}
