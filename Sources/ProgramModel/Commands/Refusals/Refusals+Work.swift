import Values

extension Refusal {
    static func unknownWorksheet(_ id: WorksheetID, known: some Sequence<WorksheetID>) -> Refusal {
        let list = known.map(\.rawValue).sorted().joined(separator: ", ")
        return Refusal(
            code: "worksheet.unknown",
            what: LocalizedText(ko: "워크시트 ‘\(id)’이(가) 이 프로그램에 없습니다", en: "this program has no worksheet ‘\(id)’"),
            next: LocalizedText(ko: "쓸 수 있는 것: \(list)", en: "Use one of: \(list)"))
    }

    static func wrongPhase(_ worksheet: WorksheetDefinition, now: Phase) -> Refusal {
        Refusal(
            code: "worksheet.wrong-phase",
            what: LocalizedText(
                ko: "‘\(worksheet.id)’은(는) \(worksheet.phase.title.ko) 단계의 워크시트입니다. 지금은 \(now.title.ko) 단계입니다",
                en:
                    "‘\(worksheet.id)’ belongs to the \(worksheet.phase.title.en) phase; this is the \(now.title.en) phase"
            ),
            next: LocalizedText(ko: "‘moim status’가 지금 할 일을 보여 줍니다.", en: "‘moim status’ shows what is to do now."))
    }

    static func memberNeeded(_ worksheet: WorksheetID) -> Refusal {
        Refusal(
            code: "worksheet.member-needed",
            what: LocalizedText(ko: "‘\(worksheet)’은(는) 참여자마다 씁니다", en: "‘\(worksheet)’ is filled by each member"),
            next: LocalizedText(ko: "--member ID를 붙이세요.", en: "Add --member ID."))
    }

    static func unknownHypothesis(_ id: HypothesisID, known: [HypothesisID]) -> Refusal {
        let list = known.map(\.rawValue).joined(separator: ", ")
        return Refusal(
            code: "hypothesis.unknown",
            what: LocalizedText(ko: "가설 ‘\(id)’이(가) 없습니다", en: "there is no hypothesis ‘\(id)’"),
            next: known.isEmpty
                ? LocalizedText(
                    ko: "기획 단계에서 test-card 워크시트를 채우면 가설이 생깁니다.",
                    en: "Filling the test-card worksheet in the plan phase makes one.")
                : LocalizedText(ko: "있는 가설: \(list)", en: "There are: \(list)"))
    }

    static func notSealed(_ id: HypothesisID) -> Refusal {
        Refusal(
            code: "hypothesis.not-sealed",
            what: LocalizedText(ko: "가설 \(id)은(는) 아직 봉인되지 않았습니다", en: "hypothesis \(id) has not been sealed"),
            next: LocalizedText(
                ko: "‘moim advance’로 기획을 마치면 봉인됩니다.", en: "Leaving the plan phase with ‘moim advance’ seals it."))
    }

    static func sealBroken(_ id: HypothesisID) -> Refusal {
        Refusal(
            code: "hypothesis.seal-broken",
            what: LocalizedText(
                ko: "가설 \(id)의 봉인이 온전하지 않습니다. 지금 적힌 예측은 봉인할 때의 것이 아닙니다",
                en: "the seal of hypothesis \(id) is broken: the prediction is not the one that was sealed"),
            next: LocalizedText(
                ko: "‘moim verify’로 어디가 바뀌었는지 보고 백업에서 되돌리세요.",
                en: "See with ‘moim verify’ what was changed, and go back to a backup."))
    }

    static func notDue(_ hypothesis: Hypothesis, now: Int, phase: Phase) -> Refusal {
        Refusal(
            code: "hypothesis.not-due",
            what: LocalizedText(
                ko:
                    "가설 \(hypothesis.id)은(는) \(hypothesis.dueCycle)주기 환류 단계에서 판정합니다. 지금은 \(now)주기 \(phase.title.ko) 단계입니다",
                en:
                    "hypothesis \(hypothesis.id) is judged in the feedback phase of cycle \(hypothesis.dueCycle); this is the \(phase.title.en) phase of cycle \(now)"
            ),
            next: LocalizedText(ko: "그때까지 자료를 모으세요.", en: "Gather data until then."))
    }

    static func alreadyJudged(_ id: HypothesisID) -> Refusal {
        Refusal(
            code: "hypothesis.already-judged",
            what: LocalizedText(ko: "가설 \(id)은(는) 이미 판정되었습니다", en: "hypothesis \(id) has been judged"),
            next: LocalizedText(
                ko: "‘moim decide \(id) adopt|adapt|abandon’으로 결정하세요.",
                en: "Decide on it with ‘moim decide \(id) adopt|adapt|abandon’."))
    }

    static func amendedTooLate(_ id: HypothesisID) -> Refusal {
        Refusal(
            code: "hypothesis.amended-too-late",
            what: LocalizedText(
                ko: "가설 \(id)은(는) 이미 판정되어 고칠 수 없습니다",
                en: "hypothesis \(id) has been judged and can no longer be amended"),
            next: LocalizedText(
                ko: "‘moim decide \(id) adapt’로 고친 가설을 이어서 시험하세요.",
                en: "Test a changed one next: ‘moim decide \(id) adapt’."))
    }

    static let amendmentReasonMissing = Refusal(
        code: "hypothesis.reason-missing",
        what: LocalizedText(
            ko: "봉인한 예측을 고치려면 까닭이 필요합니다", en: "amending a sealed prediction needs its reason"),
        next: addReason)

    static func changeWithoutAdapting(_ choice: DecisionChoice) -> Refusal {
        Refusal(
            code: "decision.change-without-adapting",
            what: LocalizedText(
                ko: "고칠 내용은 ‘수정’(adapt)일 때만 적습니다. ‘\(choice.title.ko)’에는 쓰이지 않습니다",
                en: "a change belongs to ‘adapt’; it means nothing with ‘\(choice.title.en)’"),
            next: LocalizedText(
                ko: "adapt로 결정하거나 --target, --belief, --action, --prediction을 빼세요.",
                en: "Decide on adapt, or leave out --target, --belief, --action and --prediction."))
    }

    static func notJudged(_ id: HypothesisID) -> Refusal {
        Refusal(
            code: "hypothesis.not-judged",
            what: LocalizedText(ko: "가설 \(id)은(는) 아직 판정되지 않았습니다", en: "hypothesis \(id) has not been judged"),
            next: LocalizedText(ko: "먼저 ‘moim evaluate’를 하세요.", en: "Run ‘moim evaluate’ first."))
    }

    static func alreadyDecided(_ id: HypothesisID, _ choice: DecisionChoice) -> Refusal {
        Refusal(
            code: "hypothesis.already-decided",
            what: LocalizedText(
                ko: "가설 \(id)에 대한 결정(\(choice.title.ko))이 이미 있습니다",
                en: "hypothesis \(id) has been decided (\(choice.title.en))"),
            next: LocalizedText(
                ko: "결정은 기록이므로 바꾸지 않습니다. 다음 주기에 새 가설을 세우세요.",
                en: "A decision is a record and stays. State a new hypothesis in the next cycle."))
    }

    static let decisionReasonMissing = Refusal(
        code: "decision.reason-missing",
        what: LocalizedText(ko: "결정에는 까닭이 필요합니다", en: "a decision needs its reason"), next: addReason)

    static let nothingDue = Refusal(
        code: "evaluate.nothing-due",
        what: LocalizedText(ko: "지금 판정할 가설이 없습니다", en: "no hypothesis is due now"),
        next: LocalizedText(
            ko: "‘moim hypothesis list’가 언제 판정하는지 보여 줍니다.", en: "‘moim hypothesis list’ shows when each is judged."))

    static let noCheckInNow = Refusal(
        code: "check-in.no-cycle",
        what: LocalizedText(ko: "점검은 실행과 환류 단계에서 합니다", en: "check-ins belong to the execute and feedback phases"),
        next: LocalizedText(ko: "‘moim status’로 지금 단계를 보세요.", en: "See the phase in ‘moim status’."))

    package static func unknownIndicator(_ id: IndicatorID, known: some Sequence<IndicatorID>) -> Refusal {
        let names = known.map(\.rawValue).sorted()
        let list = names.joined(separator: ", ")
        let hint = Nearest.match(id.rawValue, in: names)
        return Refusal(
            code: "indicator.unknown",
            what: LocalizedText(ko: "지표 ‘\(id)’이(가) 이 프로그램에 없습니다", en: "this program has no indicator ‘\(id)’"),
            next: hint.map { LocalizedText(ko: "‘\($0)’을(를) 뜻하셨나요?", en: "Did you mean ‘\($0)’?") }
                ?? LocalizedText(ko: "쓸 수 있는 것: \(list)", en: "Use one of: \(list)"))
    }
}
