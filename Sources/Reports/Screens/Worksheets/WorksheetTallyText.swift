import ProgramModel
import Values

/// How a worksheet went, in words.
enum WorksheetTallyText {
    static func head(_ tally: WorksheetTally) -> LocalizedText {
        let cycles = tally.cycles.count
        let again = tally.corrections
        return LocalizedText(
            ko:
                "낸 것 \(tally.submissions)(그 가운데 다시 낸 것 \(again)), 낸 사람 \(tally.members)명, 주기 \(cycles)번, 판 \(tally.versions)",
            en:
                "Handed in \(Plural.of(tally.submissions, "time")) (\(again) of them again), by \(tally.members == 1 ? "1 person" : "\(tally.members) people"), in \(Plural.of(cycles, "cycle")), in \(Plural.of(tally.versions, "version"))"
        )
    }

    static func spread(_ tally: StepTally) -> LocalizedText {
        switch tally.spread {
        case nil: LocalizedText(same: "")
        case .length(let median):
            LocalizedText(
                ko: "가운데 길이 \(NumberText.short(median))자", en: "median length \(NumberText.short(median))")
        case .numbers(let least, let median, let most):
            LocalizedText(
                same: [least, median, most].map { NumberText.short($0) }.joined(separator: " / "))
        case .choices(let choices):
            LocalizedText(
                ko: list(choices, tally.step, .ko), en: list(choices, tally.step, .en))
        }
    }

    private static func list(_ choices: [AnswerSpread.Choice], _ step: StepDefinition, _ language: Language) -> String {
        choices.map { choice in
            let name: String =
                switch choice.value {
                case .bool(let yes):
                    (yes ? LocalizedText(ko: "예", en: "yes") : LocalizedText(ko: "아니요", en: "no"))[language]
                case .string(let word): word
                default: CanonicalJSON.text(choice.value)
                }
            return "\(name) \(choice.count)"
        }.joined(separator: ", ")
    }

    static func notes(_ tally: WorksheetTally) -> [LocalizedText] {
        var notes: [LocalizedText] = []
        if tally.steps.contains(where: { if case .numbers = $0.spread { true } else { false } }) {
            notes.append(LocalizedText(ko: "수는 최솟값 / 가운뎃값 / 최댓값입니다.", en: "Numbers: least / median / most."))
        }
        if tally.steps.contains(where: { $0.step.conditional }) {
            notes.append(
                LocalizedText(
                    ko: "조건이 붙은 문항은, 답이 없을 때 그때의 스크립트로 조건을 다시 물어 ‘안 물음’을 세었습니다.",
                    en:
                        "For a step with a condition and no answer, the stored script was asked again whether it applied."
                ))
        }
        let unknown = tally.steps.reduce(0) { $0 + $1.unknown }
        if unknown > 0 {
            notes.append(
                LocalizedText(
                    ko: "조건을 다시 물을 수 없어 세지 못한 것: \(unknown)",
                    en: "Not counted, as the condition cannot be asked again: \(unknown)"))
        }
        if tally.steps.contains(where: { !$0.isInUse }) {
            notes.append(LocalizedText(ko: "†: 지금 판에는 없는 문항입니다.", en: "†: the version in use no longer asks it."))
        }
        if tally.steps.contains(where: { (1..<AnswerSpread.fewest).contains($0.people) }) {
            notes.append(
                LocalizedText(
                    ko: "답한 사람이 \(AnswerSpread.fewest)명이 안 되는 문항은 누구인지 알아볼 수 있어 답의 모습을 보이지 않습니다.",
                    en:
                        "Where fewer than \(AnswerSpread.fewest) people answered, how is not shown: they could be recognised."
                ))
        }
        return notes
    }
}
