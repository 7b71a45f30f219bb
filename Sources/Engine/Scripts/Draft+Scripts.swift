import Journal
import ProgramModel
import Scripting
import Values

extension Draft {
    /// Takes the worksheet as it stands on disk now: a changed script becomes a new version, kept with its text.
    mutating func refreshWorksheet(_ id: WorksheetID) throws -> WorksheetScript {
        try IdentifierCheck.require(id.rawValue)
        let source = try session.shelf.worksheet(id)
        let script = try WorksheetScript(source: source.text, file: source.label)
        try source.require(id: id.rawValue, found: script.definition.id.rawValue)
        if program.worksheets[id]?.script != source.digest {
            blobs.append(StoredBlob(source.text))
            try decide(.adoptWorksheet(script.definition, script: source.digest))
        }
        return script
    }

    @discardableResult
    mutating func refreshIndicator(_ id: IndicatorID) throws -> IndicatorScript {
        try IdentifierCheck.require(id.rawValue)
        let source = try session.shelf.indicator(id)
        let script = try IndicatorScript(source: source.text, file: source.label)
        try source.require(id: id.rawValue, found: script.definition.id.rawValue)
        if program.indicators[id]?.script != source.digest {
            blobs.append(StoredBlob(source.text))
            try decide(.adoptIndicator(script.definition, script: source.digest))
        }
        return script
    }
}
