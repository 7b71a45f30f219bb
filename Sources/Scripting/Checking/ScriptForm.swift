import ProgramModel
import Tables

/// What a declaration may hold, as its reader takes it.
struct ScriptForm {
    /// As authors know it: `step`.
    var name: String
    /// Everything there is; the reader's own list.
    var fields: [String]
    /// What it does not do without.
    var required: [String]
    /// Texts in both languages.
    var texts: [String] = []
    /// Fields that take one of a few words.
    var words: [String: [String]] = [:]

    static let worksheet = ScriptForm(
        name: WorksheetWord.name, fields: WorksheetReader.fieldNames, required: ["id", "title", "phase", "steps"],
        texts: ["title", "source", "intro"],
        words: ["phase": Phase.allCases.map(\.rawValue), "scope": WorksheetScope.allCases.map(\.rawValue)])

    static let step = ScriptForm(
        name: StepWord.name, fields: StepReader.fieldNames, required: ["id", "ask", "type"], texts: ["ask", "help"],
        words: ["type": StepType.allCases.map(\.rawValue)])

    static let choice = ScriptForm(
        name: "choices", fields: ChoiceReader.fieldNames, required: ChoiceReader.fieldNames, texts: ["title"])

    static let indicator = ScriptForm(
        name: IndicatorWord.name, fields: IndicatorReader.fieldNames,
        required: ["id", "title", "unit", "better", "per"],
        texts: ["title", "definition", "source"],
        words: [
            "better": Better.allCases.map(\.rawValue), "per": IndicatorReader.periods.map(\.rawValue),
            "kind": IndicatorKind.allCases.map(\.rawValue),
        ])

    static let hypothesis = ScriptForm(
        name: HypothesisWord.name, fields: HypothesisReader.fieldNames,
        required: ["belief", "action", "indicator", "target"])

    static let importer = ScriptForm(
        name: ImporterWord.name, fields: ImporterReader.fieldNames, required: ["id", "title", "columns", "read"],
        texts: ["title", "source"])

    static let importerExample = ScriptForm(
        name: "examples", fields: ImporterExample.fieldNames, required: ["given", "expect"])

    static let verdict = ScriptForm(
        name: VerdictWord.name, fields: VerdictReader.fieldNames, required: ["id", "title", "rule"],
        texts: ["title", "source"])

    static let verdictExample = ScriptForm(
        name: "examples", fields: VerdictExample.fieldNames, required: VerdictExample.fieldNames,
        words: ["expect": Verdict.allCases.map(\.rawValue)])

    static let worksheetExample = ScriptForm(
        name: "examples", fields: WorksheetExample.fieldNames, required: ["given", "expect"])

    static let indicatorExample = ScriptForm(
        name: "examples", fields: IndicatorExample.fieldNames, required: ["period", "expect"])
}
