package import ProgramModel
import Statecharts
package import Values

/// An agenda: on the manager's screen, and as a page for the group.
package struct AgendaScreen: Screen {
    private let agenda: MeetingAgenda
    private let names: Names

    package init(_ agenda: MeetingAgenda, names: Names) {
        self.agenda = agenda
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        SheetText.page(sheet(language), width: width)
    }

    package func html(_ language: Language) -> String { HTMLWriter.page(sheet(language)) }

    package func markdown(_ language: Language) -> String { MarkdownWriter.page(sheet(language)) }

    private func sheet(_ language: Language) -> SheetDocument {
        AgendaSheet(names.shown(agenda), language, names: names).document
    }

    package var value: Value {
        let action = ActionText(program: agenda.program, names: names, day: agenda.day)
        return [
            "meeting": CalendarScreen.value(of: agenda.meeting), "open": .bool(agenda.isOpen),
            "phase": .string(agenda.program.phase.rawValue), "cycle": .int(Int64(agenda.program.cycleNumber)),
            "ways": .array(agenda.ways.map(WhyScreen.value(of:))),
            "to_judge": .array(agenda.toJudge.map(hypothesis)), "to_decide": .array(agenda.toDecide.map(hypothesis)),
            "drafts": .array(agenda.drafts.map(hypothesis)),
            "missing_worksheets": .array(
                agenda.missing.flatMap { worksheet, members in
                    members.map {
                        ["worksheet": .string(worksheet.id.rawValue), "member": Self.id($0)]
                    }
                }),
            "support": .array(agenda.program.waitingForSupport.map(CheckInListScreen.value(of:))),
            "missing_check_ins": .array(agenda.silent.map { .string($0.rawValue) }),
            "arrears": .array(
                agenda.arrears.map {
                    [
                        "member": .string($0.member.rawValue), "amount": .int(Int64($0.arrears)),
                        "since": $0.since.map { .string($0.description) } ?? .null,
                    ]
                }),
            "actions": .array(agenda.program.openActions.map(action.value)),
            "applicants": .array(agenda.applicants.map { .string($0.rawValue) }),
            "changes": .array(
                agenda.changes.map { ["kind": .string($0.kind), "body": CanonicalCoding.value($0.payload)] }),
        ]
    }

    private static func id(_ member: MemberID?) -> Value { member.map { .string($0.rawValue) } ?? .null }

    private func hypothesis(_ hypothesis: Hypothesis) -> Value {
        [
            "hypothesis": .string(hypothesis.id.rawValue), "member": .string(hypothesis.member.rawValue),
            "indicator": .string(hypothesis.indicator.rawValue), "target": .number(hypothesis.prediction.target),
        ]
    }
}
