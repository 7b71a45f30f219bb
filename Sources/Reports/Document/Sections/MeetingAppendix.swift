import ProgramModel
import Values

/// What the meetings decided, what was amended in their minutes, and what became of what people took on.
struct MeetingAppendix {
    let scope: ReportScope

    /// Nothing, in a season whose meetings recorded no decision and nothing to do.
    var blocks: [Block] {
        let parts = decisions + actions
        guard !parts.isEmpty else { return minutes }
        return minutes + [
            .heading(scope.text(ko: "회의의 결정과 할 일", en: "Decisions and action items of the meetings"), level: 3)
        ]
            + parts
    }

    /// What each meeting's minutes hold, and the digest that stands at their end.
    private var minutes: [Block] {
        let items = scope.program.meetings.map { meeting -> RichText in
            let id = meeting.planned.id
            let (decided, tasks) = (
                meeting.decisions?.count ?? 0, scope.program.actionItems.count { $0.meeting == id }
            )
            let amended = (meeting.amendments?.count ?? 0) + (meeting.corrections?.count ?? 0)
            let after =
                amended == 0 ? "" : scope.text(ko: ", 닫은 뒤 고침 \(amended)", en: ", \(amended) amended after closing")
            let what = scope.text(
                ko: "온 사람 \(meeting.came.count)명, 메모 \(meeting.notes.count), 결정 \(decided), 할 일 \(tasks)\(after).",
                en:
                    "\(meeting.came.count) came, \(Plural.of(meeting.notes.count, "note")), \(Plural.of(decided, "decision")), \(Plural.of(tasks, "action item"))\(after)."
            )
            var line = RichText([
                .strong("\(scope.label(meeting.planned)) · \(DateText.full(meeting.planned.date, scope.language))"),
                .text(" " + what),
            ])
            if let end = scope.materials.minutes[id] {
                line =
                    line
                    + RichText([
                        .lineBreak,
                        .aside(
                            scope.text(ko: "회의록의 끝: 기록 \(end.seq)번 ", en: "The minutes end with entry \(end.seq), ")),
                        .code(end.digest.hex),
                    ])
            }
            return line
        }
        guard !items.isEmpty else { return [] }
        let words = scope.text(
            ko: "회의록은 ‘moim meeting minutes 1A’처럼 다시 뽑고, 끝의 다이제스트는 ‘moim verify --noted 다이제스트’로 확인합니다.",
            en:
                "‘moim meeting minutes 1A’ writes minutes again, and ‘moim verify --noted DIGEST’ checks the digest at their end."
        )
        return [
            .heading(scope.text(ko: "회의록", en: "Minutes"), level: 3), .bullets(items),
            .paragraph(RichText(words), .muted),
        ]
    }

    private var decisions: [Block] {
        let items = scope.program.meetings.flatMap { meeting -> [RichText] in
            let label = scope.label(meeting.planned)
            let decided = (meeting.decisions ?? []).enumerated().map { index, decision in
                let number = scope.text(ko: "결정 \(index + 1)", en: "decision \(index + 1)")
                return RichText([.strong("\(label) · \(number)"), .text(" ")]) + RichText(decision.text)
            }
            let amended = (meeting.amendments ?? []).map { amendment in
                let title = scope.text(ko: "닫은 뒤에 고침", en: "amended after closing")
                return RichText([.strong("\(label) · \(title)"), .text(" ")]) + RichText(amendment.text)
                    + RichText([.text(" "), .aside("\(scope.day(amendment.at)), \(amendment.reason)")])
            }
            return decided + amended
        }
        return items.isEmpty ? [] : [.bullets(items)]
    }

    private var actions: [Block] {
        guard !scope.program.actionItems.isEmpty else { return [] }
        let text = ActionText(program: scope.program, names: Names(), day: scope.date(scope.season.asOf))
        let columns = [
            scope.text(ko: "번호", en: "No."), scope.text(ko: "할 일", en: "What"), scope.text(ko: "맡은 사람", en: "Owner"),
            scope.text(ko: "기한", en: "Due"), scope.text(ko: "상태", en: "State"),
        ]
        let rows = scope.program.actionItems.map { action in
            let state = text.state(action) ?? LocalizedText(ko: "열림", en: "open")
            return [
                action.id.rawValue, action.text, scope.name(action.owner),
                DateText.short(scope.program.dueDay(of: action), scope.language), scope.text(state),
            ].map { RichText($0) }
        }
        return [.table(ReportTable(columns: columns.map { .init($0) }, rows: rows))]
    }

    var value: [String: Value] {
        [
            "heads": .array(
                scope.program.meetings.compactMap { meeting -> Value? in
                    scope.materials.minutes[meeting.planned.id].map { end -> Value in
                        [
                            "meeting": .string(meeting.planned.id.rawValue), "seq": .int(Int64(end.seq)),
                            "digest": .string(end.digest.hex),
                        ]
                    }
                }),
            "decisions": .array(
                scope.program.meetings.flatMap { meeting in
                    (meeting.decisions ?? []).map {
                        ["meeting": .string(meeting.planned.id.rawValue), "decision": CanonicalCoding.value($0)]
                    }
                }),
            "amendments": .array(
                scope.program.meetings.flatMap { meeting in
                    (meeting.amendments ?? []).map { amendment in
                        var amendment = amendment
                        amendment.by = nil
                        return [
                            "meeting": .string(meeting.planned.id.rawValue),
                            "amendment": CanonicalCoding.value(amendment),
                        ]
                    }
                }),
            "actions": .array(
                scope.program.actionItems.map { action in
                    var value = CanonicalCoding.value(action).object ?? [:]
                    value["owner"] = .string(scope.name(action.owner))
                    return .object(value)
                }),
        ]
    }
}
