import ProgramModel
import Testing
import Values

@Suite struct AnswerReadingTests {
    private static let fruits = [
        StepChoice(value: "apple", title: LocalizedText(ko: "사과", en: "Apple")),
        StepChoice(value: "pear", title: LocalizedText(ko: "배, 큰 것", en: "Pear, large")),
        StepChoice(value: "fig", title: LocalizedText(ko: "무화과", en: "Fig")),
    ]

    private func read(_ text: String, as type: StepType, _ choices: [StepChoice] = fruits) -> Value? {
        AnswerReading(
            StepDefinition(id: "s", ask: LocalizedText(same: "s"), type: type), choices: choices
        ).value(of: text)
    }

    @Test(
        arguments: [
            ("7", .int(7)), (" 0.5 ", .number(0.5)), ("1,200", .int(1200)), ("70%", .number(0.7)), ("-3", .int(-3)),
            ("1e3", .number(1000)), ("많이", "많이"), ("inf", "inf"), ("0x1F", "0x1F"),
            ("99999999999999999999", .number(1e20)),
        ] as [(String, Value)])
    func `numbers`(text: String, value: Value) { #expect(read(text, as: .number) == value) }

    @Test(
        arguments: [
            ("2020-07-09", "2020-07-09"), ("2020.7.9", "2020-07-09"), ("2020. 7. 9.", "2020-07-09"),
            ("2020년 7월 9일", "2020-07-09"), ("2020/12/31", "2020-12-31"), ("7/9", "7/9"), ("2020-02-30", "2020-02-30"),
            ("내일", "내일"),
        ] as [(String, Value)])
    func `dates`(text: String, value: Value) { #expect(read(text, as: .date) == value) }

    @Test(
        arguments: [("예", true), ("네", true), ("Y", true), ("아니요", false), ("아니오", false), ("NO", false), ("글쎄", "글쎄")]
            as [(String, Value)])
    func `yes and no`(text: String, value: Value) { #expect(read(text, as: .yesno) == value) }

    @Test(
        arguments: [
            ("2", "pear"), ("fig", "fig"), ("사과", "apple"), ("APPLE", "apple"), ("배, 큰 것", "pear"), ("4", nil),
            ("0", nil),
            ("감", nil),
        ] as [(String, Value?)])
    func `one choice`(text: String, value: Value?) { #expect(read(text, as: .choice) == value) }

    @Test(
        arguments: [
            ("1, 3", ["apple", "fig"]), ("3 1", ["fig", "apple"]), ("배, 큰 것", ["pear"]),
            ("사과,fig，1", ["apple", "fig"]),
            ("1, 감", nil), (",", nil),
        ] as [(String, Value?)])
    func `several choices`(text: String, value: Value?) { #expect(read(text, as: .choices) == value) }

    @Test func `choices that are numbers themselves are not numbered`() {
        let scale = ["5", "4", "3"].map { StepChoice(value: $0, title: LocalizedText(same: $0)) }
        #expect(!AnswerReading.isNumbered(scale) && AnswerReading.isNumbered(Self.fruits))
        #expect(read("4", as: .choice, scale) == "4")
        #expect(read("1", as: .choice, scale) == nil)
    }

    @Test func `a text stays as it was typed`() { #expect(read("  a  ", as: .text) == "  a  ") }
}
