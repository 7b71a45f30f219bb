import LuaRuntime
import Values

/// Reads `verdict { … }`.
struct VerdictReader {
    static let fieldNames = ["id", "title", "source", "rule", "examples"]

    private let table: LuaRef

    init(_ table: LuaRef) {
        self.table = table
    }

    func form() throws(LuaError) -> (definition: VerdictDefinition, rule: LuaRef) {
        try table.onlyFields(Self.fieldNames)
        let definition = VerdictDefinition(
            id: try table.identifier("id"), title: try table.localized("title"),
            source: try table.optionalLocalized("source"))
        return (definition, try table.function("rule"))
    }
}
