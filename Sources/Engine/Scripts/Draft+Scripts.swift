import Journal
import ProgramModel
import Scripting
import Values

extension Draft {
    var shelf: ScriptShelf { session.shelf(for: program) }

    /// Takes the worksheet as it stands on disk now: a changed script becomes a new version, kept with its text.
    mutating func refreshWorksheet(_ id: WorksheetID) throws -> WorksheetScript {
        let (source, script) = try shelf.load(worksheet: id)
        if program.worksheets[id]?.script != source.digest {
            blobs.append(StoredBlob(source.text))
            try decide(
                .adoptWorksheet(script.definition, script: source.digest, lineage: try shelf.lineage(of: id)))
        }
        return script
    }

    /// The group's own verdict rule as it stands on disk now, kept with its text: what is sealed with it is judged by it,
    /// whatever becomes of the file. Nil where the default rule judges.
    mutating func verdictRule() throws -> Digest? {
        guard let id = program.definition.verdict else { return nil }
        let (source, _) = try shelf.load(verdict: id)
        blobs.append(StoredBlob(source.text))
        return source.digest
    }

    /// The indicators that answers name and the program does not use yet, as they stand on disk.
    func unusedIndicators(
        in answers: [String: Value], of worksheet: WorksheetDefinition
    ) throws -> [IndicatorDefinition] {
        let named = worksheet.steps.filter { $0.type == .indicator }.compactMap { answers[$0.id]?.string }
        let unused = Set(named.map { IndicatorID($0) }).subtracting(program.indicators.keys)
        return try unused.intersection(shelf.indicators).sorted()
            .map { try shelf.load(indicator: $0).script.definition }
    }

    /// Takes an indicator, and those it is made from, as they stand on disk now. A survey's worksheet comes into use with it.
    mutating func refreshIndicator(_ id: IndicatorID) throws {
        for (source, script) in try shelf.load(withParts: id) {
            let definition = script.definition
            if let worksheet = definition.answers, program.worksheets[worksheet] == nil {
                _ = try refreshWorksheet(worksheet)
            }
            guard program.indicators[definition.id]?.script != source.digest else { continue }
            blobs.append(StoredBlob(source.text))
            try decide(.adoptIndicator(definition, script: source.digest))
        }
    }
}
