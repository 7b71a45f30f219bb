import ProgramModel
import Values

/// What went otherwise than planned, as far as the journal knows.
struct Deviations {
    enum Kind: CaseIterable {
        case moved, cancelled, missed, notDone, partly, amended, late

        var title: LocalizedText {
            switch self {
            case .moved: LocalizedText(ko: "옮긴 회의", en: "meetings moved")
            case .cancelled: LocalizedText(ko: "취소한 회의", en: "meetings cancelled")
            case .missed: LocalizedText(ko: "열지 못한 회의", en: "meetings not held")
            case .notDone: LocalizedText(ko: "실행하지 못한 계획", en: "plans not carried out")
            case .partly: LocalizedText(ko: "일부만 실행한 계획", en: "plans carried out in part")
            case .amended: LocalizedText(ko: "봉인한 뒤 고친 예측", en: "predictions amended after the sealing")
            case .late: LocalizedText(ko: "실행이 시작된 뒤에 봉인한 예측", en: "predictions sealed after execution had begun")
            }
        }
    }

    struct Deviation {
        var kind: Kind
        var cycle: Int?
        /// Of the hypothesis or the meeting.
        var id: String
        var words: LocalizedText
    }

    let all: [Deviation]

    init(_ scope: ReportScope) {
        all = Self.meetings(scope) + scope.season.sealed.flatMap { Self.plans($0, scope) }
    }

    func inCycle(_ cycle: Int) -> [Deviation] { all.filter { $0.cycle == cycle } }

    /// `옮긴 회의 1(1B), 일부만 실행한 계획 2(h1, h3)`; nil where there is none.
    var counts: LocalizedText? {
        let counted = Kind.allCases.compactMap { kind -> LocalizedText? in
            let ids = all.filter { $0.kind == kind }.map(\.id).reduce(into: [String]()) { ids, id in
                if !ids.contains(id) { ids.append(id) }
            }
            guard !ids.isEmpty else { return nil }
            let list = ids.joined(separator: ", ")
            return LocalizedText(
                ko: "\(kind.title.ko) \(ids.count)(\(list))", en: "\(kind.title.en): \(ids.count) (\(list))")
        }
        guard !counted.isEmpty else { return nil }
        return LocalizedText(
            ko: counted.map(\.ko).joined(separator: ", "), en: counted.map(\.en).joined(separator: "; "))
    }

    private static func meetings(_ scope: ReportScope) -> [Deviation] {
        func dayOf(_ meeting: PlannedMeeting) -> LocalizedText {
            LocalizedText(ko: DateText.short(meeting.date, .ko), en: DateText.short(meeting.date, .en))
        }
        var found: [Deviation] = []
        for record in scope.season.meetings {
            let (meeting, day) = (record.planned, dayOf(record.planned))
            if let moved = CalendarChangeText.moved(meeting, zone: scope.zone) {
                found.append(
                    Deviation(
                        kind: .moved, cycle: meeting.cycle, id: meeting.id.rawValue,
                        words: LocalizedText(
                            ko: "회의 \(meeting.id)(\(day.ko)): \(moved.ko)",
                            en: "Meeting \(meeting.id) (\(day.en)): \(moved.en)")))
            }
            if record.status == .missed {
                found.append(
                    Deviation(
                        kind: .missed, cycle: meeting.cycle, id: meeting.id.rawValue,
                        words: LocalizedText(
                            ko: "회의 \(meeting.id)(\(day.ko))을(를) 열지 못함",
                            en: "Meeting \(meeting.id) (\(day.en)) was not held")))
            }
        }
        for cancelled in scope.program.cancelled ?? [] {
            let (meeting, day) = (cancelled.meeting, dayOf(cancelled.meeting))
            found.append(
                Deviation(
                    kind: .cancelled, cycle: meeting.cycle, id: meeting.id.rawValue,
                    words: LocalizedText(
                        ko: "\(day.ko)의 회의(\(meeting.id)) 취소: \(cancelled.reason)",
                        en: "The meeting of \(day.en) (\(meeting.id)) was cancelled: \(cancelled.reason)")))
        }
        return found
    }

    private static func plans(_ hypothesis: Hypothesis, _ scope: ReportScope) -> [Deviation] {
        guard let seal = hypothesis.seal else { return [] }
        let id = hypothesis.id.rawValue
        var found: [Deviation] = []
        func add(_ kind: Kind, _ words: LocalizedText) {
            found.append(
                Deviation(
                    kind: kind, cycle: hypothesis.cycle, id: id,
                    words: LocalizedText(ko: "\(id): \(words.ko)", en: "\(id): \(words.en)")))
        }
        // Every check-in while it ran: a later one that all goes well does not undo what was said before.
        let checkIns = scope.program.checkIns.filter { checkIn in
            checkIn.member == hypothesis.member && checkIn.at >= seal.at && checkIn.carriedOut != .asPlanned
                && hypothesis.judgement.map { checkIn.at <= $0.at } ?? true
        }
        for checkIn in checkIns {
            let day = scope.date(checkIn.at)
            let why = checkIn.obstacles.map { LocalizedText(same: " (\($0))") } ?? LocalizedText(same: "")
            let title = checkIn.carriedOut.title + why
            add(
                checkIn.carriedOut == .partly ? .partly : .notDone,
                LocalizedText(
                    ko: "\(DateText.short(day, .ko)) 점검: \(title.ko)",
                    en: "check-in of \(DateText.short(day, .en)): \(title.en)"))
        }
        if checkIns.isEmpty, let carriedOut = hypothesis.judgement?.carriedOut, carriedOut != .asPlanned {
            add(carriedOut == .partly ? .partly : .notDone, carriedOut.title)
        }
        for amendment in hypothesis.amendments ?? [] {
            let day = scope.date(amendment.at)
            let words = AmendmentText.words(amendment, from: seal.draft) { scope.target($0, seal.better) }
            add(
                .amended,
                LocalizedText(
                    ko: "\(DateText.short(day, .ko))에 고침: \(words)",
                    en: "amended on \(DateText.short(day, .en)): \(words)"))
        }
        let execution = scope.program.phases.first { $0.cycle == hypothesis.cycle && $0.phase == .execute }
        if let start = execution?.start, seal.at > start {
            let day = scope.date(seal.at)
            add(
                .late,
                LocalizedText(
                    ko: "실행이 시작된 뒤 \(DateText.short(day, .ko))에 봉인함",
                    en: "sealed on \(DateText.short(day, .en)), after execution had begun"))
        }
        return found
    }
}
