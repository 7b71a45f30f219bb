import ProgramModel
import Testing
import Values

@testable import Engine

/// Answers as forms export them.
@Suite struct WrittenAnswerTests {
    private func answer(_ written: Value, _ type: StepType, choices: [StepChoice] = []) -> Value? {
        let step = StepDefinition(id: "s", ask: LocalizedText(same: "?"), type: type, choices: choices)
        do throws(WrittenAnswer.Unfit) {
            return try WrittenAnswer(step: step).value(of: written)
        } catch {
            return .string("unfit")
        }
    }

    @Test(arguments: [
        ("예", true), ("네", true), ("Yes", true), ("O", true), ("네, 함께할 수 있습니다", true), ("아니요", false), ("아니오", false),
        ("No", false), ("아니요, 어렵습니다", false),
    ])
    func yesAndNo(text: String, expected: Bool) {
        #expect(answer(.string(text), .yesno) == .bool(expected))
    }

    @Test func whatIsNeitherIsUnfit() {
        #expect(answer("아마도", .yesno) == "unfit" && answer("네 번", .yesno) == "unfit")
        #expect(answer("많이", .number) == "unfit" && answer("언젠가", .date) == "unfit")
        #expect(answer("  ", .yesno) == nil && answer(.null, .text) == nil)
    }

    @Test func numbersAndDates() {
        #expect(answer("1,234", .number) == 1234 && answer("2.5", .number) == 2.5 && answer(3, .number) == 3)
        #expect(answer("2026. 9. 3", .date) == "2026-09-03" && answer("2026년 9월 3일", .date) == "2026-09-03")
        #expect(answer(2026, .text) == "2026" && answer("=1+1", .text) == "=1+1")
    }

    private let choices = [
        StepChoice(value: "a", title: LocalizedText(ko: "회의 진행", en: "Facilitating")),
        StepChoice(value: "b", title: LocalizedText(ko: "기록, 정리", en: "Minutes, notes")),
        StepChoice(value: "c", title: LocalizedText(ko: "기록", en: "Minutes")),
    ]

    @Test func choicesByTitleInEitherLanguage() {
        #expect(answer("회의진행", .choice, choices: choices) == "a")
        #expect(
            answer("facilitating", .choice, choices: choices) == "a" && answer("b", .choice, choices: choices) == "b")
        #expect(answer("모름", .choice, choices: choices) == "unfit")
    }

    /// A title with a comma is one choice where it can be.
    @Test func severalChoices() {
        #expect(answer("회의 진행, 기록, 정리", .choices, choices: choices) == ["a", "b"])
        #expect(answer("기록, 회의 진행", .choices, choices: choices) == ["c", "a"])
        #expect(answer("기록, 기록", .choices, choices: choices) == ["c"])
        #expect(answer("회의 진행, 모름", .choices, choices: choices) == "unfit")
        #expect(answer(["회의 진행", "c"], .choices, choices: choices) == ["a", "c"])
    }
}
