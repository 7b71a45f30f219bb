package import Values

/// A conversation about a worksheet: it is told what was typed, and says what to do. It reads and writes nothing itself;
/// `FillShell` in Commands does, and tests do without one.
package struct FillDialogue {
    package enum Place: Equatable, Sendable {
        /// At a step, by its index in the worksheet.
        case step(Int)
        /// Everything is shown, and whether to hand it in is asked.
        case summary
        case over
    }

    let sheet: WorksheetDefinition
    let guide: FillGuide
    /// Also those to steps that are not asked any more, which come back when the steps do.
    package internal(set) var answers: [String: Value]
    package internal(set) var review = WorksheetReview()
    package internal(set) var place = Place.over
    /// Lines of an answer that goes on.
    var typed: [String] = []
    /// What was typed last at a step and not accepted, so that an editor can mend it.
    var rejected: String?
    /// A step was gone to from the summary, which comes next.
    var isMending = false
    /// Whether the draft shall stay is being asked.
    package internal(set) var isLeaving = false
    /// Whether there is a draft.
    private(set) var isKept: Bool

    /// - Parameter isKept: whether the answers come from a draft.
    package init(_ sheet: WorksheetDefinition, guide: FillGuide, answers: [String: Value] = [:], isKept: Bool = false) {
        self.sheet = sheet
        self.guide = guide
        self.answers = answers.filter { answer in sheet.steps.contains { $0.id == answer.key } }
        self.isKept = isKept
    }

    /// - Parameter atSummary: begins with everything that is there, where nothing stands in its way; otherwise with the
    ///   first step that has no answer.
    package mutating func begin(atSummary: Bool = false) throws -> [FillAction] {
        review = try guide.review(answers)
        let first =
            atSummary
            ? review.problems.compactMap { index(of: $0.step) }.first
            : asked.first { isBlank(sheet.steps[$0]) || !problems(of: sheet.steps[$0]).isEmpty }
        return try first.map { try go(to: $0) } ?? summary()
    }

    package mutating func receive(_ input: FillInput) throws -> [FillAction] {
        switch (input, place) {
        case (_, .over): return []
        case (.end, _): return leave()
        case (.edited(let text), .step(let index)):
            return text.allSatisfy(\.isWhitespace) ? try skip(index) : try answer(text.trimmingEnd, at: index)
        case (.edited, _): return []
        case (.notEdited(let why), _): return [.tell(.notEdited(why))] + (try again())
        case (.line(let line), _) where isLeaving: return try decideOnDraft(line)
        case (.line(let line), _):
            if let command = FillCommand(line) { return try perform(command) }
            let text = line.hasPrefix("::") ? String(line.dropFirst()) : line
            if case .step(let index) = place { return try take(text, at: index) }
            return try confirm(text)
        }
    }

    /// Whether the next line goes on with an answer.
    package var goesOn: Bool { !typed.isEmpty }

    /// The answers to hand in: those to steps that are asked.
    package var handedIn: [String: Value] {
        answers.filter { !review.skipped.contains($0.key) && !$0.value.isBlankAnswer }
    }

    private mutating func take(_ text: String, at index: Int) throws -> [FillAction] {
        let step = sheet.steps[index]
        if step.type == .text, text.hasSuffix("\\") {
            typed.append(String(text.dropLast()))
            // What was entered is kept from the first line on.
            answers[step.id] = .string(typed.joined(separator: "\n"))
            return keep()
        }
        let whole = (typed + [text]).joined(separator: "\n")
        if typed.isEmpty, whole.allSatisfy(\.isWhitespace) { return try passOver(index) }
        return try answer(typed.isEmpty ? whole : whole.trimmingEnd, at: index)
    }

    private mutating func answer(_ text: String, at index: Int) throws -> [FillAction] {
        typed = []
        if text.allSatisfy(\.isWhitespace) { return try passOver(index) }
        let step = sheet.steps[index]
        let reading = AnswerReading(step, choices: guide.choices(for: step))
        rejected = text
        guard let value = reading.value(of: text) else {
            return [.tell(.notOffered(reading.nearest(to: text)))] + (try again())
        }
        var candidate = answers
        candidate[step.id] = value
        let found: WorksheetReview
        do {
            found = try guide.review(candidate)
        } catch {
            // A script that fails must not cost what was typed.
            answers = candidate
            throw error
        }
        let problems = found.problems.filter { $0.step == step.id }.map(\.message)
        guard problems.isEmpty else { return [.tell(.problems(problems))] + (try again()) }
        let before = review
        (answers, review) = (candidate, found)
        return keep() + (try advance(from: index, before: before))
    }

    /// Enter: what is there stays, and what need not be answered is not.
    private mutating func passOver(_ index: Int) throws -> [FillAction] {
        let step = sheet.steps[index]
        if isBlank(step), step.required { return [.tell(.required)] + (try again()) }
        let problems = problems(of: step)
        guard problems.isEmpty else { return [.tell(.problems(problems))] + (try again()) }
        return try advance(from: index, before: review)
    }

    mutating func advance(from index: Int, before: WorksheetReview) throws -> [FillAction] {
        guard isMending else {
            return try asked.first { $0 > index }.map { try go(to: $0) } ?? summary()
        }
        // An answer may bring steps that nobody has been asked yet.
        let fresh = asked.first { before.skipped.contains(sheet.steps[$0].id) && isBlank(sheet.steps[$0]) }
        return try fresh.map { try go(to: $0) } ?? summary()
    }

    mutating func go(to index: Int) throws -> [FillAction] {
        place = .step(index)
        typed = []
        rejected = nil
        return [.ask(try question(index, isRepeated: false))]
    }

    mutating func summary() -> [FillAction] {
        place = .summary
        typed = []
        rejected = nil
        isMending = false
        let dropped = sheet.steps.filter { review.skipped.contains($0.id) && !isBlank($0) }
        return [.tell(.summary(lines, dropped: dropped)), .tell(.confirm)]
    }

    /// The question that is open, once more.
    func again() throws -> [FillAction] {
        guard case .step(let index) = place else { return [.tell(.confirm)] }
        return [.ask(try question(index, isRepeated: true))]
    }

    mutating func keep() -> [FillAction] {
        isKept = true
        return [.keep]
    }

    mutating func leave() -> [FillAction] {
        place = .over
        return [.leave(keeping: isKept)]
    }
}

extension String {
    /// Without line breaks at its end: an editor writes one that nobody typed.
    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
