package import ProgramModel
import Tables
package import Values

/// A fact as one sentence in both languages: what `log` prints, and what a command answers.
package struct FactSentence {
    let program: Program
    let names: Names

    /// - Parameter program: the state in which ids are looked up; any later one will do.
    package init(_ program: Program, names: Names) {
        self.program = program
        self.names = names
    }

    package func text(of fact: Fact) -> LocalizedText {
        sentence(names.shown(fact))
    }

    private func sentence(_ fact: Fact) -> LocalizedText {
        switch fact {
        case .programCreated(let fact): text(fact)
        case .cycleMoved(let fact): text(fact)
        case .cycleBegun(let fact):
            LocalizedText(ko: "\(fact.cycle)주기를 시작했습니다", en: "Cycle \(fact.cycle) began")
        case .checkInsRequested(let fact):
            LocalizedText(
                ko: "점검할 때가 되었습니다: \(names.list(fact.members))", en: "Check-ins are due: \(names.list(fact.members))")
        case .memberApplied(let fact): about(fact.member, ko: "지원했습니다", en: "applied")
        case .memberAdmitted(let fact): text(fact)
        case .memberWaits(let fact):
            about(fact.member, ko: "대기자 명단에 올랐습니다", en: "was put on the waiting list", reason: fact.reason)
        case .memberRoleChanged(let fact): text(fact)
        case .memberConsented(let fact): text(fact)
        case .managerHandedOver(let fact): text(fact)
        case .memberDeclined(let fact): about(fact.member, ko: "승인되지 않았습니다", en: "was declined", reason: fact.reason)
        case .memberWithdrew(let fact): about(fact.member, ko: "그만두었습니다", en: "withdrew", reason: fact.reason)
        case .memberForgotten(let fact):
            about(fact.member, ko: "잊혔습니다", en: "was forgotten", reason: fact.reason)
        case .managerElected(let fact): about(fact.member, ko: "매니저가 되었습니다", en: "was elected manager")
        case .duesPaid(let fact): text(fact)
        case .transferIgnored:
            LocalizedText(ko: "입금 하나를 회비가 아닌 것으로 두었습니다", en: "A transfer was set aside as none of the dues")
        case .duesRefunded(let fact):
            about(
                fact.member, ko: "회비 \(money(fact.amount))을 돌려받았습니다", en: "got \(money(fact.amount)) of dues back",
                reason: fact.reason)
        case .duesWaived(let fact):
            about(
                fact.member, ko: "회비 \(money(fact.amount))을 면제받았습니다",
                en: "need not pay \(money(fact.amount)) of dues", reason: fact.reason)
        case .duesReversed(let fact):
            LocalizedText(
                ko:
                    "장부의 \(fact.entry)(\(names.label(fact.member)), \(money(fact.amount)))을 거꾸로 적어 바로잡았습니다: \(fact.reason)",
                en:
                    "Ledger entry \(fact.entry) (\(names.label(fact.member)), \(money(fact.amount))) was reversed: \(fact.reason)"
            )
        case .duesSettled(let fact):
            about(
                fact.member, ko: "사례비 \(money(fact.amount))을 받았습니다",
                en: "received \(money(fact.amount)) as honorarium")
        case .meetingOpened(let fact):
            LocalizedText(
                ko: "\(meeting(fact.meeting).ko)를 열었습니다", en: "The meeting was opened: \(meeting(fact.meeting).en)")
        case .meetingAttended(let fact): text(fact)
        case .meetingNoted(let fact): LocalizedText(ko: "회의 기록: \(fact.text)", en: "Minutes: \(fact.text)")
        case .meetingClosed(let fact):
            LocalizedText(
                ko: "\(meeting(fact.meeting).ko)를 닫았습니다", en: "The meeting was closed: \(meeting(fact.meeting).en)")
        case .meetingDecided(let fact):
            LocalizedText(ko: "회의의 결정: \(fact.text)", en: "The meeting decided: \(fact.text)")
        case .meetingAmended(let fact): text(fact)
        case .attendanceCorrected(let fact): text(fact)
        case .actionAdded(let fact): text(fact)
        case .actionDone(let fact): text(fact)
        case .actionDropped(let fact): text(fact)
        case .actionReassigned(let fact): text(fact)
        case .meetingMoved(let fact): text(fact)
        case .meetingCancelled(let fact): text(fact)
        case .worksheetAdopted(let fact): text(fact)
        case .indicatorAdopted(let fact): text(fact)
        case .worksheetSubmitted(let fact): text(fact)
        case .checkInRecorded(let fact):
            about(fact.member, ko: "점검했습니다: \(fact.carriedOut.title.ko)", en: "checked in: \(fact.carriedOut.title.en)")
        case .supportGiven(let fact): about(fact.member, ko: "도움을 받았습니다: \(fact.note)", en: "got support: \(fact.note)")
        case .hypothesisDrafted(let fact): text(fact)
        case .hypothesisAmended(let fact):
            LocalizedText(
                ko: "봉인한 가설 \(fact.hypothesis)에 고친 내용을 붙였습니다. 판정은 봉인한 예측으로 합니다: \(fact.reason)",
                en:
                    "Sealed hypothesis \(fact.hypothesis) was amended; the sealed prediction is the one that is judged: \(fact.reason)"
            )
        case .hypothesisSealed(let fact): text(fact)
        case .hypothesisJudged(let fact): text(fact)
        case .hypothesisDecided(let fact): text(fact)
        case .datasetImported(let fact): text(fact)
        case .indicatorComputed(let fact): text(fact)
        case .readingRecorded(let fact): text(fact)
        case .readingRemoved(let fact):
            LocalizedText(
                ko: "지표 ‘\(title(fact.indicator).ko)’의 \(fact.period.label.ko) 값을 지웠습니다: \(fact.reason)",
                en: "The value of ‘\(title(fact.indicator).en)’ for \(fact.period.label.en) was removed: \(fact.reason)"
            )
        case .commandUndone(let fact):
            LocalizedText(
                ko: "명령 ‘\(fact.command)’을(를) 되돌렸습니다(\(fact.from)–\(fact.through)번 기록): \(fact.reason)",
                en: "The command ‘\(fact.command)’ was undone (entries \(fact.from)–\(fact.through)): \(fact.reason)")
        case .programRevised(let fact):
            LocalizedText(
                ko: "정의를 고쳤습니다. 지금 \(fact.phase.title.ko) 단계입니다" + (fact.reason.map { ": \($0)" } ?? ""),
                en: "The definition was revised; the phase is \(fact.phase.title.en)"
                    + (fact.reason.map { ": \($0)" } ?? ""))
        }
    }

    func about(_ id: MemberID, ko: String, en: String, reason: String? = nil) -> LocalizedText {
        let who = names.label(id)
        let tail = reason.map { " (\($0))" } ?? ""
        return LocalizedText(ko: "\(Particle.subject.after(who)) \(ko)\(tail)", en: "\(who) \(en)\(tail)")
    }

    func meeting(_ id: MeetingID) -> LocalizedText {
        LocalizedText(
            ko: ScreenText.meeting(id, in: program, .ko), en: ScreenText.meeting(id, in: program, .en))
    }

    private func text(_ fact: ProgramCreated) -> LocalizedText {
        let season = fact.definition.season
        return LocalizedText(
            ko:
                "프로그램 ‘\(fact.definition.title.ko)’을(를) 만들었습니다. 시즌 \(season.start)–\(season.end), 회의 \(fact.calendar.count)번",
            en:
                "The program ‘\(fact.definition.title.en)’ was created: season \(season.start) to \(season.end), \(fact.calendar.count) meetings"
        )
    }

    private func text(_ fact: CycleMoved) -> LocalizedText {
        let phase = fact.phase.title
        return LocalizedText(
            ko: "‘\(fact.event)’ → \(phase.ko) 단계", en: "‘\(fact.event)’ → \(phase.en)")
    }

    private func text(_ fact: DuesPaid) -> LocalizedText {
        about(fact.member, ko: "회비 \(money(fact.amount))을 냈습니다", en: "paid \(money(fact.amount)) of dues")
    }

    private func money(_ amount: Int) -> String {
        program.definition.dues?.currency.text(amount) ?? NumberText.whole(amount)
    }

    private func text(_ fact: WorksheetAdopted) -> LocalizedText {
        let definition = fact.worksheet.definition
        let from =
            fact.worksheet.lineage?.last.map {
                LocalizedText(
                    ko: "(‘\($0.programTitle.ko)’에서 가져옴)", en: ", taken from ‘\($0.programTitle.en)’")
            } ?? LocalizedText(same: "")
        return LocalizedText(
            ko: "워크시트 ‘\(definition.title.ko)’(\(definition.id)) \(fact.worksheet.version)판을 씁니다\(from.ko)",
            en:
                "Worksheet ‘\(definition.title.en)’ (\(definition.id)), version \(fact.worksheet.version), is in use\(from.en)"
        )
    }

    private func text(_ fact: IndicatorAdopted) -> LocalizedText {
        let definition = fact.indicator.definition
        return LocalizedText(
            ko: "지표 ‘\(definition.title.ko)’(\(definition.id)) \(fact.indicator.version)판을 씁니다",
            en: "Indicator ‘\(definition.title.en)’ (\(definition.id)), version \(fact.indicator.version), is in use")
    }

    private func text(_ fact: WorksheetSubmitted) -> LocalizedText {
        let title = program.worksheets[fact.worksheet]?.definition.title ?? LocalizedText(same: fact.worksheet.rawValue)
        guard let member = fact.member else {
            return LocalizedText(ko: "모임이 ‘\(title.ko)’을(를) 냈습니다", en: "The group handed in ‘\(title.en)’")
        }
        return about(member, ko: "‘\(title.ko)’을(를) 냈습니다", en: "handed in ‘\(title.en)’")
    }

    private func text(_ fact: HypothesisSealed) -> LocalizedText {
        let readings = fact.seal.baseline.values.count
        return LocalizedText(
            ko: "가설 \(fact.hypothesis)을(를) 봉인했습니다. 기준선 측정 \(readings)번, 지문 \(fact.seal.digest.short)",
            en:
                "Hypothesis \(fact.hypothesis) was sealed: baseline of \(readings) readings, digest \(fact.seal.digest.short)"
        )
    }

    /// A verdict never comes without what it cost.
    private func text(_ fact: HypothesisJudged) -> LocalizedText {
        let worse = fact.judgement.guardrails.filter { $0.worsened == true }.map { title($0.indicator) }
        let verdict = fact.judgement.verdict.title
        let ko = worse.isEmpty ? "" : ". 지킬 지표가 나빠졌습니다: \(worse.map(\.ko).joined(separator: ", "))"
        let en = worse.isEmpty ? "" : "; guardrails that worsened: \(worse.map(\.en).joined(separator: ", "))"
        return LocalizedText(
            ko: "가설 \(fact.hypothesis) 판정: \(verdict.ko)\(ko)",
            en: "Verdict on hypothesis \(fact.hypothesis): \(verdict.en)\(en)")
    }

    private func text(_ fact: HypothesisDrafted) -> LocalizedText {
        let definition = program.indicators[fact.draft.indicator]?.definition
        func prediction(_ language: Language) -> String {
            let target = ScreenText.reading(fact.draft.target, definition, language)
            return "\(fact.draft.belief) (\(title(fact.draft.indicator)[language]) → \(target))"
        }
        let who = names.label(fact.member)
        guard let parent = fact.follows else {
            return LocalizedText(
                ko: "가설 \(fact.hypothesis) 초안(\(who)): \(prediction(.ko))",
                en: "Hypothesis \(fact.hypothesis) drafted (\(who)): \(prediction(.en))")
        }
        // The fact's texts are read already, and so must be what they are compared with.
        let repeats = names.shown(program).repeatsParent(fact.draft, parent: parent)
        let amend = "moim hypothesis amend \(fact.hypothesis)"
        return LocalizedText(
            ko: "\(parent)에서 나온 가설 \(fact.hypothesis) 초안(\(fact.cycle)주기, \(who)): \(prediction(.ko))"
                + (repeats ? ". 앞선 것과 같아 아직 봉인하지 않습니다: 무엇을 달리할지 카드나 ‘\(amend)’로 적으세요" : ""),
            en:
                "Hypothesis \(fact.hypothesis) drafted from \(parent) (cycle \(fact.cycle), \(who)): \(prediction(.en))"
                + (repeats ? "; it repeats that one and is not sealed until a card or ‘\(amend)’ changes it" : ""))
    }

    private func text(_ fact: HypothesisDecided) -> LocalizedText {
        var (ko, en) = ("", "")
        if fact.choice == .adapt, program.hypothesis(fact.hypothesis)?.dueCycle ?? 0 >= program.definition.cycles,
            !program.hypotheses.contains(where: { $0.follows == fact.hypothesis })
        {
            ko = ". 이 시즌에는 이어서 시험할 주기가 없습니다. 다음 시즌의 실험 카드에 이어 쓰세요"
            en = "; no cycle of this season is left to test a successor: carry it into the next season's card"
        }
        return LocalizedText(
            ko: "가설 \(fact.hypothesis) 결정: \(fact.choice.title.ko) — \(fact.reason)\(ko)",
            en: "Decision on hypothesis \(fact.hypothesis): \(fact.choice.title.en) — \(fact.reason)\(en)")
    }

    private func title(_ id: IndicatorID) -> LocalizedText {
        program.indicators[id]?.definition.title ?? LocalizedText(same: id.rawValue)
    }

    private func text(_ fact: ReadingRecorded) -> LocalizedText {
        let definition = program.indicators[fact.indicator]?.definition
        func value(_ language: Language) -> String {
            fact.reading.value.map { ScreenText.reading($0, definition, language) } ?? "–"
        }
        let note = fact.reading.note.map { " (\($0))" } ?? ""
        let (title, period) = (title(fact.indicator), fact.reading.period.label)
        return LocalizedText(
            ko: "지표 ‘\(title.ko)’, \(period.ko): \(value(.ko))을(를) 적었습니다\(note)",
            en: "Indicator ‘\(title.en)’, \(period.en): \(value(.en)) was recorded\(note)")
    }

    private func text(_ fact: DatasetImported) -> LocalizedText {
        let dataset = fact.dataset
        return LocalizedText(
            ko: "자료 ‘\(dataset.name)’ \(dataset.version)판을 들여왔습니다: \(dataset.rows)행(\(dataset.source))",
            en:
                "Dataset ‘\(dataset.name)’, version \(dataset.version), was imported: \(Plural.of(dataset.rows, "row")) (\(dataset.source))"
        )
    }

    private func text(_ fact: IndicatorComputed) -> LocalizedText {
        let title =
            program.indicators[fact.series.indicator]?.definition.title
            ?? LocalizedText(same: fact.series.indicator.rawValue)
        let count = fact.series.values.count
        let line = Sparkline.text(fact.series.readings.suffix(24).map(\.value))
        return LocalizedText(
            ko: "지표 ‘\(title.ko)’ 측정값 \(count)개  \(line)", en: "Indicator ‘\(title.en)’: \(count) readings  \(line)")
    }
}
