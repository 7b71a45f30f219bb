import LuaRuntime
import ProgramModel
import Values

/// Reads `step { … }`.
struct StepReader {
    static let fieldNames = [
        "id", "ask", "help", "type", "required", "choices", "min", "max", "unit", "when", "check",
    ]

    private let table: LuaRef

    init(_ table: LuaRef) {
        self.table = table
    }

    func form() throws(LuaError) -> StepForm {
        try table.onlyFields(Self.fieldNames)
        let id = try table.identifier("id")
        let ask = try table.localized("ask")
        let help = try table.optionalLocalized("help")
        let type = try table.word("type", among: StepType.allCases)
        let required = try table.optionalBool("required") ?? false
        let choices = try choices(of: type)
        let minimum = try bound("min", of: type)
        let maximum = try bound("max", of: type)
        if let minimum, let maximum, minimum > maximum {
            throw table.bad(
                "max", LocalizedText(ko: "min보다 작지 않은 수", en: "a number that is not below min"),
                LocalizedText(same: CanonicalJSON.text(.number(maximum))))
        }
        let unit = try unit(of: type)
        let when = try table.optionalFunction("when")
        let check = try table.optionalFunction("check")
        let definition = StepDefinition(
            id: id, ask: ask, help: help, type: type, required: required, choices: choices, minimum: minimum,
            maximum: maximum, conditional: when != nil)
        return StepForm(definition: definition, when: when, check: check, unit: unit)
    }

    private func choices(of type: StepType) throws(LuaError) -> [StepChoice] {
        guard type == .choice || type == .choices else {
            try refuse("choices", unless: "choice, choices")
            return []
        }
        var choices: [StepChoice] = []
        for (index, value) in try table.list("choices").enumerated() {
            let path = table.path.field("choices").element(index + 1)
            guard let choice = value.table else {
                throw .shape(path, expected: ChoiceReader.form, found: value.found, origin: table.origin)
            }
            let read = try ChoiceReader(choice).choice()
            if choices.contains(where: { $0.value == read.value }) {
                throw .shape(
                    path.field("value"),
                    LocalizedText(ko: "‘\(read.value)’이(가) 두 번 나옵니다", en: "‘\(read.value)’ is there twice"),
                    origin: table.origin)
            }
            choices.append(read)
        }
        guard !choices.isEmpty else {
            throw table.bad(
                "choices", LocalizedText(ko: "보기의 목록", en: "a list of choices"), LocalizedText(ko: "없음", en: "none"))
        }
        return choices
    }

    private func bound(_ name: String, of type: StepType) throws(LuaError) -> Double? {
        guard type == .number else {
            try refuse(name, unless: "number")
            return nil
        }
        return try table.optionalFinite(name)
    }

    private func unit(of type: StepType) throws(LuaError) -> StepForm.Unit? {
        guard type == .number else {
            try refuse("unit", unless: "number")
            return nil
        }
        let value = try table.field("unit")
        if value.isNil { return nil }
        if let function = value.function { return .function(function) }
        return .text(try table.unit("unit"))
    }

    /// A field that would do nothing for this type of step is a mistake of the author.
    private func refuse(_ name: String, unless types: String) throws(LuaError) {
        guard try !table.field(name).isNil else { return }
        throw .shape(
            table.path.field(name),
            LocalizedText(ko: "type이 다음일 때만 씁니다: \(types)", en: "is for steps of type \(types) only"),
            origin: table.origin)
    }
}
