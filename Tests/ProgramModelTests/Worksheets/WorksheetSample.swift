import ProgramModel
import Values

/// Worksheets at random, and single changes to them.
struct WorksheetSample {
    var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    private mutating func words() -> LocalizedText {
        func some() -> String {
            (0..<number(1...6)).map { _ in
                ["무엇을", "왜", "what", "how", "다음에", "next?"].randomElement(using: &generator)!
            }
            .joined(separator: " ")
        }
        return LocalizedText(ko: some(), en: some())
    }

    mutating func step(_ id: String) -> StepDefinition {
        let type = StepType.allCases.randomElement(using: &generator)!
        let isChoice = type == .choice || type == .choices
        return StepDefinition(
            id: id, ask: words(), help: Bool.random(using: &generator) ? words() : nil, type: type,
            required: Bool.random(using: &generator),
            choices: isChoice ? (0..<number(1...4)).map { StepChoice(value: "c\($0)", title: words()) } : [],
            minimum: type == .number ? Double(number(0...5)) : nil,
            maximum: type == .number ? Double(number(6...9)) : nil, conditional: Bool.random(using: &generator))
    }

    mutating func worksheet() -> WorksheetDefinition {
        WorksheetDefinition(
            id: "w", title: words(), source: words(), intro: words(), phase: .plan,
            steps: (0..<number(1...8)).map { step("s\($0)") }, producesHypothesis: Bool.random(using: &generator))
    }

    /// One change to a worksheet, and what a difference must say of it.
    enum Change: CaseIterable {
        case title, intro, source, phase, scope, produces
        case ask, askInOneLanguage, help, type, required, minimum, maximum, condition
        case choiceAdded, choiceRemoved, choiceReworded, choicesReordered
        case stepAdded, stepRemoved, stepMoved
    }

    /// Nil where the worksheet has nothing that could be changed so.
    mutating func apply(
        _ change: Change, to worksheet: inout WorksheetDefinition
    ) -> (@Sendable (WorksheetDiff) -> Bool)? {
        let new = LocalizedText(ko: "전혀 다른 말", en: "other words altogether")
        func named(_ field: String) -> @Sendable (WorksheetDiff) -> Bool {
            { $0.fields.map(\.field) == [field] && $0.steps.isEmpty }
        }
        let index = number(0...(worksheet.steps.count - 1))
        let id = worksheet.steps[index].id
        func inStep(_ field: String) -> @Sendable (WorksheetDiff) -> Bool {
            { diff in
                diff.fields.isEmpty && diff.steps.map(\.step.id) == [id]
                    && diff.steps[0].fields.map(\.field) == [field] && diff.steps[0].moved == nil
            }
        }
        switch change {
        case .title: worksheet.title = new
        case .intro: worksheet.intro = nil
        case .source: worksheet.source = new
        case .phase: worksheet.phase = .feedback
        case .scope: worksheet.scope = .group
        case .produces:
            worksheet.producesHypothesis.toggle()
            return { $0.produces && $0.steps.isEmpty && $0.fields.isEmpty }
        case .ask:
            worksheet.steps[index].ask = new
            return inStep("ask")
        case .askInOneLanguage:
            worksheet.steps[index].ask.en += " then"
            return inStep("ask")
        case .help:
            worksheet.steps[index].help = worksheet.steps[index].help == nil ? new : nil
            return inStep("help")
        case .type:
            worksheet.steps[index].type = worksheet.steps[index].type == .text ? .date : .text
            return inStep("type")
        case .required:
            worksheet.steps[index].required.toggle()
            return inStep("required")
        case .minimum:
            worksheet.steps[index].minimum = (worksheet.steps[index].minimum ?? 0) - 1
            return inStep("min")
        case .maximum:
            worksheet.steps[index].maximum = nil
            guard worksheet.steps[index].type == .number else { return nil }
            return inStep("max")
        case .condition:
            worksheet.steps[index].conditional.toggle()
            return { $0.steps.map(\.step.id) == [id] && $0.steps[0].functions == ["when"] }
        case .choiceAdded:
            worksheet.steps[index].choices.append(StepChoice(value: "new", title: new))
            return inStep("choices.new")
        case .choiceRemoved:
            guard let gone = worksheet.steps[index].choices.popLast() else { return nil }
            return inStep("choices.\(gone.value)")
        case .choiceReworded:
            guard !worksheet.steps[index].choices.isEmpty else { return nil }
            worksheet.steps[index].choices[0].title = new
            return inStep("choices.c0")
        case .choicesReordered:
            guard worksheet.steps[index].choices.count > 1 else { return nil }
            worksheet.steps[index].choices.reverse()
            return inStep("choices")
        case .stepAdded:
            worksheet.steps.insert(step("new"), at: index)
            return { $0.steps.map(\.step.id) == ["new"] && $0.steps[0].fate == .added }
        case .stepRemoved:
            worksheet.steps.remove(at: index)
            return { $0.steps.map(\.step.id) == [id] && $0.steps[0].fate == .removed }
        case .stepMoved:
            guard worksheet.steps.count > 2, index != 0 else { return nil }
            worksheet.steps.insert(worksheet.steps.remove(at: index), at: 0)
            // Of two neighbours either may be the one that moved.
            return { diff in
                diff.steps.count == 1 && diff.steps[0].fields.isEmpty && diff.moved == 1
                    && (diff.steps[0].step.id == id || index == 1)
            }
        }
        return named("\(change)")
    }
}
