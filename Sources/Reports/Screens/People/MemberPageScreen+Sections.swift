import ProgramModel
import Values

extension MemberPageScreen {
    struct Section {
        var title: LocalizedText
        var lines: [LocalizedText]
        /// The command that says more.
        var more: String?
    }

    var sections: [Section] { [standing, attendance, worksheets, hypotheses, checkIns, dues] }

    private var standing: Section {
        Section(
            title: LocalizedText(ko: "지나온 길", en: "History"),
            lines: steps.map { step in
                let text = step.change.title { names.label($0) }
                let reason = step.reason.map { " (\(names.text($0)))" } ?? ""
                return LocalizedText(
                    ko: "\(ScreenText.moment(step.at, in: program, .ko)) \(text.ko)\(reason)",
                    en: "\(ScreenText.moment(step.at, in: program, .en)): \(text.en)\(reason)")
            })
    }

    private var attendance: Section {
        let held = program.meetings.filter(\.attendanceTaken)
        let came = held.count { $0.attendance[member.id]?.came == true }
        return Section(
            title: LocalizedText(
                ko: "출석: 회의 \(held.count)번 가운데 \(came)번",
                en: "Attendance: \(came) of \(Plural.of(held.count, "meeting"))"),
            lines: held.compactMap { meeting in
                guard let attendance = meeting.attendance[member.id] else { return nil }
                let observed = member.role(at: meeting.openedAt) == .observer
                let (date, planned) = (ScreenText.day(meeting.openedAt, in: program), meeting.planned)
                return LocalizedText(
                    ko: "\(date) \(ScreenText.meeting(planned, .ko)): \(attendance.title.ko)\(observed ? " (참관)" : "")",
                    en:
                        "\(date) \(ScreenText.meeting(planned, .en)): \(attendance.title.en)\(observed ? " (observing)" : "")"
                )
            })
    }

    var submissions: [Submission] { program.submissions.filter { $0.member == member.id } }

    var owed: [WorksheetDefinition] {
        program.currentWorksheets.filter { program.missing($0).contains(member.id) }
    }

    private var worksheets: Section {
        let handedIn = submissions.map { submission in
            let title = program.worksheets[submission.worksheet]?.definition.title
            let date = ScreenText.day(submission.at, in: program)
            return LocalizedText(
                ko: "\(date) ‘\(title?.ko ?? submission.worksheet.rawValue)’",
                en: "\(date) ‘\(title?.en ?? submission.worksheet.rawValue)’")
        }
        let missing = owed.map {
            LocalizedText(
                ko: "아직 내지 않음: ‘\($0.title.ko)’ — moim worksheet fill \($0.id) --member \(member.id)",
                en: "Not handed in yet: ‘\($0.title.en)’ — moim worksheet fill \($0.id) --member \(member.id)")
        }
        return Section(title: LocalizedText(ko: "워크시트", en: "Worksheets"), lines: handedIn + missing)
    }

    var ownHypotheses: [Hypothesis] { program.hypotheses.filter { $0.member == member.id } }

    private var hypotheses: Section {
        Section(
            title: LocalizedText(ko: "가설", en: "Hypotheses"),
            lines: ownHypotheses.map { hypothesis in
                let state =
                    hypothesis.decision?.choice.title ?? hypothesis.judgement?.verdict.title ?? hypothesis.stage.title
                return LocalizedText(
                    ko: "\(hypothesis.id) \(names.text(hypothesis.prediction.belief)): \(state.ko)",
                    en: "\(hypothesis.id) \(names.text(hypothesis.prediction.belief)): \(state.en)")
            }, more: ownHypotheses.last.map { "moim hypothesis show \($0.id)" })
    }

    var ownCheckIns: [CheckIn] { program.checkIns.filter { $0.member == member.id } }

    private var checkIns: Section {
        Section(
            title: LocalizedText(ko: "점검", en: "Check-ins"),
            lines: ownCheckIns.map { checkIn in
                let date = ScreenText.day(checkIn.at, in: program)
                func rest(_ obstacles: String, _ support: String) -> String {
                    (checkIn.obstacles.map { "; \(obstacles): \(names.text($0))" } ?? "")
                        + (checkIn.support.map { "; \(support): \(names.text($0))" } ?? "")
                }
                return LocalizedText(
                    ko: "\(date) \(checkIn.carriedOut.title.ko)\(rest("어려움", "도움"))",
                    en: "\(date) \(checkIn.carriedOut.title.en)\(rest("obstacles", "support"))")
            })
    }

    private var dues: Section {
        let title = LocalizedText(ko: "회비(\(day))", en: "Dues (\(day))")
        guard let rule = program.definition.dues, let account else { return Section(title: title, lines: []) }
        func money(_ amount: Int) -> String { rule.currency.text(amount) }
        let waived = account.waived
        let since = account.since.map { LocalizedText(ko: ", \($0)부터", en: ", since \($0)") } ?? LocalizedText(same: "")
        return Section(
            title: title,
            lines: [
                LocalizedText(
                    ko: "낼 돈 \(money(account.charged))" + (waived == 0 ? "" : ", 면제 \(money(waived))")
                        + ", 낸 돈 \(money(account.paid)), 밀린 돈 \(money(account.arrears))",
                    en: "charged \(money(account.charged))" + (waived == 0 ? "" : ", waived \(money(waived))")
                        + ", paid \(money(account.paid)), in arrears \(money(account.arrears))") + since
            ], more: "moim dues entries")
    }
}
