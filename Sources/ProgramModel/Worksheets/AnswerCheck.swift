package import Values

/// Judges answers by a worksheet's declarations. What a script's own `check` says comes on top of this.
package struct AnswerCheck {
    package var worksheet: WorksheetDefinition
    package var program: Program
    private let indicators: Set<IndicatorID>

    /// - Parameter further: indicators that the program does not use yet but could.
    package init(worksheet: WorksheetDefinition, program: Program, further: [IndicatorID] = []) {
        self.worksheet = worksheet
        self.program = program
        indicators = Set(program.indicators.keys).union(further)
    }

    /// Every problem, in the order of the steps; answers to unknown steps come last.
    ///
    /// - Parameter skipped: steps whose condition says they are not asked.
    package func problems(with answers: [String: Value], skipped: Set<String> = []) -> [AnswerProblem] {
        var problems: [AnswerProblem] = []
        for step in worksheet.steps where !skipped.contains(step.id) {
            let answer = answers[step.id] ?? .null
            if answer.isBlankAnswer {
                if step.required {
                    problems.append(
                        AnswerProblem(
                            step: step.id, message: LocalizedText(ko: "답이 꼭 필요합니다", en: "an answer is required")))
                }
            } else if let message = problem(with: answer, for: step) {
                problems.append(AnswerProblem(step: step.id, message: message))
            }
        }
        let known = worksheet.steps.map(\.id)
        for key in answers.keys.sorted() where !known.contains(key) {
            let hint = Nearest.match(key, in: known)
            problems.append(
                AnswerProblem(
                    step: key,
                    message: LocalizedText(ko: "이 워크시트에 없는 문항입니다", en: "this worksheet has no such step")
                        + (hint.map { LocalizedText(ko: ". ‘\($0)’을(를) 뜻하셨나요?", en: "; did you mean ‘\($0)’?") }
                            ?? LocalizedText(same: ""))))
        }
        return problems
    }

    private func problem(with answer: Value, for step: StepDefinition) -> LocalizedText? {
        switch step.type {
        case .text: answer.string == nil ? wrongType(step, answer) : nil
        case .number: answer.number.map { outOfRange($0, step) } ?? wrongType(step, answer)
        case .yesno: answer.bool == nil ? wrongType(step, answer) : nil
        case .date: answer.string.flatMap { CalendarDate($0) } == nil ? wrongType(step, answer) : nil
        case .choice: answer.string.map { unknown($0, in: step.choices.map(\.value)) } ?? wrongType(step, answer)
        case .choices:
            answer.array.map { picks in
                picks.lazy.compactMap { pick in
                    pick.string.map { unknown($0, in: step.choices.map(\.value)) } ?? wrongType(step, pick)
                }.first
            } ?? wrongType(step, answer)
        case .indicator:
            answer.string.map { unknown($0, in: indicators.map(\.rawValue)) } ?? wrongType(step, answer)
        case .member:
            answer.string.map { unknown($0, in: program.members.keys.map(\.rawValue)) } ?? wrongType(step, answer)
        case .hypothesis:
            answer.string.map { unknown($0, in: program.hypotheses.map(\.id.rawValue)) } ?? wrongType(step, answer)
        }
    }

    private func wrongType(_ step: StepDefinition, _ answer: Value) -> LocalizedText {
        let found = CanonicalJSON.text(answer).prefix(40)
        return LocalizedText(
            ko: "\(step.type.title.ko)(이)어야 하는데 \(found)이(가) 왔습니다", en: "expected \(step.type.title.en), found \(found)"
        )
    }

    private func outOfRange(_ number: Double, _ step: StepDefinition) -> LocalizedText? {
        if let minimum = step.minimum, number < minimum {
            let bound = CanonicalJSON.text(.number(minimum))
            return LocalizedText(ko: "\(bound) 이상이어야 합니다", en: "must be at least \(bound)")
        }
        if let maximum = step.maximum, number > maximum {
            let bound = CanonicalJSON.text(.number(maximum))
            return LocalizedText(ko: "\(bound) 이하여야 합니다", en: "must be at most \(bound)")
        }
        return nil
    }

    private func unknown(_ word: String, in allowed: [String]) -> LocalizedText? {
        guard !allowed.contains(word) else { return nil }
        let list = allowed.sorted().joined(separator: ", ")
        let hint = Nearest.match(word, in: allowed)
        let tail =
            hint.map { LocalizedText(ko: ". ‘\($0)’을(를) 뜻하셨나요?", en: "; did you mean ‘\($0)’?") }
            ?? LocalizedText(same: "")
        return LocalizedText(
            ko: "‘\(word.prefix(40))’은(는) 없습니다. 쓸 수 있는 것: \(list)",
            en: "there is no ‘\(word.prefix(40))’; use one of: \(list)") + tail
    }
}
