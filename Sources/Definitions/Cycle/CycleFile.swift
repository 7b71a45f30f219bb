import ProgramModel
package import Statecharts
package import Values

/// Reads `cycles/*.yaml` into a statechart. `schemas/cycle.schema.json` says the same for editors.
package enum CycleFile {
    package static let formatVersion = 1

    /// Reads the file and checks that it makes a chart a program can run on.
    /// - Parameter notes: takes where each piece of Lua stands.
    package static func read(
        _ text: String, file: String, notes: ChartNotes? = nil
    ) throws(InputError) -> ChartDefinition {
        let document = try YAMLDocument(text, file: file)
        let reader = YAMLReader()
        let decoder = CycleDecoder(reader: reader, document: document, notes: notes)
        guard let chart = decoder.chart(YAMLCursor(node: document.root, path: "")), reader.problems.isEmpty else {
            throw document.error(
                code: "cycle.invalid",
                what: LocalizedText(
                    ko: "주기 정의에 고칠 곳이 \(reader.problems.count)군데 있습니다",
                    en: "the cycle has \(reader.problems.count) problem(s)"),
                problems: reader.problems)
        }
        return chart
    }
}
