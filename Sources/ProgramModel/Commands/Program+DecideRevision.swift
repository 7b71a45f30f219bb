import Statecharts
import Values

extension Program {
    /// Goes on under a changed definition, if everything that runs has a place in it.
    func revise(_ plan: RevisionPlan, reason: String?) throws(Refusal) -> [Fact] {
        let unreached = plan.unreachedStates.map { state in
            LocalizedText(
                ko: "어떤 사건으로도 상태 ‘\(state)’에 이를 수 없습니다", en: "no sequence of events leads to the state ‘\(state)’")
        }
        let problems = plan.revision.problems + unreached + calendarProblems(plan)
        guard problems.isEmpty else { throw .cannotRevise(problems) }
        guard plan.definition != definition || plan.calendar != calendar || plan.cycle != cycle else { return [] }
        return [
            .programRevised(
                ProgramRevised(
                    definition: plan.definition, calendar: plan.calendar, cycle: plan.cycle, chart: plan.revision.state,
                    phase: plan.phase, reason: reason))
        ]
    }

    /// Meetings that were held, and those they passed over, are history: a new calendar must begin with them.
    private func calendarProblems(_ plan: RevisionPlan) -> [LocalizedText] {
        var problems: [LocalizedText] = []
        if plan.definition.id != definition.id {
            problems.append(
                LocalizedText(
                    ko: "프로그램의 id는 바꿀 수 없습니다(\(definition.id))",
                    en: "the id of the program, \(definition.id), cannot change"))
        }
        guard let last = meetings.last.flatMap({ held in calendar.firstIndex { $0.id == held.planned.id } }) else {
            return problems
        }
        for (index, meeting) in calendar[...last].enumerated() {
            guard plan.calendar.indices.contains(index), plan.calendar[index] == meeting else {
                problems.append(
                    LocalizedText(
                        ko: "이미 지나간 회의 \(meeting.id)(\(meeting.date))이(가) 새 달력에서 달라집니다",
                        en: "meeting \(meeting.id) of \(meeting.date), which has gone by, would change"))
                break
            }
        }
        return problems
    }
}

extension Refusal {
    static func cannotRevise(_ problems: [LocalizedText]) -> Refusal {
        Refusal(
            code: "revise.unmapped",
            what: LocalizedText(
                ko: "새 정의로 옮길 수 없는 것이 \(problems.count)개 있습니다",
                en: "\(problems.count) thing(s) have no place in the new definition"),
            reasons: problems,
            next: LocalizedText(
                ko: "정의에 옮겨 갈 곳을 적은 뒤 다시 하세요. 아직 아무것도 바꾸지 않았습니다.",
                en: "Say in the definition where they go, and try again. Nothing has been changed."))
    }
}
