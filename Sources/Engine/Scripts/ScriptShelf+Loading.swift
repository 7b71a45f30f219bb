package import ProgramModel
package import Scripting
import Values

extension ScriptShelf {
    /// The worksheet of this id as it stands on disk now, read and known to bear the id of its file.
    package func load(worksheet id: WorksheetID) throws -> (source: ScriptSource, script: WorksheetScript) {
        try IdentifierCheck.require(id.rawValue)
        let source = try worksheet(id)
        let script = try WorksheetScript(source: source.text, file: source.label, budget: limits.budget)
        try source.require(id: id.rawValue, found: script.definition.id.rawValue)
        return (source, script)
    }

    /// The same for an indicator.
    package func load(indicator id: IndicatorID) throws -> (source: ScriptSource, script: IndicatorScript) {
        try IdentifierCheck.require(id.rawValue)
        let source = try indicator(id)
        let script = try IndicatorScript(source: source.text, file: source.label, budget: limits.budget)
        try source.require(id: id.rawValue, found: script.definition.id.rawValue)
        return (source, script)
    }

    /// The same for an importer.
    package func load(importer id: String) throws -> (source: ScriptSource, script: ImporterScript) {
        try IdentifierCheck.require(id)
        let source = try importer(id)
        let script = try ImporterScript(source: source.text, file: source.label, budget: limits.budget)
        try source.require(id: id, found: script.definition.id)
        return (source, script)
    }

    /// The same for a verdict rule.
    package func load(verdict id: String) throws -> (source: ScriptSource, script: VerdictScript) {
        try IdentifierCheck.require(id)
        let source = try verdict(id)
        let script = try VerdictScript(source: source.text, file: source.label, budget: limits.budget)
        try source.require(id: id, found: script.definition.id)
        return (source, script)
    }
}
