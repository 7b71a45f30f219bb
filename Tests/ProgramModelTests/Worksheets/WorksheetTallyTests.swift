import Testing
import Values

@testable import ProgramModel

/// Counts of a small story that were made by hand, on paper.
@Suite struct WorksheetTallyTests {
    private static func step(_ id: String, _ type: StepType = .text, conditional: Bool = false) -> StepDefinition {
        StepDefinition(
            id: id, ask: LocalizedText(same: id), type: type,
            choices: type == .choice ? ["x", "y"].map { StepChoice(value: $0, title: LocalizedText(same: $0)) } : [],
            conditional: conditional)
    }

    private static func version(
        _ number: Int, _ steps: [StepDefinition], _ submissions: [(seq: Int, MemberID?, cycle: Int, [String: Value])]
    ) -> WorksheetVersion {
        let at = Timestamp(milliseconds: 0)
        let script = Digest(of: "\(number)")
        return WorksheetVersion(
            adopted: AdoptedWorksheet(
                definition: WorksheetDefinition(
                    id: "w", title: LocalizedText(same: "w"), phase: .plan, steps: steps), script: script,
                version: number), seq: number * 100, at: at,
            submissions: submissions.map { seq, member, cycle, answers in
                NumberedSubmission(
                    seq: seq,
                    submission: Submission(
                        worksheet: "w", script: script, member: member, cycle: cycle, at: at, answers: answers))
            })
    }

    private static let steps = [step("a"), step("n", .number), step("c", .choice), step("why", conditional: true)]

    /// Who answers n with less than 3 is asked why.
    private static func skipped(_ submission: Submission, _: WorksheetVersion) -> Set<String>? {
        (submission.answers["n"]?.number ?? 9) < 3 ? [] : ["why"]
    }

    private static let story = [
        version(
            1, steps + [step("old")],
            [
                (101, "m01", 1, ["a": "aa", "n": 2, "c": "x", "why": "w", "old": "o"]),
                (102, "m02", 1, ["a": "aaaa", "n": 1, "c": "y"]),
                (103, "m02", 1, ["a": "aaaa", "n": 4, "c": "x"]),
            ]),
        version(
            2, steps,
            [
                (201, "m01", 2, ["a": " ", "n": 5, "c": "y"]),
                (202, "m03", 2, ["a": "aaaaaaaa", "n": 3, "c": "x"]),
                (203, "m03", 2, ["a": "aaaaaa", "c": "x"]),
            ]),
    ]

    @Test func `what was asked, answered, left empty and corrected is counted`() {
        let tally = WorksheetTally(Self.story, skipped: Self.skipped)
        #expect(tally.submissions == 6 && tally.corrections == 2 && tally.members == 3 && tally.cycles == [1, 2])
        #expect(tally.steps.map(\.step.id) == ["a", "n", "c", "why", "old"])
        #expect(tally.steps.map(\.isInUse) == [true, true, true, true, false])
        #expect(tally.steps.map(\.asked) == [6, 6, 6, 2, 3])
        #expect(tally.steps.map(\.answered) == [5, 5, 6, 1, 1])
        #expect(tally.steps.map(\.empty) == [1, 1, 0, 1, 2])
        #expect(tally.steps.map(\.notAsked) == [0, 0, 0, 4, 0])
        // m02: n and c; m03: a and n.
        #expect(tally.steps.map(\.corrected) == [1, 2, 1, 0, 0])
        #expect(tally.steps.map(\.unknown) == [0, 0, 0, 0, 0])
    }

    @Test func `answers lie as those that stand lie, of three people or more`() {
        let tally = WorksheetTally(Self.story, skipped: Self.skipped)
        // Standing: m01 in cycle 1, m02's second, m01 in cycle 2, m03's second.
        #expect(tally.steps[0].spread == .length(median: 4))
        #expect(tally.steps[1].people == 2 && tally.steps[1].spread == nil)
        #expect(tally.steps[2].people == 3)
        #expect(tally.steps[2].spread == .choices([.init(value: "x", count: 3), .init(value: "y", count: 1)]))
        #expect(tally.steps[3].spread == nil)
    }

    @Test func `where a condition cannot be asked again it says so`() {
        let tally = WorksheetTally(Self.story) { _, _ in nil }
        let why = tally.steps[3]
        #expect(why.asked == 1 && why.answered == 1 && why.notAsked == 0 && why.unknown == 5)
    }

    @Test func `what was once written freely never shows as a choice`() {
        let words: Value = "남에게 보이지 않을 말"
        let people: [MemberID] = ["m01", "m02", "m03"]
        let free = Self.version(1, [Self.step("c")], people.enumerated().map { (101 + $0, $1, 1, ["c": words]) })
        let chosen = Self.version(
            2, [Self.step("c", .choice)], people.enumerated().map { (201 + $0, $1, 2, ["c": "y"]) })
        let tally = WorksheetTally([free, chosen]) { _, _ in [] }
        #expect(tally.steps[0].spread == .choices([.init(value: "x", count: 0), .init(value: "y", count: 3)]))
    }

    @Test func `names, days and hypotheses are never spread out`() {
        for type in [StepType.member, .date, .hypothesis] {
            let version = Self.version(
                1, [Self.step("s", type)],
                ["m01", "m02", "m03", "m04"].enumerated().map { (101 + $0, $1, 1, ["s": "m01"]) })
            let tally = WorksheetTally([version]) { _, _ in [] }
            #expect(tally.steps[0].people == 4 && tally.steps[0].spread == nil)
        }
    }

    @Test func `worksheets that came from one another belong together`() {
        func use(_ program: ProgramID, _ id: WorksheetID, _ ask: String, from: WorksheetID? = nil) -> WorksheetUse {
            let version = WorksheetVersion(
                adopted: AdoptedWorksheet(
                    definition: WorksheetDefinition(
                        id: id, title: LocalizedText(same: id.rawValue), phase: .plan,
                        steps: [StepDefinition(id: "a", ask: LocalizedText(same: ask)), Self.step("b")]),
                    script: .zero, version: 1), seq: 1, at: Timestamp(milliseconds: 0))
            let day = CalendarDate("2020-07-06")!
            let title = LocalizedText(same: "t")
            return WorksheetUse(
                program: SeasonName(program: program, title: title, start: day, end: day),
                tally: WorksheetTally([version]) { _, _ in [] },
                lineage: from.map {
                    [
                        WorksheetOrigin(
                            worksheet: $0, title: title, program: "p", programTitle: title, script: .zero, version: 1,
                            license: "CC0-1.0", published: day)
                    ]
                } ?? [])
        }
        let groups = WorksheetReuse.group([
            use("p", "retro", "why"), use("p", "other", "why"), use("q", "lookback", "why", from: "retro"),
            use("r", "lookback", "how"),
        ])
        #expect(groups.map { $0.uses.map(\.program.program) } == [["p", "q", "r"], ["p"]])
        #expect(groups[0].steps.map(\.isReused) == [true, true])
        #expect(groups[0].reused == 2 && groups[1].reused == 0)
        let isReworded = if case .reworded = groups[0].steps[0].places[2] { true } else { false }
        #expect(isReworded)
    }
}
