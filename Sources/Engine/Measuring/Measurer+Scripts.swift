import Journal
import ProgramModel
import Scripting
import Values

/// Formulas, as the program uses them or as they were pinned.
extension Measurer {
    func adopted(_ id: IndicatorID) throws -> AdoptedIndicator {
        guard let adopted = program.indicators[id] else {
            throw Refusal.unknownIndicator(id, known: program.indicators.keys)
        }
        return adopted
    }

    func formula(_ id: IndicatorID, _ pins: FormulaPins) throws -> Digest {
        try pins.formulas[id.rawValue] ?? adopted(id).script
    }

    func script(_ id: IndicatorID, _ digest: Digest) throws -> IndicatorScript {
        try IndicatorScript(
            source: try source(digest), file: "indicators/\(id).lua",
            budget: (program.definition.limits ?? ScriptLimits()).budget)
    }

    func source(_ digest: Digest) throws -> String {
        if let text = scripts[digest] { return text }
        guard let blob = try journal.blob(digest) else { throw JournalError.missingBlob(digest) }
        return String(decoding: blob.bytes, as: UTF8.self)
    }
}
