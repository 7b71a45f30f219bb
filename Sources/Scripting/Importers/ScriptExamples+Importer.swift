import Formats
import LuaRuntime
import Tables
import Values

extension ScriptExamples {
    /// An example holds when the file gives the rows it expects, in their order, and skips the lines it says. Clocks show
    /// UTC, and texts are kept.
    package static func run(importer script: ImporterScript) -> [ExampleResult] {
        script.examples.enumerated().map { index, example in
            var expected: [String] = []
            do {
                expected = try lines(of: example, in: script)
                return ExampleResult(index: index + 1, expected: expected, found: try found(example, in: script))
            } catch let error as any ExplainedError {
                return ExampleResult(index: index + 1, expected: expected, error: error)
            } catch {
                return ExampleResult(
                    index: index + 1, expected: expected, failure: [LocalizedText(same: String(describing: error))])
            }
        }
    }

    private static var options: FormatOptions {
        var options = FormatOptions { _, _ in 0 }
        options.keepsText = true
        options.badRows = .skip
        return options
    }

    private static func found(_ example: ImporterExample, in script: ImporterScript) throws -> [String] {
        let file = FormatSource(name: "example", bytes: Array(example.given.utf8))
        do {
            let (table, report) = try script.read(file, options)
            return rows(table) + report.problems.map { "skipped \($0.line)" }
        } catch let error as InputError where error.code == "import.no-records" {
            return []
        }
    }

    private static func lines(of example: ImporterExample, in script: ImporterScript) throws(InputError) -> [String] {
        let skipped = example.skipped.map { "skipped \($0)" }
        guard !example.expect.isEmpty else { return skipped }
        var strict = options
        strict.badRows = .stop
        var builder = try RecordBuilder(script.definition.columns, strict)
        for (index, row) in example.expect.enumerated() { builder.append(written: row, line: index + 1) }
        let table = try builder.finish(FormatSource(name: "expect", bytes: []), script.definition.title).table
        return rows(table) + skipped
    }

    private static func rows(_ table: Table) -> [String] {
        table.rows().map { CanonicalJSON.text(.object(($0.object ?? [:]).filter { !$0.value.isNull })) }
    }
}
