import ProgramModel
import Values

/// The parts of a dossier that the program's state tells.
struct DossierWriter {
    typealias Field = DossierSection.Field

    let person: MemberID
    /// With its texts as the person reads them.
    let program: Program
    let day: CalendarDate

    func moment(_ at: Timestamp?) -> String? {
        at.map { Zone(program.definition.zone)?.local($0) ?? $0.description }
    }

    var membership: DossierSection {
        let member = program.members[person]
        return DossierSection(
            ko: "참여", en: "Membership",
            [
                [
                    Field("상태", "State", title: member?.status.title),
                    Field("지원한 때", "Applied", moment(member?.appliedAt)),
                    Field("승인된 때", "Admitted", moment(member?.admittedAt)),
                    Field("그만둔 때", "Left", moment(member?.leftAt)),
                    Field("커뮤니티", "Community", member?.community?.rawValue),
                    Field("매니저", "Manager", program.manager == person ? Value.bool(true) : Value.null),
                ]
            ])
    }

    /// Applications and essays among them.
    var worksheets: DossierSection {
        DossierSection(
            ko: "워크시트와 답", en: "Worksheets and answers",
            program.submissions.filter { $0.member == person }.map { submission -> [Field] in
                let definition = program.worksheets[submission.worksheet]?.definition
                let title = definition?.title ?? LocalizedText(same: submission.worksheet.rawValue)
                let order = definition?.steps.map(\.id) ?? []
                let answers = submission.answers.sorted {
                    (order.firstIndex(of: $0.key) ?? .max, $0.key) < (order.firstIndex(of: $1.key) ?? .max, $1.key)
                }
                var fields = [
                    Field("워크시트", "Worksheet", title: title),
                    Field("낸 때", "Handed in", moment(submission.at)),
                ]
                for (id, answer) in answers {
                    let ask = definition?.steps.first { $0.id == id }?.ask ?? LocalizedText(same: id)
                    fields.append(Field(title: ask, value: answer))
                }
                return fields
            })
    }

    var attendance: DossierSection {
        DossierSection(
            ko: "출석", en: "Attendance",
            program.meetings.compactMap { meeting -> [Field]? in
                guard let came = meeting.attendance[person] else { return nil }
                return [
                    Field("회의", "Meeting", meeting.planned.id.rawValue),
                    Field("언제", "When", moment(meeting.openedAt)), Field("출석", "Attendance", title: came.title),
                ]
            })
    }

    var hypotheses: DossierSection {
        DossierSection(
            ko: "가설", en: "Hypotheses",
            program.hypotheses.filter { $0.member == person }.map { hypothesis -> [Field] in
                let draft = hypothesis.prediction
                return [
                    Field("id", "id", hypothesis.id.rawValue), Field("믿음", "Belief", draft.belief),
                    Field("할 일", "Action", draft.action), Field("지표", "Indicator", draft.indicator.rawValue),
                    Field("목표", "Target", Value.number(draft.target)), Field("예측", "Prediction", draft.prediction),
                    Field("판정", "Verdict", title: hypothesis.judgement?.verdict.title),
                    Field("결정", "Decision", title: hypothesis.decision?.choice.title),
                    Field("결정의 까닭", "Reason of the decision", hypothesis.decision?.reason),
                ]
            })
    }

    var checkIns: DossierSection {
        DossierSection(
            ko: "점검", en: "Check-ins",
            program.checkIns.filter { $0.member == person }.map { checkIn -> [Field] in
                [
                    Field("언제", "When", moment(checkIn.at)),
                    Field("실행", "Carried out", title: checkIn.carriedOut.title),
                    Field("어려움", "Obstacles", checkIn.obstacles), Field("필요한 도움", "Support needed", checkIn.support),
                ]
            })
    }

    var dues: DossierSection {
        let transactions = (DuesLedger(program, on: day)?.transactions ?? []).filter { $0.member == person }
        return DossierSection(ko: "회비 장부", en: "Ledger of dues", transactions.map(fields))
    }

    private func fields(_ transaction: DuesTransaction) -> [Field] {
        let what = transaction.entry?.kind.title ?? LocalizedText(ko: "청구", en: "charge")
        return [
            Field("날짜", "Date", transaction.date.description), Field("무엇", "What", title: what),
            Field("금액", "Amount", Value.int(Int64(transaction.amount))),
            Field("까닭", "Reason", transaction.entry?.reason),
        ]
    }
}
