package import ProgramModel
import Scripting
package import Values

/// A worksheet as the program uses it, or as its script stands when it is not in use yet.
package struct WorksheetOnShow: Sendable {
    package let definition: WorksheetDefinition
    /// Nil where it is not in use yet.
    package let version: Int?
    package let script: Digest
    package let lineage: [WorksheetOrigin]?
}

extension Session {
    package func worksheetOnShow(_ id: WorksheetID) throws -> WorksheetOnShow {
        let program = try load().program
        if let adopted = program.worksheets[id] {
            return WorksheetOnShow(
                definition: adopted.definition, version: adopted.version, script: adopted.script,
                lineage: adopted.lineage)
        }
        let shelf = shelf(for: program)
        let (source, script) = try shelf.load(worksheet: id)
        return WorksheetOnShow(
            definition: script.definition, version: nil, script: source.digest, lineage: try shelf.lineage(of: id))
    }
}
