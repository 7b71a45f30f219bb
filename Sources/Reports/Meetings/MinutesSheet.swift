import ProgramModel
import Statecharts
import Values

/// The minutes of one meeting: who came, what was decided, what moved, what is to be done.
struct MinutesSheet {
    let minutes: MeetingMinutes
    let scope: MeetingScope

    typealias Part = SheetDocument.Part
    typealias Section = SheetDocument.Section

    init(_ minutes: MeetingMinutes, _ language: Language, names: Names) {
        self.minutes = minutes
        scope = MeetingScope(minutes.program, language, names: names)
    }

    var meeting: HeldMeeting { minutes.meeting }

    var document: SheetDocument {
        let sections: [Section?] = [
            attendance, decisions, actions, moves, hypotheses, handedIn, other, notes, ahead, amended,
        ]
        let kind =
            meeting.isOpen
            ? scope.text(ko: "회의록(회의 중)", en: "Minutes (meeting still open)") : scope.text(ko: "회의록", en: "Minutes")
        return SheetDocument(
            language: scope.language, kind: kind,
            title: scope.text(minutes.program.definition.title) + " · "
                + ScreenText.meeting(meeting.planned, scope.language),
            facts: facts, sections: sections.compactMap(\.self), colophon: colophon)
    }

    private var facts: [(name: String, value: RichText)] {
        let program = minutes.program
        let phases = [minutes.phaseBefore, program.phase].map { scope.text($0.title) }
        let phase = phases[0] == phases[1] ? phases[0] : phases.joined(separator: " → ")
        let cycle = meeting.planned.cycle.map {
            scope.text(
                ko: "\(program.definition.cycles)주기 가운데 \($0)주기, ", en: "cycle \($0) of \(program.definition.cycles), ")
        }
        let end = meeting.isOpen ? "" : " – " + scope.clock(minutes.end, of: meeting)
        var facts: [(name: String, value: RichText)] = [
            (scope.text(ko: "언제", en: "When"), RichText(scope.moment(meeting.openedAt) + end)),
            (
                scope.text(ko: "주기와 단계", en: "Place in the season"),
                RichText(
                    (cycle ?? "")
                        + scope.text(
                            ko: "회의 \(meeting.planned.id), \(phase)", en: "meeting \(meeting.planned.id), \(phase)"))
            ),
        ]
        if let next = program.nextMeeting {
            facts.append((scope.text(ko: "다음 회의", en: "Next meeting"), RichText(scope.meeting(next))))
        }
        if minutes.isAmended {
            let words = scope.text(ko: "있습니다. 아래에 적었습니다.", en: "yes; see the end")
            facts.append((scope.text(ko: "닫은 뒤에 고친 것", en: "Amended after closing"), .strong(words)))
        }
        return facts
    }

    // MARK: Who came

    private var attendance: Section {
        let title = scope.text(ko: "출석", en: "Attendance")
        guard meeting.attendanceTaken else {
            let words = scope.text(ko: "출석을 적지 않았습니다.", en: "Attendance was not taken.")
            return Section(title: title, parts: [.paragraph(RichText(words), .muted)])
        }
        var rows = Attendance.allCases.compactMap { status -> (name: String, value: RichText)? in
            let who = members(with: status)
            guard !who.isEmpty else { return nil }
            return (
                scope.text(ko: "\(status.title.ko) \(who.count)명", en: "\(who.count) \(status.title.en)"),
                RichText(scope.list(who))
            )
        }
        if guests > 0 {
            rows.append(
                (
                    scope.text(ko: "손님", en: "Guests"), RichText(scope.text(ko: "\(guests)명", en: "\(guests)"))
                ))
        }
        return Section(title: title, parts: [.facts(rows)])
    }

    func members(with status: Attendance) -> [MemberID] {
        meeting.attendance.filter { $0.value == status && scope.season.isMember($0.key) }.keys.sorted()
    }

    var guests: Int { scope.season.guests(meeting) }

    // MARK: What was said and decided

    private var decisions: Section? {
        guard let decisions = meeting.decisions else { return nil }
        return Section(
            title: scope.text(ko: "결정", en: "Decisions"),
            parts: [
                .facts(
                    decisions.enumerated().map { index, decision in
                        let time = scope.clock(decision.at, of: meeting)
                        return (
                            scope.text(ko: "결정 \(index + 1)", en: "Decision \(index + 1)"),
                            RichText(decision.text) + RichText([.text(" "), .aside("· " + time)])
                        )
                    })
            ])
    }

    private var notes: Section? {
        guard !meeting.notes.isEmpty else { return nil }
        return Section(
            title: scope.text(ko: "기록", en: "Notes"),
            parts: [.facts(meeting.notes.map { (scope.clock($0.at, of: meeting), RichText($0.text)) })])
    }

    // MARK: The foot

    private var colophon: RichText {
        let (seq, digest) = minutes.head
        let words =
            meeting.isOpen
            ? scope.text(
                ko: "회의가 아직 열려 있습니다. 지금까지의 마지막 기록은 \(seq)번입니다. 지문: ",
                en: "The meeting is still open. The last entry so far is \(seq), with the digest ")
            : scope.text(
                ko: "이 회의를 닫은 기록은 \(seq)번입니다. 그때까지의 기록이 그대로인지 확인하는 명령: ",
                en:
                    "Entry \(seq) of the journal closed this meeting. Whether what it rests on is unchanged, this tells: "
            )
        return RichText(words) + .code(meeting.isOpen ? digest.hex : "moim verify --noted \(digest.hex)")
    }

    func section(ko: String, en: String, _ parts: [Part]) -> Section? {
        parts.isEmpty ? nil : Section(title: scope.text(ko: ko, en: en), parts: parts)
    }
}
