import LuaRuntime
import ProgramModel
import Values

/// Reads `worksheet { … }`.
struct WorksheetReader {
    static let fieldNames = [
        "id", "title", "source", "intro", "phase", "scope", "steps", "produces", "examples",
    ]

    private let table: LuaRef

    init(_ table: LuaRef) {
        self.table = table
    }

    func form() throws(LuaError) -> WorksheetForm {
        try table.onlyFields(Self.fieldNames)
        let id = try table.identifier("id")
        let title = try table.localized("title")
        let source = try table.optionalLocalized("source")
        let intro = try table.optionalLocalized("intro")
        let phase = try table.word("phase", among: Phase.allCases)
        let scope = try table.optionalWord("scope", among: WorksheetScope.allCases) ?? .member
        let steps = try steps()
        let produces = try table.optionalFunction("produces")
        let definition = WorksheetDefinition(
            id: WorksheetID(id), title: title, source: source, intro: intro, phase: phase, scope: scope,
            steps: steps.map(\.definition), producesHypothesis: produces != nil)
        return WorksheetForm(definition: definition, steps: steps, produces: produces)
    }

    private func steps() throws(LuaError) -> [StepForm] {
        var steps: [StepForm] = []
        var places: [String: Int] = [:]
        for (index, value) in try table.list("steps").enumerated() {
            let path = table.path.field("steps").element(index + 1)
            guard let declared = value.object(as: Declared<StepWord>.self) else {
                throw .shape(
                    path, expected: LocalizedText(same: "step { … }"), found: value.found, origin: table.origin)
            }
            let step = try StepReader(try declared.table.named(path)).form()
            if let first = places.updateValue(index + 1, forKey: step.definition.id) {
                throw .shape(
                    path.field("id"),
                    LocalizedText(
                        ko: "‘\(step.definition.id)’은(는) steps[\(first)]의 id입니다",
                        en: "‘\(step.definition.id)’ is the id of steps[\(first)]"),
                    origin: declared.table.origin)
            }
            steps.append(step)
        }
        guard !steps.isEmpty else {
            throw table.bad(
                "steps", LocalizedText(ko: "문항이 하나라도 있는 목록", en: "a list with at least one step"),
                LocalizedText(ko: "없음", en: "none"))
        }
        return steps
    }
}
