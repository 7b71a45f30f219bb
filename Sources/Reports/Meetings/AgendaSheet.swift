import ProgramModel
import Statecharts
import Values

/// What a meeting deals with, in the order in which it will.
struct AgendaSheet {
    private let agenda: MeetingAgenda
    private let scope: MeetingScope

    init(_ agenda: MeetingAgenda, _ language: Language, names: Names) {
        self.agenda = agenda
        scope = MeetingScope(agenda.program, language, names: names)
    }

    private typealias Section = SheetDocument.Section

    var document: SheetDocument {
        let sections: [Section?] = [
            purpose, hypotheses, waiting, actions, people, changes, ways,
        ]
        return SheetDocument(
            language: scope.language, kind: scope.text(ko: "회의 안건", en: "Agenda"),
            title: scope.text(agenda.program.definition.title) + " · "
                + ScreenText.meeting(agenda.meeting, scope.language),
            facts: facts, sections: sections.compactMap(\.self), colophon: nil)
    }

    private var facts: [(name: String, value: RichText)] {
        let (program, cycles) = (agenda.program, agenda.program.definition.cycles)
        let phase = scope.text(program.phase.title)
        let place =
            program.cycleNumber == 0
            ? phase
            : scope.text(
                ko: "\(cycles)주기 가운데 \(program.cycleNumber)주기, \(phase) 단계",
                en: "cycle \(program.cycleNumber) of \(cycles), \(phase)")
        let distance = Distance.text(agenda.meeting.date.dayNumber - agenda.day.dayNumber)
        let state = agenda.isOpen ? scope.text(ko: "열림", en: "open") : scope.text(distance)
        return [
            (
                scope.text(ko: "언제", en: "When"),
                RichText("\(scope.moment(agenda.meeting.start)) (\(state))")
            ), (scope.text(ko: "주기와 단계", en: "Place in the season"), RichText(place)),
        ]
    }

    private var purpose: Section {
        let words =
            switch agenda.meeting.role {
            case .a:
                scope.text(
                    ko: "이번 주기에 시험할 가설을 세우고 어떻게 시험할지 정합니다. 마치면서 가설을 봉인합니다.",
                    en: "State the hypotheses of this cycle and plan how to test them; at the end they are sealed.")
            case .b:
                scope.text(
                    ko: "가설마다 판정하고, 채택·수정·폐기 가운데 하나로 결정하고, 다음 걸음을 정합니다.",
                    en: "Judge each hypothesis, decide to adopt, adapt or abandon it, and plan the next step.")
            case .closing:
                scope.text(
                    ko: "시즌을 돌아보고 보고서와 다음에 쓸 워크시트를 마무리합니다.",
                    en: "Look back over the season; finish the report and the worksheets that others will use.")
            }
        return Section(
            title: scope.text(ko: "이 회의가 정하는 것", en: "What this meeting decides"), parts: [.paragraph(RichText(words))])
    }

    private var hypotheses: Section? {
        let lists = [
            (scope.text(ko: "판정", en: "to judge"), agenda.toJudge),
            (scope.text(ko: "결정", en: "to decide on"), agenda.toDecide),
            (scope.text(ko: "초안", en: "draft"), agenda.drafts),
        ]
        let items = lists.flatMap { kind, hypotheses in hypotheses.map { line($0, kind) } }
        guard !items.isEmpty else { return nil }
        return Section(title: scope.text(ko: "가설", en: "Hypotheses"), parts: [.bullets(items)])
    }

    private func line(_ hypothesis: Hypothesis, _ kind: String) -> RichText {
        let prediction = hypothesis.prediction
        let verdict = hypothesis.judgement.map { " · \(scope.text($0.verdict.title))" } ?? ""
        let measure = "\(scope.title(prediction.indicator)) → \(scope.target(prediction, hypothesis.seal?.better))"
        return RichText([
            .strong("\(kind) \(hypothesis.id)"),
            .text(" · \(scope.names.label(hypothesis.member))\(verdict) · \(prediction.belief) — \(measure)"),
        ])
    }

    /// Worksheets, check-ins and support.
    private var waiting: Section? {
        var items = agenda.missing.map { worksheet, members in
            let who = scope.owners(members)
            return scope.text(
                ko: "‘\(worksheet.title.ko)’을(를) 내지 않음: \(who)", en: "‘\(worksheet.title.en)’ not handed in: \(who)")
        }
        if !agenda.silent.isEmpty {
            let who = scope.list(agenda.silent)
            items.append(scope.text(ko: "점검하지 않음: \(who)", en: "No check-in: \(who)"))
        }
        items += agenda.program.waitingForSupport.map { checkIn in
            let who = scope.names.label(checkIn.member)
            let support = checkIn.support ?? ""
            return scope.text(ko: "도움이 필요함: \(who) — \(support)", en: "Needs support: \(who) — \(support)")
        }
        return section(ko: "기다리는 것", en: "What is waited for", items.map(resolved))
    }

    private var actions: Section? {
        let text = ActionText(program: agenda.program, names: scope.names, day: agenda.day)
        return section(
            ko: "할 일", en: "Action items", agenda.program.openActions.map { scope.text(text.line($0)) })
    }

    private var people: Section? {
        var items: [String] = []
        if !agenda.applicants.isEmpty {
            let who = scope.list(agenda.applicants)
            items.append(scope.text(ko: "심사를 기다리는 지원자: \(who)", en: "Applicants waiting: \(who)"))
        }
        items += agenda.arrears.map { account in
            let (who, amount) = (scope.names.label(account.member), scope.money(account.arrears))
            let since = account.since.map(scope.dayOfSeason) ?? ""
            return scope.text(
                ko: "밀린 회비: \(who) \(amount), \(since)부터", en: "Dues in arrears: \(who) \(amount) since \(since)")
        }
        return section(ko: "사람과 회비", en: "People and dues", items)
    }

    private var changes: Section? {
        section(
            ko: "지난 회의 뒤에 바뀐 일정", en: "Changes of the calendar since the last meeting",
            agenda.changes.map(scope.sentence))
    }

    private var ways: Section? {
        let parts = agenda.ways.flatMap { way -> [SheetDocument.Part] in
            let command = "moim \(way.events.first { ["start", "advance"].contains($0) } ?? "advance")"
            let purpose = way.title.map { " — \(scope.text($0))" } ?? ""
            guard way.standing != .open else {
                return [
                    .paragraph(RichText(scope.text(ko: "할 수 있음: ", en: "Possible: ") + command + purpose))
                ]
            }
            let obstacles = way.standing == .failed ? [way.when].compactMap(\.self) : way.obstacles
            return [
                .paragraph(RichText(scope.text(ko: "막힘: ", en: "Blocked: ") + command + purpose)),
                .bullets(obstacles.map { RichText(scope.text($0.explanation)) }),
            ]
        }
        guard !parts.isEmpty else { return nil }
        return Section(title: scope.text(ko: "다음 단계로 가려면", en: "To move on"), parts: parts)
    }

    private func section(ko: String, en: String, _ items: [String]) -> Section? {
        items.isEmpty ? nil : Section(title: scope.text(ko: ko, en: en), parts: [.bullets(items.map { RichText($0) })])
    }

    /// Sentences put together here have both forms of a particle, as facts' have.
    private func resolved(_ text: String) -> String { LocalizedText(same: text)[scope.language] }
}
