import ProgramModel
import Values

/// The parts of a dossier that the program's state tells.
struct DossierWriter {
    typealias Field = DossierSection.Field

    let person: MemberID
    /// With its texts as the person reads them.
    let program: Program
    let names: Names
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

    /// How the person came, stood and went, and every time of being manager.
    func history(_ steps: [MembershipStep]) -> DossierSection {
        DossierSection(
            ko: "지나온 길", en: "History",
            steps.map { step in
                let title = step.change.title(\.rawValue)
                return [
                    Field("언제", "When", moment(step.at)), Field("무엇", "What", title: title),
                    Field("까닭", "Reason", step.reason.map(names.text)),
                ]
            })
    }

    /// Applications and essays among them, and what was corrected later.
    var worksheets: DossierSection {
        DossierSection(
            ko: "워크시트와 답", en: "Worksheets and answers",
            program.submissions.filter { $0.member == person }.map {
                handedIn($0.worksheet, $0.answers, at: $0.at)
            })
    }

    /// Answers and action items that were undone: the record keeps them.
    func undone(_ facts: [Fact], at moments: [Timestamp]) -> DossierSection {
        DossierSection(
            ko: "되돌린 것", en: "What was taken back",
            zip(facts, moments).map { fact, at -> [Field] in
                switch fact {
                case .worksheetSubmitted(let fact): handedIn(fact.worksheet, fact.answers, at: at)
                case .checkInRecorded(let fact):
                    [
                        Field("언제", "When", moment(at)), Field("실행", "Carried out", title: fact.carriedOut.title),
                        Field("어려움", "Obstacles", fact.obstacles), Field("필요한 도움", "Support needed", fact.support),
                    ]
                case .supportGiven(let fact):
                    [Field("언제", "When", moment(at)), Field("받은 도움", "Support given", fact.note)]
                case .actionAdded(let fact):
                    [Field("언제", "When", moment(at)), Field("할 일", "Action item", fact.text)]
                default: []
                }
            })
    }

    private func handedIn(_ worksheet: WorksheetID, _ answers: [String: Value], at: Timestamp) -> [Field] {
        let definition = program.worksheets[worksheet]?.definition
        let title = definition?.title ?? LocalizedText(same: worksheet.rawValue)
        let order = definition?.steps.map(\.id) ?? []
        let sorted = answers.sorted {
            (order.firstIndex(of: $0.key) ?? .max, $0.key) < (order.firstIndex(of: $1.key) ?? .max, $1.key)
        }
        let fields = [Field("워크시트", "Worksheet", title: title), Field("낸 때", "Handed in", moment(at))]
        return fields
            + sorted.map { id, answer in
                let ask = definition?.steps.first { $0.id == id }?.ask ?? LocalizedText(same: id)
                return Field(title: ask, value: answer)
            }
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
                    Field("받은 도움", "Support given", checkIn.answer?.note),
                ]
            })
    }

    /// What the person has taken on.
    var actions: DossierSection {
        DossierSection(
            ko: "할 일", en: "Action items",
            program.actionItems.filter { $0.owner == person }.map { action -> [Field] in
                [
                    Field("id", "id", action.id.rawValue), Field("무엇", "What", action.text),
                    Field("기한", "Due", program.dueDay(of: action).description),
                    Field("끝", "Ended", title: action.end?.kind.title), Field("메모", "Note", action.end?.note),
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
