import ProgramModel
import Testing
import Values

@Suite struct AnswerCheckTests {
    private func problems(_ answers: [String: Value], skipped: Set<String> = []) throws -> [String] {
        var program = try SampleProgram.created()
        try program.run(.adoptIndicator(SampleProgram.indicator, script: SampleProgram.script), at: "2020-06-22T10:00")
        return AnswerCheck(worksheet: SampleProgram.worksheet, program: program)
            .problems(with: answers, skipped: skipped).map(\.step)
    }

    @Test func everythingRight() throws {
        #expect(
            try problems([
                "belief": "b", "count": 3, "pick": "a", "indicator": "return", "when": "2020-07-09", "sure": false,
            ]).isEmpty)
    }

    @Test func everythingWrongIsToldAtOnce() throws {
        #expect(
            try problems([
                "count": 9, "pick": "c", "indicator": "retrun", "when": "2020-02-30", "sure": "yes", "beleif": "b",
            ]) == ["belief", "count", "pick", "indicator", "when", "sure", "beleif"])
    }

    @Test func blanksAreNoAnswers() throws {
        #expect(try problems(["belief": "  \n"]) == ["belief"])
        #expect(try problems(["belief": .null]) == ["belief"])
    }

    @Test func wrongTypes() throws {
        #expect(try problems(["belief": 3]) == ["belief"])
        #expect(try problems(["belief": "b", "count": "three"]) == ["count"])
        #expect(try problems(["belief": "b", "pick": ["a"]]) == ["pick"])
    }

    @Test func skippedStepsAreNotAsked() throws {
        #expect(try problems([:], skipped: ["belief"]).isEmpty)
    }

    @Test func misspeltStepsGetAHint() throws {
        let program = try SampleProgram.created()
        let found = AnswerCheck(worksheet: SampleProgram.worksheet, program: program)
            .problems(with: ["belief": "b", "cuont": 2])
        #expect(found.first?.message.en.contains("did you mean ‘count’?") == true)
    }
}
