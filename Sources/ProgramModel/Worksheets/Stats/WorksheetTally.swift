import Statistics
package import Values

/// How a worksheet went: how often each of its steps was asked, answered, left empty and corrected. Counts only, and never
/// an answer in words.
package struct WorksheetTally: Equatable, Sendable {
    package let id: WorksheetID
    package let title: LocalizedText
    package let versions: Int
    package private(set) var submissions = 0
    /// Those that correct an earlier one of the same member and cycle.
    package private(set) var corrections = 0
    package let members: Int
    /// Without what was handed in before the first.
    package let cycles: [Int]
    /// In the order of the version in use; steps that it dropped come last.
    package private(set) var steps: [StepTally] = []

    /// - Parameters:
    ///   - versions: of one worksheet, oldest first, at least one.
    ///   - skipped: the steps of a submission whose condition did not hold; nil where that cannot be told any more. Asked only
    ///     where a step with a condition has no answer: an answer says that it was asked.
    package init(
        _ versions: [WorksheetVersion], skipped: (Submission, WorksheetVersion) throws -> Set<String>?
    ) rethrows {
        let last = versions[versions.count - 1].definition
        id = last.id
        title = last.title
        self.versions = versions.count
        let all = versions.flatMap { version in version.submissions.map { ($0, version) } }.sorted {
            $0.0.seq < $1.0.seq
        }
        members = Set(all.compactMap(\.0.submission.member)).count
        cycles = Set(all.map(\.0.submission.cycle)).subtracting([0]).sorted()
        var found = Self.everyStep(versions, inUse: last)
        var latest: [Handing: (Submission, WorksheetVersion)] = [:]
        for (numbered, version) in all {
            let submission = numbered.submission
            submissions += 1
            let asked = try Self.asked(submission, version, skipped)
            for step in version.definition.steps {
                guard let place = found.firstIndex(where: { $0.step.id == step.id }) else { continue }
                switch asked[step.id] {
                case true?:
                    found[place].asked += 1
                    if submission.answer(to: step.id) != nil { found[place].answered += 1 }
                case false?: found[place].notAsked += 1
                case nil: found[place].unknown += 1
                }
            }
            let handing = Handing(member: submission.member, cycle: submission.cycle)
            if let (earlier, before) = latest.updateValue((submission, version), forKey: handing) {
                corrections += 1
                let both = Set(before.definition.steps.map(\.id)).intersection(version.definition.steps.map(\.id))
                for id in both where earlier.answer(to: id) != submission.answer(to: id) {
                    if let place = found.firstIndex(where: { $0.step.id == id }) { found[place].corrected += 1 }
                }
            }
        }
        for place in found.indices {
            let step = found[place].step
            // Of what a version asked in another way, such as freely, nothing may be shown as if it had been a choice.
            let standing = latest.values.filter { _, version in
                version.definition.steps.contains { $0.id == step.id && $0.type == step.type }
            }
            let answers = standing.compactMap { submission, _ in
                submission.answer(to: step.id).map { (submission.member, $0) }
            }
            found[place].people = Set(answers.map(\.0)).count
            if found[place].people >= AnswerSpread.fewest {
                found[place].spread = AnswerSpread(of: step, answers: answers.map(\.1))
            }
        }
        steps = found
    }

    private struct Handing: Hashable {
        var member: MemberID?
        var cycle: Int
    }

    /// Each step as the last version that has it asks it.
    private static func everyStep(_ versions: [WorksheetVersion], inUse last: WorksheetDefinition) -> [StepTally] {
        var steps = last.steps.map { StepTally($0, isInUse: true) }
        for version in versions.reversed() {
            for step in version.definition.steps where !steps.contains(where: { $0.step.id == step.id }) {
                steps.append(StepTally(step, isInUse: false))
            }
        }
        return steps
    }

    /// Whether each step was asked; a step is missing where nobody can tell.
    private static func asked(
        _ submission: Submission, _ version: WorksheetVersion,
        _ skipped: (Submission, WorksheetVersion) throws -> Set<String>?
    ) rethrows -> [String: Bool] {
        let steps = version.definition.steps
        let open = steps.filter { $0.conditional && submission.answer(to: $0.id) == nil }
        let notAsked = open.isEmpty ? [] : try skipped(submission, version)
        var asked: [String: Bool] = [:]
        for step in steps {
            if open.contains(step) {
                if let notAsked { asked[step.id] = !notAsked.contains(step.id) }
            } else {
                asked[step.id] = true
            }
        }
        return asked
    }
}

extension Submission {
    /// What says nothing is no answer.
    package func answer(to step: String) -> Value? {
        guard let answer = answers[step], !answer.isBlankAnswer else { return nil }
        return answer
    }
}

extension AnswerSpread {
    fileprivate init?(of step: StepDefinition, answers: [Value]) {
        switch step.type {
        case .text:
            guard let median = Descriptive.median(answers.compactMap { $0.string.map { Double($0.count) } }) else {
                return nil
            }
            self = .length(median: median)
        case .number:
            let numbers = answers.compactMap(\.number)
            guard let least = numbers.min(), let most = numbers.max(), let median = Descriptive.median(numbers) else {
                return nil
            }
            self = .numbers(least: least, median: median, most: most)
        case .yesno: self = .choices(Self.counts(answers, offered: [true, false]))
        case .choice, .choices:
            let picks = answers.flatMap { $0.array ?? [$0] }
            self = .choices(Self.counts(picks, offered: step.choices.map { .string($0.value) }))
        case .indicator: self = .choices(Self.counts(answers, offered: []))
        // A day, a person or somebody's hypothesis could point at whoever answered.
        case .date, .member, .hypothesis: return nil
        }
    }

    /// Those that were offered in their order, then what older versions offered, by value.
    private static func counts(_ picks: [Value], offered: [Value]) -> [Choice] {
        let counts = Dictionary(picks.map { ($0, 1) }, uniquingKeysWith: +)
        let others = counts.keys.filter { !offered.contains($0) }.sorted {
            CanonicalJSON.text($0) < CanonicalJSON.text($1)
        }
        return (offered + others).map { Choice(value: $0, count: counts[$0] ?? 0) }
    }
}
