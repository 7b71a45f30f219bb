package import ProgramModel
import Statecharts
package import Values

/// What a changed definition would move where.
package struct RevisionScreen: Screen {
    private let program: Program
    private let plan: RevisionPlan

    package init(_ program: Program, _ plan: RevisionPlan) {
        self.program = program
        self.plan = plan
    }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "무엇", en: "What")[language]), .init(LocalizedText(ko: "지금", en: "Now")[language]),
            .init(LocalizedText(ko: "고친 뒤", en: "Revised")[language]),
        ])
        for move in plan.revision.moves {
            let due = move.due.map { " · " + ScreenText.moment($0, in: program, language) } ?? ""
            table.rows.append([
                Self.title(move.subject)[language], move.from + due,
                move.to.map { $0 + due } ?? LocalizedText(ko: "(없어짐)", en: "(gone)")[language],
            ])
        }
        let (old, new) = (program.calendar, plan.calendar)
        for meeting in new where !old.contains(meeting) {
            let before =
                old.first { $0.id == meeting.id }.map { ScreenText.moment($0.start, in: program, language) } ?? "–"
            table.rows.append([
                LocalizedText(ko: "회의 \(meeting.id)", en: "meeting \(meeting.id)")[language], before,
                ScreenText.moment(meeting.start, in: program, language),
            ])
        }
        if plan.definition.verdict != program.definition.verdict {
            table.rows.append([
                LocalizedText(ko: "판정 규칙", en: "verdict rule")[language], program.definition.verdict ?? "–",
                plan.definition.verdict ?? "–",
            ])
        }
        if plan.definition.outcome != program.definition.outcome {
            table.rows.append([
                LocalizedText(ko: "결과 지표", en: "outcome")[language], program.definition.outcome?.rawValue ?? "–",
                plan.definition.outcome?.rawValue ?? "–",
            ])
        }
        if plan.definition.dues != program.definition.dues {
            table.rows.append([
                LocalizedText(ko: "회비", en: "dues")[language], Self.dues(program.definition),
                Self.dues(plan.definition) + LocalizedText(ko: " · 이달 회비부터", en: " · from this month's on")[language],
            ])
        }
        let untaken = plan.unreachedTransitions.map { transition in
            ScreenText.bullet(
                LocalizedText(
                    ko: "어떤 사건으로도 일어나지 않는 전이: \(transition)",
                    en: "no sequence of events takes the transition \(transition)")[
                        language], mark: "!", width: width)
        }
        return table.text(width: width) + untaken.joined()
    }

    private static func dues(_ definition: ProgramDefinition) -> String {
        definition.dues.map { rule in
            "\(rule.currency.text(rule.amount)) · \(rule.to.rawValue) · \((rule.joining ?? .full).rawValue)"
        } ?? "–"
    }

    private static func title(_ subject: ChartRevision.Subject) -> LocalizedText {
        switch subject {
        case .active: LocalizedText(ko: "지금 상태", en: "active state")
        case .history: LocalizedText(ko: "이력", en: "history")
        case .timer: LocalizedText(ko: "예약", en: "timer")
        case .data: LocalizedText(ko: "변수", en: "variable")
        }
    }

    package var value: Value {
        [
            "moves": .array(
                plan.revision.moves.map { move in
                    [
                        "subject": .string(move.subject.rawValue), "from": .string(move.from),
                        "to": move.to.map { .string($0) } ?? .null,
                        "due": move.due.map { .string($0.description) } ?? .null,
                    ]
                }),
            "problems": .array(plan.revision.problems.map { .string($0.en) }),
            "phase": .string(plan.phase.rawValue),
            "unreached_states": .array(plan.unreachedStates.map { .string($0.rawValue) }),
            "unreached_transitions": .array(plan.unreachedTransitions.map { .string($0.description) }),
        ]
    }
}
