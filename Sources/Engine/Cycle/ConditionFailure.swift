import ProgramModel
package import Statecharts
package import Values

/// Conditions of a cycle that broke while they were asked.
package struct ConditionFailure: ExplainedError, Equatable {
    package var event: String
    package var conditions: [ConditionResult]

    package var code: String { "cycle.condition-failed" }
    package var outcome: Outcome { .script }
    package var what: LocalizedText {
        LocalizedText(
            ko: "‘\(event)’을(를) 판단하던 조건식이 고장 났습니다. 맞는지 틀린지 알 수 없으므로 아무 일도 하지 않았습니다",
            en: "a condition broke while ‘\(event)’ was considered; nobody can say yes or no, so nothing was done")
    }
    package var reasons: [LocalizedText] { conditions.map(\.explanation) }
    package var next: LocalizedText? {
        LocalizedText(
            ko: "주기 파일의 그 조건식을 고치세요.", en: "Mend the expression in the cycle's file.")
    }
}
