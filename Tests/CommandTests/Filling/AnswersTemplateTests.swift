import Definitions
import ProgramModel
import Reports
import Testing
import Values

/// A draft is a file that says the same as the answers it was written from, whatever they are.
@Suite struct AnswersTemplateTests {
    private static let sheet = WorksheetDefinition(
        id: "any", title: LocalizedText(ko: "아무", en: "any: # thing"), phase: .plan,
        steps: (1...6).map { StepDefinition(id: "s\($0)", ask: LocalizedText(same: "물음 \($0)?\n두 줄: #")) })

    private static let pieces = [
        "yes", "no", "null", "~", "1.0", "12", "-", "- ", ": ", "#", " #", "'", "\"", "\\", "\n", "\n\n", "\t", " ",
        "  ", "가", "다음 날", "한글: 답", "{", "}", "[", "]", "&a", "*a", "!t", "|", ">", "%", "@", "`", "---", "...", "\r",
        "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7}", "\u{1F600}", "\u{1100}\u{1161}", "e\u{301}", "\u{FFFF}", "a", "true",
        "0x1F",
    ]

    /// A byte order mark at the beginning is the one thing that the YAML library drops; `TypedLine` lets none in.
    private static func text(_ random: inout SplitMix64) -> String {
        let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        return String(String.UnicodeScalarView(text.joined().unicodeScalars.drop { $0 == "\u{FEFF}" }))
    }

    private static func answer(_ random: inout SplitMix64) -> Value {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: .int(Int64.random(in: .min ... .max, using: &random))
        case 1:
            .number(Double(bitPattern: random.next()).isFinite ? Double.random(in: -1e9...1e9, using: &random) : 0.5)
        case 2: .number([1e300, -2.5e-7, 0.1, 1e21].randomElement(using: &random) ?? 0)
        case 3: .bool(Bool.random(using: &random))
        case 4: .array((0..<Int.random(in: 0...3, using: &random)).map { _ in .string(text(&random)) })
        default: .string(text(&random))
        }
    }

    @Test(arguments: 1...400 as ClosedRange<UInt64>)
    func `what is written reads back exactly`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var answers: [String: Value] = [:]
        for step in Self.sheet.steps where Int.random(in: 0..<4, using: &random) > 0 {
            answers[step.id] = Self.answer(&random)
        }
        let text = AnswersTemplate(Self.sheet, answers: answers).text(.ko)
        let read = try AnswersFile.read(text, file: "draft").answers.filter { !$0.value.isNull }
        #expect(read.count == answers.count, "seed \(seed)\n\(text)")
        for (step, answer) in answers {
            // By scalars: two texts that only look the same are not the same.
            #expect(
                read[step].map(CanonicalJSON.text) == CanonicalJSON.text(answer) || read[step] == answer,
                "seed \(seed), \(step)\n\(text)")
            if let string = answer.string {
                #expect(
                    read[step]?.string.map { Array($0.utf8) } == Array(string.utf8), "seed \(seed), \(step)\n\(text)")
            }
        }
    }

    @Test func `lines stay lines for whoever opens the file`() {
        let text = AnswersTemplate(Self.sheet, answers: ["s1": "한 줄\n\n셋째 줄: # 둘", "s2": "yes"]).text(.ko)
        #expect(text.contains("s1: |-\n  한 줄\n\n  셋째 줄: # 둘\n"))
        #expect(text.contains("s2: \"yes\"\n") && text.contains("\ns3:\n"))
    }

    @Test func `marks stand over their steps, and go when they are no longer true`() {
        let text = "# 물음\ns1: 1\n\"s2\" : |\n  s1: 글\ns22: 3\n"
        let problems = [
            AnswerProblem(step: "s1", message: LocalizedText(ko: "글이어야", en: "text")),
            AnswerProblem(step: "s2", message: LocalizedText(ko: "짧다", en: "short")),
            AnswerProblem(step: "s9", message: LocalizedText(ko: "없는 문항", en: "no step")),
        ]
        let marked = MarkedAnswers(text).marked(problems, .ko)
        #expect(
            marked == "# ✗ s9: 없는 문항\n# 물음\n# ✗ 글이어야\ns1: 1\n# ✗ 짧다\n\"s2\" : |\n  s1: 글\ns22: 3\n")
        #expect(MarkedAnswers(marked).unmarked == text && MarkedAnswers(marked).marked([], .ko) == text)
    }
}
