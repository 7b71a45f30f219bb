import Values

extension FillDialogue {
    /// The steps that are asked after the answers so far, as indices in the worksheet.
    var asked: [Int] {
        sheet.steps.indices.filter { !review.skipped.contains(sheet.steps[$0].id) }
    }

    func index(of step: String) -> Int? {
        sheet.steps.firstIndex { $0.id == step }
    }

    func isBlank(_ step: StepDefinition) -> Bool {
        answers[step.id]?.isBlankAnswer ?? true
    }

    func problems(of step: StepDefinition) -> [LocalizedText] {
        review.problems.filter { $0.step == step.id }.map(\.message)
    }

    func question(_ index: Int, isRepeated: Bool) throws -> FillQuestion {
        let step = sheet.steps[index]
        let asked = asked
        return FillQuestion(
            number: (asked.firstIndex(of: index) ?? 0) + 1, total: asked.count, step: step,
            unit: step.type == .number ? try guide.unit(step.id, answers) : nil, choices: guide.choices(for: step),
            current: isBlank(step) ? nil : answers[step.id], isRepeated: isRepeated)
    }

    package var lines: [FillLine] {
        asked.enumerated().map { number, index in
            let step = sheet.steps[index]
            return FillLine(
                number: number + 1, step: step, choices: guide.choices(for: step),
                answer: isBlank(step) ? nil : answers[step.id], problems: problems(of: step))
        }
    }

    /// How many of the steps that are asked have an answer.
    package var progress: (answered: Int, of: Int) {
        let steps = asked.map { sheet.steps[$0] }
        return (steps.count { !isBlank($0) }, steps.count)
    }
}
