import ProgramModel
import Values

/// Amended minutes and action items.
extension FactSentence {
    func text(_ fact: MeetingAmended) -> LocalizedText {
        let meeting = meeting(fact.meeting)
        return LocalizedText(
            ko: "닫은 \(meeting.ko)의 회의록에 고친 내용을 붙였습니다: \(fact.text) (\(fact.reason))",
            en: "The closed minutes were amended, \(meeting.en): \(fact.text) (\(fact.reason))")
    }

    func text(_ fact: AttendanceCorrected) -> LocalizedText {
        let meeting = meeting(fact.meeting)
        let members = fact.attendance.filter { program.members[$0.key] != nil }
        func words(_ language: Language) -> String {
            let guests = fact.attendance.count - members.count
            let people = members.keys.sorted().map { id in
                "\(names.label(id)) \(members[id]?.title[language] ?? "")"
            }
            let more = LocalizedText(ko: "손님 \(guests)명", en: Plural.of(guests, "guest"))[language]
            return (people + (guests > 0 ? [more] : [])).joined(separator: ", ")
        }
        return LocalizedText(
            ko: "닫은 \(meeting.ko)의 출석을 고쳤습니다: \(words(.ko)) (\(fact.reason))",
            en: "The attendance was corrected, \(meeting.en): \(words(.en)) (\(fact.reason))")
    }

    func text(_ fact: ActionAdded) -> LocalizedText {
        let who = names.label(fact.owner)
        return LocalizedText(
            ko: "할 일 \(fact.action): \(fact.text) (\(who), \(due(fact.due, .ko)))",
            en: "Action item \(fact.action): \(fact.text) (\(who), \(due(fact.due, .en)))")
    }

    func text(_ fact: ActionDone) -> LocalizedText {
        let note = fact.note.map { " — \($0)" } ?? ""
        let what = words(fact.action)
        return LocalizedText(
            ko: "할 일 \(fact.action)을(를) 마쳤습니다: \(what)\(note)", en: "Action item \(fact.action) is done: \(what)\(note)"
        )
    }

    func text(_ fact: ActionDropped) -> LocalizedText {
        let what = words(fact.action)
        return LocalizedText(
            ko: "할 일 \(fact.action)을(를) 그만두었습니다: \(what) — \(fact.reason)",
            en: "Action item \(fact.action) was dropped: \(what) — \(fact.reason)")
    }

    func text(_ fact: ActionReassigned) -> LocalizedText {
        let who = names.label(fact.owner)
        return LocalizedText(
            ko: "할 일 \(fact.action)은(는) 이제 \(who), \(due(fact.due, .ko)): \(words(fact.action))",
            en: "Action item \(fact.action) is now with \(who), \(due(fact.due, .en)): \(words(fact.action))")
    }

    private func words(_ id: ActionID) -> String {
        // Of the program, which holds texts as the journal does; a fact's own are read already.
        program.actionItems.first { $0.id == id }.map { names.text($0.text) } ?? id.rawValue
    }

    private func due(_ due: ActionDue, _ language: Language) -> String {
        let day = DateText.short(due.day, language)
        guard let meeting = due.meeting else {
            return LocalizedText(ko: "\(day)까지", en: "due \(day)")[language]
        }
        return LocalizedText(ko: "\(day) 회의 \(meeting)까지", en: "due at meeting \(meeting), \(day)")[language]
    }
}
