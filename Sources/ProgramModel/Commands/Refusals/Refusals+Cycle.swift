package import Statecharts
import Values

extension Refusal {
    /// Every requirement that holds a move back, with what it read and what would meet it.
    package static func blocked(event: String, conditions: [ConditionResult]) -> Refusal {
        Refusal(
            code: "cycle.blocked",
            what: LocalizedText(
                ko: "아직 ‘\(event)’을(를) 할 수 없습니다. 갖추지 못한 조건 \(conditions.count)개:",
                en: "‘\(event)’ is not possible yet; unmet conditions: \(conditions.count)"),
            reasons: conditions.map(\.explanation),
            next: LocalizedText(
                ko: "조건을 갖춘 뒤 다시 하세요. ‘moim why’가 모든 갈림길을 보여 줍니다.",
                en: "Meet them and try again. ‘moim why’ shows every way out."))
    }

    package static func noWay(event: String, phase: Phase, possible: [String]) -> Refusal {
        let list = possible.joined(separator: ", ")
        return Refusal(
            code: "cycle.no-such-way",
            what: LocalizedText(
                ko: "\(phase.title.ko) 단계에는 ‘\(event)’(으)로 나가는 길이 없습니다",
                en: "the \(phase.title.en) phase has no way out by ‘\(event)’"),
            next: possible.isEmpty
                ? LocalizedText(ko: "프로그램이 끝났습니다.", en: "The program has ended.")
                : LocalizedText(ko: "여기서 일어날 수 있는 일: \(list)", en: "What can happen here: \(list)"))
    }
}
