import Values

extension FillDialogue {
    mutating func perform(_ command: FillCommand) throws -> [FillAction] {
        switch command {
        case .help:
            guard case .step(let index) = place else { return [.tell(.commands), .tell(.confirm)] }
            return [.tell(.commands), .ask(try question(index, isRepeated: false))]
        case .back: return try back()
        case .skip:
            guard case .step(let index) = place else { return [.tell(.confirm)] }
            return try skip(index)
        case .list: return [.tell(.answers(lines))] + (try again())
        case .go(let number): return try go(toNumber: number)
        case .edit:
            guard case .step(let index) = place else { return [.tell(.editWhich), .tell(.confirm)] }
            return [.edit(rejected ?? text(of: sheet.steps[index]))]
        case .save: return leave()
        case .quit:
            guard isKept else { return leave() }
            isLeaving = true
            return [.tell(.keepDraft)]
        case .unknown(let word, let nearest):
            return [.tell(.unknownCommand(word, nearest: nearest))] + (try again())
        }
    }

    /// What the summary asks: yes, no, or the number of a step to mend.
    mutating func confirm(_ text: String) throws -> [FillAction] {
        if let number = Int(text.trimmingWhitespace) { return try go(toNumber: number) }
        switch AnswerReading.yesno(text) {
        case true:
            let open = review.problems.compactMap { index(of: $0.step) }
            guard let first = open.first else {
                place = .over
                return [.submit]
            }
            isMending = true
            return [.tell(.notYet(open.count)), .tell(.problems(problems(of: sheet.steps[first])))]
                + (try go(to: first))
        case false: return leave()
        default: return [.tell(.confirm)]
        }
    }

    /// What leaving asks: whether the draft stays. Enter keeps it.
    mutating func decideOnDraft(_ line: String) throws -> [FillAction] {
        if case .back = FillCommand(line) {
            isLeaving = false
            return try again()
        }
        if line.allSatisfy(\.isWhitespace) || FillCommand(line) == .save { return leave() }
        switch AnswerReading.yesno(line) {
        case true: return leave()
        case false:
            place = .over
            return [.discard, .leave(keeping: false)]
        default: return [.tell(.keepDraft)]
        }
    }

    /// An optional step loses its answer; a required one is left as it is, for later.
    mutating func skip(_ index: Int) throws -> [FillAction] {
        let step = sheet.steps[index]
        let before = review
        guard !step.required else {
            return (isBlank(step) ? [.tell(.requiredLater)] : []) + (try advance(from: index, before: before))
        }
        guard answers[step.id] != nil else { return try advance(from: index, before: before) }
        answers[step.id] = nil
        review = try guide.review(answers)
        return keep() + (try advance(from: index, before: before))
    }

    private mutating func back() throws -> [FillAction] {
        let asked = asked
        isMending = false
        guard case .step(let index) = place else {
            return try asked.last.map { try go(to: $0) } ?? [.tell(.confirm)]
        }
        guard let before = asked.last(where: { $0 < index }) else { return [.tell(.atFirst)] + (try again()) }
        return try go(to: before)
    }

    private mutating func go(toNumber number: Int?) throws -> [FillAction] {
        let asked = asked
        guard let number, asked.indices.contains(number - 1) else {
            return [.tell(.noSuchNumber(total: asked.count))] + (try again())
        }
        if place == .summary { isMending = true }
        return try go(to: asked[number - 1])
    }

    /// An answer as it is typed, for an editor to begin with.
    private func text(of step: StepDefinition) -> String {
        guard !isBlank(step), let answer = answers[step.id] else { return "" }
        if let picks = answer.array { return picks.compactMap(\.string).joined(separator: ", ") }
        return answer.string ?? CanonicalJSON.text(answer)
    }
}
