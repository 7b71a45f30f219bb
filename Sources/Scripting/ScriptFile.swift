package import LuaRuntime
import ProgramModel
import Values

/// A script of which it is not known beforehand what it defines.
package enum ScriptFile: Sendable {
    case worksheet(WorksheetScript)
    case indicator(IndicatorScript)
    case importer(ImporterScript)
    case verdict(VerdictScript)

    /// - Parameter file: a path as the author knows it, for errors.
    package static func load(
        source: String, file: String, budget: LuaBudget = .default
    ) throws(LuaError) -> ScriptFile {
        let text = ScriptText(source: source, file: file, budget: budget)
        let kind = try text.run { returned throws(LuaError) -> ScriptKind in
            if returned.object(as: Declared<WorksheetWord>.self) != nil { return .worksheet }
            if returned.object(as: Declared<IndicatorWord>.self) != nil { return .indicator }
            if returned.object(as: Declared<ImporterWord>.self) != nil { return .importer }
            if returned.object(as: Declared<VerdictWord>.self) != nil { return .verdict }
            throw text.wrong(returned, expected: ScriptKind.allCases)
        }
        switch kind {
        case .worksheet: return .worksheet(try WorksheetScript(text))
        case .indicator: return .indicator(try IndicatorScript(text))
        case .importer: return .importer(try ImporterScript(text))
        case .verdict: return .verdict(try VerdictScript(text))
        }
    }

    package var kind: ScriptKind {
        switch self {
        case .worksheet: .worksheet
        case .indicator: .indicator
        case .importer: .importer
        case .verdict: .verdict
        }
    }

    package var id: String {
        switch self {
        case .worksheet(let script): script.definition.id.rawValue
        case .indicator(let script): script.definition.id.rawValue
        case .importer(let script): script.definition.id
        case .verdict(let script): script.definition.id
        }
    }

    /// Runs the script's own examples.
    package func runExamples() -> [ExampleResult] {
        var results: [ExampleResult]
        let source: String
        switch self {
        case .worksheet(let script): (results, source) = (ScriptExamples.run(worksheet: script), script.source)
        case .indicator(let script): (results, source) = (ScriptExamples.run(indicator: script), script.source)
        case .importer(let script): (results, source) = (ScriptExamples.run(importer: script), script.source)
        case .verdict(let script): (results, source) = (ScriptExamples.run(verdict: script), script.source)
        }
        // Where examples are made by code, which of them stands where cannot be told.
        let lines = ListLines.of("examples", in: source)
        if lines.count == results.count { for index in lines.indices { results[index].line = lines[index] } }
        return results
    }
}
