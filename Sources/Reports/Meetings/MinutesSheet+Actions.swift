import ProgramModel
import Values

/// Action items, and what is due before the next meeting.
extension MinutesSheet {
    private var day: CalendarDate { scope.date(minutes.end) }

    private var text: ActionText { ActionText(program: minutes.program, names: scope.names, day: day) }

    private func items(_ ids: [ActionID]) -> [ActionItem] {
        minutes.program.actionItems.filter { ids.contains($0.id) }
    }

    /// Of those added here, also the ones that ended here; of the others, what became of them, and how old the open ones are.
    var actions: Section? {
        let added = items(
            minutes.facts.compactMap { if case .actionAdded(let fact) = $0.fact { fact.action } else { nil } })
        let ended = items(
            minutes.facts.compactMap {
                switch $0.fact {
                case .actionDone(let fact): fact.action
                case .actionDropped(let fact): fact.action
                default: nil
                }
            })
        let moved = items(
            minutes.facts.compactMap { if case .actionReassigned(let fact) = $0.fact { fact.action } else { nil } }
        ).filter { !added.contains($0) && !ended.contains($0) }
        let open = minutes.program.openActions.filter { !added.contains($0) && !moved.contains($0) }
        return section(
            ko: "할 일", en: "Action items",
            part(ko: "새로 정한 일", en: "New", added) + part(ko: "끝난 일", en: "Ended", ended)
                + part(ko: "맡은 사람이나 기한이 바뀐 일", en: "Owner or day changed", moved, withAge: true)
                + part(ko: "전부터 남은 일", en: "Still open from before", open, withAge: true))
    }

    private func part(ko: String, en: String, _ actions: [ActionItem], withAge: Bool = false) -> [Part] {
        guard !actions.isEmpty else { return [] }
        return [
            .heading(scope.text(ko: ko, en: en)),
            .bullets(
                actions.map { action in
                    let line = RichText(scope.text(text.line(action)))
                    guard withAge else { return line }
                    let age = max(0, day.dayNumber - scope.date(action.addedAt).dayNumber)
                    let words = scope.text(ko: "· \(age)일 전에 정함", en: "· \(Plural.of(age, "day")) old")
                    return line + RichText([.text(" "), .aside(words)])
                }),
        ]
    }

    /// What the group has to do until it meets again, as it stood at the end.
    var ahead: Section? {
        let program = minutes.program
        var items: [String] = []
        if let next = program.nextMeeting {
            items += program.openActions.filter { program.dueDay(of: $0) <= next.date }
                .map { scope.text(text.line($0)) }
        }
        items += program.currentWorksheets.compactMap { worksheet in
            let missing = program.missing(worksheet)
            guard !missing.isEmpty else { return nil }
            let who = scope.owners(missing)
            return LocalizedText(
                ko: "‘\(worksheet.title.ko)’을(를) 냄: \(who)", en: "‘\(worksheet.title.en)’ to be handed in: \(who)")[
                    scope.language]
        }
        let executing = program.hypotheses.filter { $0.stage == .executing }
        if !executing.isEmpty {
            let list = executing.map { "\($0.id)(\(scope.names.label($0.member)))" }.joined(separator: ", ")
            items.append(scope.text(ko: "실행하고 점검할 가설: \(list)", en: "Hypotheses to carry out and check on: \(list)"))
        }
        let title =
            program.nextMeeting.map { next in
                let day = scope.dayOfSeason(next.date)
                return (ko: "다음 회의(\(day)) 전까지", en: "Before the next meeting (\(day))")
            } ?? (ko: "남은 일", en: "What is left")
        return section(ko: title.ko, en: title.en, items.isEmpty ? [] : [.bullets(items.map { RichText($0) })])
    }
}
