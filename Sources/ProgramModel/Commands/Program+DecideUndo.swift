import Values

extension Program {
    /// Takes the last command back, unless something in it must stand: a seal and a verdict are promises, an import is kept
    /// for what was computed from it.
    func undo(_ request: UndoRequest) throws(Refusal) -> [Fact] {
        try requireReason(request.reason, .undoReasonMissing)
        let lasting = request.facts.compactMap(\.whyLasting)
        guard lasting.isEmpty else { throw .cannotUndo(request.command, reasons: lasting) }
        let patch = StatePatch(from: CanonicalCoding.value(self), to: CanonicalCoding.value(request.before))
        return [
            .commandUndone(
                CommandUndone(
                    from: request.from, through: request.from + request.facts.count - 1, command: request.command,
                    reason: request.reason, patch: patch))
        ]
    }
}

extension Fact {
    /// Why this fact cannot be taken back; nil when it can.
    fileprivate var whyLasting: LocalizedText? {
        switch self {
        case .programCreated:
            LocalizedText(ko: "프로그램의 시작은 되돌릴 수 없습니다", en: "the creation of the program stays")
        case .hypothesisSealed(let sealed):
            LocalizedText(
                ko: "가설 \(sealed.hypothesis)의 봉인: 봉인은 약속이므로 풀지 않습니다",
                en: "the seal of hypothesis \(sealed.hypothesis): a seal is a promise")
        case .hypothesisJudged(let judged):
            LocalizedText(
                ko: "가설 \(judged.hypothesis)의 판정: 마음에 드는 판정이 나올 때까지 되풀이할 수 없습니다",
                en: "the verdict on \(judged.hypothesis): verdicts are not repeated until one pleases")
        case .datasetImported(let imported):
            LocalizedText(
                ko: "자료 ‘\(imported.dataset.name)’: 고친 파일을 다시 들여오면 새 판이 됩니다",
                en: "the dataset ‘\(imported.dataset.name)’: import a mended file as a new version")
        case .duesPaid, .duesRefunded, .duesWaived, .duesReversed, .duesSettled:
            LocalizedText(
                ko: "회비 장부: 지우지 않고 ‘moim dues reverse’로 바로잡습니다",
                en: "the ledger of dues: nothing is erased there; correct it with ‘moim dues reverse’")
        case .memberForgotten(let forgotten):
            LocalizedText(
                ko: "‘\(forgotten.member)’을(를) 잊은 일: 지운 것은 되찾을 수 없습니다",
                en: "the forgetting of ‘\(forgotten.member)’: what was erased cannot be brought back")
        case .meetingAmended(let amended):
            LocalizedText(
                ko: "회의 \(amended.meeting)의 회의록을 고친 일: 고친 것도 남습니다. 다시 고치려면 ‘moim meeting amend’를 하세요",
                en:
                    "an amendment of the minutes of \(amended.meeting): it stays; put another beside it with ‘moim meeting amend’"
            )
        case .attendanceCorrected(let corrected):
            LocalizedText(
                ko: "회의 \(corrected.meeting)의 출석을 고친 일: 고친 것도 남습니다. 다시 고치려면 ‘moim meeting attend --meeting’을 하세요",
                en:
                    "a correction of who was at \(corrected.meeting): it stays; correct it again with ‘moim meeting attend --meeting’"
            )
        case .programRevised:
            LocalizedText(ko: "주기를 고친 일: ‘moim revise’로 다시 고치세요", en: "a revision: revise again with ‘moim revise’")
        default: nil
        }
    }
}

extension Refusal {
    package static let nothingToUndo = Refusal(
        code: "undo.nothing",
        what: LocalizedText(ko: "되돌릴 명령이 없습니다", en: "there is no command to undo"),
        next: LocalizedText(ko: "‘moim log’로 일어난 일을 보세요.", en: "See what happened in ‘moim log’."))

    static let undoReasonMissing = Refusal(
        code: "undo.reason-missing",
        what: LocalizedText(ko: "되돌리는 까닭이 필요합니다", en: "an undo needs its reason"),
        next: addReason)

    static func cannotUndo(_ command: String, reasons: [LocalizedText]) -> Refusal {
        Refusal(
            code: "undo.lasting",
            what: LocalizedText(
                ko: "마지막 명령 ‘\(command)’에는 되돌릴 수 없는 것이 \(reasons.count)개 있습니다",
                en: "the last command, ‘\(command)’, holds \(reasons.count) thing(s) that cannot be undone"),
            reasons: reasons,
            next: LocalizedText(
                ko: "다음 명령으로 바로잡으세요. 지난 일은 기록에 남습니다.",
                en: "Put it right with a further command; what happened stays on record."))
    }
}
