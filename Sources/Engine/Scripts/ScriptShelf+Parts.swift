import ProgramModel
import Scripting
import Tables
import Values

extension ScriptShelf {
    /// An indicator with those it is made from, and theirs; what is read first comes first.
    func load(withParts id: IndicatorID) throws -> [(source: ScriptSource, script: IndicatorScript)] {
        var found: [(source: ScriptSource, script: IndicatorScript)] = []
        @discardableResult
        func visit(_ id: IndicatorID, _ path: [IndicatorID]) throws -> IndicatorScript {
            if path.contains(id) { throw Refusal.circular(path.drop { $0 != id } + [id]) }
            if let known = found.first(where: { $0.script.definition.id == id }) { return known.script }
            let (source, script) = try load(indicator: id)
            for part in script.definition.from ?? [] {
                let per = try visit(part, path + [id]).definition.per
                guard per == script.definition.per else {
                    throw Refusal.mixedPeriods(id, script.definition.per, part: part, per)
                }
            }
            found.append((source, script))
            return script
        }
        try visit(id, [])
        return found
    }
}
