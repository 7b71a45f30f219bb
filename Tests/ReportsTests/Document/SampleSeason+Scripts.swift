import Tables
import Values

@testable import ProgramModel

/// The worksheets and indicators that the season uses.
extension SampleSeason {
    var indicators: [AdoptedIndicator] {
        [
            AdoptedIndicator(
                definition: IndicatorDefinition(
                    id: "next_meeting_return", title: both("다음 회의 재참여율", "Next-meeting return rate"),
                    definition: both(
                        "이번 회의에 온 사람 가운데 다음 회의에도 온 사람의 비율", "Of those at a meeting, the share who also came to the next"
                    ),
                    unit: LocalizedText(same: "%"), needs: ["attendance"]), script: Self.returnFormula, version: 2),
            AdoptedIndicator(
                definition: IndicatorDefinition(
                    id: "meeting_size", title: both("회의 참석 인원", "People at a meeting"),
                    unit: LocalizedText(ko: "명", en: "people"), needs: ["attendance"], lag: 0, guardrail: true),
                script: Self.sizeFormula, version: 1),
            AdoptedIndicator(
                definition: IndicatorDefinition(
                    id: "reply_hours", title: both("답하기까지 걸린 시간", "Hours until an answer"),
                    definition: both("물음이 올라온 뒤 첫 답까지 걸린 시간의 가운뎃값", "Median hours from a question to its first answer"),
                    source: LocalizedText(same: "CHAOSS: Time to First Response"),
                    unit: LocalizedText(ko: "시간", en: "hours"),
                    better: .lower, per: .week, needs: ["activity"]), script: Self.replyFormula, version: 1),
        ]
    }

    var worksheets: [AdoptedWorksheet] {
        func adopted(_ definition: WorksheetDefinition) -> AdoptedWorksheet {
            AdoptedWorksheet(definition: definition, script: Digest(of: definition.id.rawValue), version: 1)
        }
        return [
            adopted(
                WorksheetDefinition(
                    id: "application-essay", title: both("지원 에세이", "Application essay"), phase: .forming,
                    steps: [
                        StepDefinition(
                            id: "community", ask: both("어떤 커뮤니티를 어떻게 꾸리고 있나요?", "What community do you run, and how?")),
                        StepDefinition(
                            id: "problem",
                            ask: both("지금 가장 풀고 싶은 문제는 무엇인가요?", "Which problem do you most want to solve now?")),
                        StepDefinition(
                            id: "pledge", ask: both("시즌 끝까지 함께할 수 있나요?", "Can you stay to the end?"), type: .yesno),
                    ])),
            adopted(Self.testCard),
            adopted(
                WorksheetDefinition(
                    id: "learning-card", title: both("배움 카드", "Learning card"), phase: .feedback, scope: .optional,
                    steps: [
                        StepDefinition(id: "hypothesis", ask: both("어느 가설인가?", "Which hypothesis?"), type: .hypothesis),
                        StepDefinition(id: "observed", ask: both("무엇을 보았는가?", "We observed…")),
                        StepDefinition(id: "learned", ask: both("무엇을 배웠는가?", "From that we learned that…")),
                        StepDefinition(id: "therefore", ask: both("그래서 무엇을 하는가?", "Therefore, we will…")),
                    ])),
        ]
    }

    static let testCard = WorksheetDefinition(
        id: "test-card", title: LocalizedText(ko: "실험 카드", en: "Test card"),
        source: LocalizedText(
            ko: "Strategyzer의 Test Card에서 물음을 가져왔습니다", en: "The questions are those of Strategyzer's Test Card"),
        intro: LocalizedText(ko: "한 주기에 하나의 가설만 시험합니다.", en: "Test one hypothesis a cycle."), phase: .plan,
        steps: [
            StepDefinition(
                id: "plan", ask: LocalizedText(ko: "이번 주기에 무엇을 하나요?", en: "What do you do in this cycle?"),
                type: .choice,
                required: true,
                choices: [
                    StepChoice(value: "new", title: LocalizedText(ko: "새 가설을 시험한다", en: "Test a new hypothesis")),
                    StepChoice(
                        value: "continue", title: LocalizedText(ko: "하던 시험을 이어 간다", en: "Go on with the running test")),
                ]),
            StepDefinition(
                id: "note", ask: LocalizedText(ko: "무엇을 바꾸거나 지키나요?", en: "What do you change or keep?"),
                help: LocalizedText(ko: "한두 문장이면 됩니다", en: "A sentence or two is enough"), conditional: true),
            StepDefinition(
                id: "indicator", ask: LocalizedText(ko: "무엇을 재는가?", en: "And measure…"), type: .indicator,
                required: true),
            StepDefinition(
                id: "target", ask: LocalizedText(ko: "얼마가 되면 우리가 옳은가?", en: "We are right if it reaches…"),
                type: .number,
                required: true, minimum: 0, maximum: 1),
            StepDefinition(id: "ready", ask: LocalizedText(ko: "준비되었나요?", en: "Are you ready?"), type: .yesno),
            StepDefinition(id: "since", ask: LocalizedText(ko: "언제부터?", en: "Since when?"), type: .date),
        ], producesHypothesis: true)
}
