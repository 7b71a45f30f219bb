package import Formats
package import LuaRuntime
import ProgramModel
package import Tables
import Values

/// A format of the group's own, as its author wrote it: columns, and a function that makes rows of a file's lines.
package struct ImporterScript: Sendable {
    package let definition: ImporterDefinition
    package let examples: [ImporterExample]
    private let text: ScriptText
    package var source: String { text.source }

    /// - Parameter file: a path as the author knows it, for errors.
    package init(source: String, file: String, budget: LuaBudget = .default) throws(LuaError) {
        try self.init(ScriptText(source: source, file: file, budget: budget))
    }

    init(_ text: ScriptText) throws(LuaError) {
        self.text = text
        (definition, examples) = try text.run { returned throws(LuaError) in
            let table = try text.declaration(ImporterWord.self, in: returned)
            let definition = try ImporterReader(table).form().definition
            return (definition, try ImporterExample.read(from: table, columns: definition.columns.map(\.name)))
        }
    }

    /// Reads a whole file in one run. Fails with a `LuaError` where the script does, and as every format where the file
    /// has no row or, unless bad rows are skipped, a bad one.
    package func read(
        _ file: FormatSource, _ options: FormatOptions
    ) throws -> (table: Table, report: ImportReport) {
        let rows = try ImportedRows(definition.columns, options)
        do throws(LuaError) {
            try budgeted(for: file).run(about: file.name, globals: rows.globals) { returned throws(LuaError) in
                let read = try ImporterReader(try text.declaration(ImporterWord.self, in: returned)).form().read
                try read.call(.object(ImportFileObject(file: file, rows: rows)))
            }
        } catch {
            throw ScriptLimits.named(error)
        }
        return try rows.finish(file, definition.title)
    }

    /// A run of a whole file takes as long as the file is: it may take what one run of a script may, once more for every
    /// MiB that is begun, and ten minutes at most. Memory stays what it is: lines come one by one.
    private func budgeted(for file: FormatSource) -> ScriptText {
        let times = Int64(1 + (file.bytes.count + (1 << 20) - 1) >> 20)
        var budget = text.budget
        budget.milliseconds = max(budget.milliseconds, min(budget.milliseconds * times, Self.mostMilliseconds))
        budget.steps = budget.steps.map { $0.multipliedReportingOverflow(by: times) }.map {
            $0.overflow ? .max : $0.partialValue
        }
        return ScriptText(source: text.source, file: text.file, budget: budget)
    }

    private static let mostMilliseconds: Int64 = 600_000
}
