import LuaRuntime
import Tables
import Values

/// Reads `importer { … }`.
struct ImporterReader {
    static let fieldNames = ["id", "title", "source", "columns", "read", "examples"]

    private let table: LuaRef

    init(_ table: LuaRef) {
        self.table = table
    }

    func form() throws(LuaError) -> (definition: ImporterDefinition, read: LuaRef) {
        try table.onlyFields(Self.fieldNames)
        let definition = ImporterDefinition(
            id: try table.identifier("id"), title: try table.localized("title"),
            source: try table.optionalLocalized("source"), columns: try columns())
        return (definition, try table.function("read"))
    }

    /// Every record is of a moment; whoever it is of is one of few, whatever the script thinks.
    private func columns() throws(LuaError) -> [Schema.Field] {
        let columns = try table.table("columns")
        var fields: [Schema.Field] = []
        for name in try columns.names() {
            let kind = try columns.word(name, among: Self.kinds(of: name))
            guard IdentifierRule.accepts(name) else {
                throw .shape(
                    columns.path.field(name), expected: IdentifierRule.expectation, found: .quoted(name),
                    origin: columns.origin)
            }
            fields.append(Schema.Field(name, kind))
        }
        guard fields.contains(where: { $0.name == "time" }) else {
            throw columns.bad(
                "time", LocalizedText(same: "\"time\""), LuaKind.nil.text)
        }
        return fields.sorted { (Self.rank($0.name), $0.name) < (Self.rank($1.name), $1.name) }
    }

    private static func kinds(of name: String) -> [ColumnKind] {
        switch name {
        case "time": [.time]
        case "member": [.category]
        default: ColumnKind.allCases
        }
    }

    private static func rank(_ name: String) -> Int {
        name == "time" ? 0 : name == "member" ? 1 : 2
    }
}
