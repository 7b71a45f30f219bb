import LuaSyntax
package import ProgramModel
import Values

/// A worksheet's script as a text: what its functions say, which indicators it names, and where its id stands. Read, not run.
package struct WorksheetCode: Sendable {
    private let source: String
    private let script: ScriptTree
    private let words: [LuaWords.Word]
    private let table: LuaTable?
    private let declared: Int

    /// - Parameter source: a script that loads.
    package init(_ source: String) {
        self.source = source
        let script = ScriptTree(LuaReading(script: source))
        self.script = script
        words = LuaWords.of(source) ?? []
        let declaration = script.reading.returned.flatMap { script.declaration(WorksheetWord.name, $0) }
        table = declaration?.table
        declared = declaration?.offset ?? source.utf8.count
    }

    // MARK: Functions

    /// - Parameter definition: what the script declares when it is run.
    package func functions(of definition: WorksheetDefinition) -> WorksheetFunctions {
        var ranges: [Range<Int>] = []
        func digest(_ expression: LuaExpression?) -> Digest? {
            guard let expression else { return nil }
            if let function = script.function(expression) {
                ranges.append(function.range)
                return words.filter { function.range.contains($0.range.lowerBound) }.digest
            }
            // A text, or something computed: its own words are not worth finding, the text is in the definition or nowhere.
            return script.resolved(expression).string.map { Digest(of: $0) } ?? unit(expression)
        }
        var steps: [String: [String: Digest]] = [:]
        for expression in script.table(table?["steps"])?.elements ?? [] {
            guard let step = script.declaration(StepWord.name, expression)?.table,
                let id = step["id"].flatMap({ script.resolved($0).string })
            else { continue }
            for field in ["when", "check", "unit"] { steps[id, default: [:]][field] = digest(step[field]) }
            steps[id] = steps[id] ?? [:]
        }
        let produces = digest(table?["produces"])
        let outside = words.filter { word in
            word.range.lowerBound < declared && !ranges.contains { $0.contains(word.range.lowerBound) }
        }
        return WorksheetFunctions(
            steps: steps, produces: produces, helpers: outside.digest, script: words.digest,
            isWhole: table != nil && definition.steps.allSatisfy { steps[$0.id] != nil }
                && definition.steps.allSatisfy { ($0.conditional) == (steps[$0.id]?["when"] != nil) }
                && definition.producesHypothesis == (produces != nil))
    }

    /// A unit in two languages.
    private func unit(_ expression: LuaExpression) -> Digest? {
        guard let table = script.table(expression) else { return nil }
        return Digest(
            of: ["ko", "en"].map { table[$0].flatMap { script.resolved($0).string } ?? "" }.joined(separator: "\n"))
    }

    // MARK: Indicators

    /// Those that its functions name: `indicators.ID`, and what the hypotheses that it makes are measured by. An indicator that
    /// somebody chooses as an answer is not the script's.
    package var indicators: [IndicatorID] {
        var named: Set<String> = []
        for use in script.reading.uses where use.name == IndicatorShelf.luaName {
            if case .key(let id)? = use.steps.first { named.insert(id) }
        }
        let made = script.reading.functions.flatMap(\.returns) + script.reading.locals.compactMap(\.value)
        for expression in made.flatMap(script.parts) {
            guard let (table, _) = script.declaration(HypothesisWord.name, expression) else { continue }
            let list = [table["indicator"]] + (script.table(table["guardrails"])?.elements ?? [])
            named.formUnion(list.compactMap { $0.flatMap { script.resolved($0).string } })
        }
        return named.sorted().map { IndicatorID($0) }
    }

    // MARK: Renaming

    /// The same script under another id; nil where it computes its id.
    package func renamed(_ id: WorksheetID) -> String? {
        guard let place = table?["id"].map(script.resolved), place.string != nil,
            let word = words.first(where: { $0.range.lowerBound == place.offset })
        else { return nil }
        let bytes = Array(source.utf8)
        return String(decoding: bytes[..<word.range.lowerBound], as: UTF8.self) + LuaLiteral.quoted(id.rawValue)
            + String(decoding: bytes[word.range.upperBound...], as: UTF8.self)
    }
}
