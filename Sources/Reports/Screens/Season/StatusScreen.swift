package import ProgramModel
package import Statecharts
package import Values

/// Where a program stands: one screen that answers what is now, what is next, who owes what and what blocks the way.
package struct StatusScreen: ChartScreen {
    private let program: Program
    private let explanation: Explanation
    private let at: Timestamp
    private let names: Names
    /// `program.yaml` was edited after the program began.
    private let definitionChanged: Bool
    private let drafts: [WorksheetDraft]

    package init(
        _ program: Program, explanation: Explanation, at: Timestamp, names: Names, definitionChanged: Bool = false,
        drafts: [WorksheetDraft] = []
    ) {
        self.drafts = drafts
        self.program = program
        self.explanation = explanation
        self.at = at
        self.names = names
        self.definitionChanged = definitionChanged
    }

    private var ways: [WayOut] { explanation.waysForward }

    package func text(_ language: Language, width: Int?) -> String {
        var out = ScreenText.heading(program.definition.title[language], width: width)
        out += ScreenText.paragraph(standing(language), width: width)
        out += ScreenText.paragraph(next(language), width: width)
        if definitionChanged {
            out += ScreenText.paragraph(
                LocalizedText(
                    ko: "알림: program.yaml이 시작할 때와 달라졌습니다. 이 시즌은 시작할 때의 내용으로 진행합니다.",
                    en: "Note: program.yaml differs from when the season began; the season keeps what it began with.")[
                        language], width: width)
        }
        out += section(
            LocalizedText(ko: "할 일", en: "To do"), todo(language),
            none: LocalizedText(ko: "없습니다", en: "nothing"), language, width)
        for way in ways { out += describe(way, language, width) }
        return out
    }

    package func svg(_ language: Language) -> String {
        let program = names.shown(self.program)
        let picture = StatusPicture(
            title: program.definition.title[language],
            subtitle: standing(language),
            cycle: CycleDiagram(
                program.cycle, standing: program.chart.standing, language: language, detail: .states),
            timeline: SeasonFigure(scope: ReaderScope(program, language), asOf: at).timeline)
        return picture.svg(ChartSetting(language: language, id: "status", standalone: true))
    }

    private func standing(_ language: Language) -> String {
        let cycles = program.definition.cycles
        let phase = program.phase.title[language]
        let place: LocalizedText =
            program.cycleNumber == 0
            ? LocalizedText(ko: "지금: \(phase) 단계", en: "Now: \(phase)")
            : LocalizedText(
                ko: "지금: \(cycles)주기 가운데 \(program.cycleNumber)주기, \(phase) 단계",
                en: "Now: cycle \(program.cycleNumber) of \(cycles), \(phase)")
        guard let open = program.openMeeting else { return place[language] }
        let meeting = ScreenText.meeting(open.planned, language)
        let came = open.came.count
        let tail: LocalizedText =
            open.attendanceTaken
            ? LocalizedText(ko: " · 열린 회의: \(meeting), 참석 \(came)명", en: " · open meeting: \(meeting), \(came) came")
            : LocalizedText(ko: " · 열린 회의: \(meeting), 출석 전", en: " · open meeting: \(meeting), attendance not taken")
        return (place + tail)[language]
    }

    private func next(_ language: Language) -> String {
        guard program.phase != .archived else {
            return LocalizedText(ko: "시즌이 끝났습니다.", en: "The season has ended.")[language]
        }
        guard let meeting = program.nextMeeting else {
            return LocalizedText(ko: "다음: 달력의 회의를 모두 마쳤습니다.", en: "Next: every meeting has been held.")[language]
        }
        let title = ScreenText.meeting(meeting, language)
        let when = ScreenText.moment(meeting.start, in: program, language)
        let days = Zone(program.definition.zone).map { meeting.date.dayNumber - $0.date(of: at).dayNumber } ?? 0
        let distance = Distance.text(days)
        return LocalizedText(
            ko: "다음: \(title), \(when) (\(distance.ko))", en: "Next: \(title), \(when) (\(distance.en))")[
                language]
    }

    /// Who has not done what, one line a matter.
    private func todo(_ language: Language) -> [String] {
        matters.map { $0[language] }
    }

    private var matters: [LocalizedText] {
        var matters: [LocalizedText] = []
        let waiting = program.members.values.filter { $0.status == .applied }.map(\.id).sorted()
        if !waiting.isEmpty {
            let list = names.list(waiting)
            matters.append(LocalizedText(ko: "심사를 기다리는 지원자: \(list)", en: "Applicants waiting: \(list)"))
        }
        if let next = program.nextInLine {
            let label = names.label(next.id)
            // Without a maximum nobody but the manager knows whether there is a place.
            let room =
                program.definition.admission.maximumMembers == nil
                ? LocalizedText(ko: "대기자가 있습니다", en: "Someone is on the waiting list")
                : LocalizedText(ko: "자리가 있고 대기자가 있습니다", en: "There is a place, and someone waits")
            matters.append(
                LocalizedText(
                    ko: "\(room.ko). 다음 차례: \(label) — moim member admit \(next.id)",
                    en: "\(room.en). Next in line: \(label) — moim member admit \(next.id)"))
        }
        if program.manager == nil, !program.participants.isEmpty {
            matters.append(LocalizedText(ko: "매니저가 정해지지 않았습니다", en: "No manager has been elected"))
        }
        if let open = program.openMeeting, !open.attendanceTaken {
            matters.append(
                LocalizedText(ko: "출석을 적으세요: moim meeting attend", en: "Take attendance: moim meeting attend"))
        }
        for worksheet in program.currentWorksheets {
            let missing = program.missing(worksheet)
            if missing.isEmpty { continue }
            let who = names.list(missing.compactMap(\.self))
            matters.append(
                LocalizedText(
                    ko: "‘\(worksheet.title.ko)’을(를) 내지 않음: \(who.isEmpty ? "모임" : who)",
                    en: "‘\(worksheet.title.en)’ not handed in: \(who.isEmpty ? "the group" : who)"))
        }
        for draft in drafts {
            let who = draft.member.map { names.label($0) }
            matters.append(
                LocalizedText(
                    ko: "쓰다 만 초안: ‘\(draft.title?.ko ?? draft.worksheet.rawValue)’, \(who ?? "모임"), "
                        + "\(DraftsScreen.progress(draft))",
                    en: "A draft: ‘\(draft.title?.en ?? draft.worksheet.rawValue)’, \(who ?? "the group"), "
                        + "\(DraftsScreen.progress(draft))"))
        }
        if program.phase == .execute || program.phase == .feedback {
            let silent = program.missingCheckIns
            if !silent.isEmpty {
                let asked = !program.checkInsRequested.isEmpty
                let list = names.list(silent)
                matters.append(
                    LocalizedText(
                        ko: "점검하지 않음\(asked ? "(때가 됨)" : ""): \(list)",
                        en: "No check-in\(asked ? " (due)" : ""): \(list)"))
            }
        }
        for checkIn in program.waitingForSupport {
            let (who, support) = (names.label(checkIn.member), names.text(checkIn.support ?? ""))
            matters.append(
                LocalizedText(ko: "도움이 필요함: \(who) — \(support)", en: "Needs support: \(who) — \(support)"))
        }
        let action = ActionText(program: program, names: names, day: today)
        matters += program.openActions.map { action.line($0) }
        if program.phase == .feedback || program.phase == .reporting {
            let due = program.due.map(\.id.rawValue).joined(separator: ", ")
            if !due.isEmpty { matters.append(LocalizedText(ko: "판정할 가설: \(due)", en: "Hypotheses to judge: \(due)")) }
            let judged = program.hypotheses.filter { $0.stage == .judged }.map(\.id.rawValue).joined(separator: ", ")
            if !judged.isEmpty {
                matters.append(LocalizedText(ko: "결정할 가설: \(judged)", en: "Hypotheses to decide on: \(judged)"))
            }
        }
        return matters
    }

    private var today: CalendarDate {
        Zone(program.definition.zone)?.date(of: at) ?? program.definition.season.start
    }

    private func describe(_ way: WayOut, _ language: Language, _ width: Int?) -> String {
        let command = "moim \(way.events.first { ["start", "advance"].contains($0) } ?? "advance")"
        let purpose = way.title.map { " — \($0[language])" } ?? ""
        guard way.standing != .open else {
            return "\n"
                + ScreenText.paragraph(
                    LocalizedText(ko: "할 수 있음: \(command)\(purpose)", en: "Possible: \(command)\(purpose)")[language],
                    width: width)
        }
        let title = LocalizedText(ko: "막힘: \(command)\(purpose)", en: "Blocked: \(command)\(purpose)")
        let obstacles = way.standing == .failed ? [way.when].compactMap(\.self) : way.obstacles
        return section(title, obstacles.map { $0.explanation[language] }, none: title, language, width, mark: "✗")
    }

    private func section(
        _ title: LocalizedText, _ lines: [String], none: LocalizedText, _ language: Language, _ width: Int?,
        mark: String = "•"
    ) -> String {
        guard !lines.isEmpty else { return "\n\(title[language]): \(none[language])\n" }
        return "\n" + ScreenText.paragraph(title[language], width: width)
            + lines.map { ScreenText.bullet($0, mark: mark, width: width) }.joined()
    }

    package var value: Value {
        [
            "program": .string(program.definition.id.rawValue),
            "phase": .string(program.phase.rawValue),
            "cycle": .int(Int64(program.cycleNumber)),
            "cycles": .int(Int64(program.definition.cycles)),
            "configuration": .array(explanation.configuration.map { .string($0.rawValue) }),
            "open_meeting": program.openMeeting.map { .string($0.planned.id.rawValue) } ?? .null,
            "next_meeting": program.nextMeeting.map { CalendarScreen.value(of: $0) } ?? .null,
            "missing_worksheets": .array(
                program.currentWorksheets.flatMap { worksheet in
                    program.missing(worksheet).map { member in
                        [
                            "worksheet": .string(worksheet.id.rawValue),
                            "member": member.map { .string($0.rawValue) } ?? .null,
                        ]
                    }
                }),
            "drafts": .array(drafts.map(DraftsScreen.value(of:))),
            "waiting": .array(program.waitingList.map { .string($0.id.rawValue) }),
            "next_in_line": program.nextInLine.map { .string($0.id.rawValue) } ?? .null,
            "missing_check_ins": .array(program.missingCheckIns.map { .string($0.rawValue) }),
            "open_actions": .array(
                program.openActions.map(ActionText(program: program, names: names, day: today).value)),
            "to_judge": .array(program.due.map { .string($0.id.rawValue) }),
            "to_decide": .array(program.hypotheses.filter { $0.stage == .judged }.map { .string($0.id.rawValue) }),
            "ways": .array(ways.map(WhyScreen.value(of:))),
            "definition_changed": .bool(definitionChanged),
        ]
    }
}
