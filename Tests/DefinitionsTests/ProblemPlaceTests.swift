import Definitions
import ProgramModel
import Testing
import Values

@Suite struct ProblemPlaceTests {
    @Test func everyProblemIsToldWithItsPlace() throws {
        let text = """
            moim: 1
            id: 책모임
            titel: 책
            season: { start: 2020-07-06, end: 2020-06-05 }
            meetings: { rule: FREQ=WEEKLY, time: "25:00" }
            """
        let error = #expect(throws: InputError.self) { try ProgramFile.read(text, file: "program.yaml") }
        #expect(error?.code == "program.invalid")
        let labels = error?.reasons.map { String($0.en.prefix { $0 != " " }) } ?? []
        #expect(
            Set(labels) == [
                "program.yaml:2:5:", "program.yaml:3:1:", "program.yaml:1:1:", "program.yaml:4:35:",
                "program.yaml:5:38:",
            ])
        #expect(error?.reasons.contains { $0.en.contains("did you mean ‘title’?") } == true)
        #expect(error?.place?.excerpt != nil)
    }

    @Test(arguments: [
        ("a: [1", "yaml.syntax"), ("", "yaml.empty"), ("a: 1\na: 2", "yaml.syntax"), ("a: &x 1\nb: *x", "yaml.alias"),
    ])
    func textsThatAreNotADocument(text: String, code: String) {
        let error = #expect(throws: InputError.self) { try ProgramFile.read(text, file: "program.yaml") }
        #expect(error?.code == code)
    }

    @Test func syntaxErrorsShowTheirLine() {
        let error = #expect(throws: InputError.self) { try ProgramFile.read("moim: 1\nid: [a\nb: 2\n", file: "p.yaml") }
        #expect(error?.place?.line == 3)
        #expect(error?.place?.excerpt == "b: 2")
    }

    /// A small file must not become a large tree.
    @Test func nestedAliasesAreRefused() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(list)]\n"
        }
        #expect(throws: InputError.self) { try AnswersFile.read(text, file: "a.yaml") }
    }

    @Test func answersKeepTheirPlacesAndTypes() throws {
        let file = try AnswersFile.read(
            "belief: 믿음\ntarget: 0.7\nwhen: 2020-07-09\nsure: no\npledge: true\ncount: 3\nnone:\nlist: [a, 1]\n",
            file: "a.yaml")
        #expect(
            file.answers == [
                "belief": "믿음", "target": 0.7, "when": "2020-07-09", "sure": "no", "pledge": true, "count": 3,
                "none": .null, "list": ["a", 1],
            ])
        #expect(file.places["target"]?.label == "a.yaml:2:9")
    }

    @Test func answersMustBeAMapping() {
        let error = #expect(throws: InputError.self) { try AnswersFile.read("- a\n- b\n", file: "a.yaml") }
        #expect(error?.code == "answers.invalid")
    }

    @Test(arguments: 0..<200 as Range<UInt64>) func noiseNeverTraps(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let letters = Array("moim: 1id\n -[]{}&*!|>'\"%@`,?#가\t0")
        let text = String(
            (0..<Int.random(in: 0...80, using: &generator)).map { _ in letters.randomElement(using: &generator)! })
        _ = try? ProgramFile.read(text, file: "p.yaml")
        _ = try? CycleFile.read(text, file: "c.yaml")
        _ = try? AnswersFile.read(text, file: "a.yaml")
    }
}
