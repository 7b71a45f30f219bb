import Values

/// Places in the group, roles, and the manager.
extension Refusal {
    static func alreadyWaiting(_ id: MemberID) -> Refusal {
        Refusal(
            code: "member.already-waiting",
            what: LocalizedText(ko: "‘\(id)’은(는) 이미 대기자입니다", en: "‘\(id)’ is on the waiting list already"),
            next: LocalizedText(
                ko: "순서는 ‘moim member list’에 있습니다.", en: "‘moim member list’ shows the order."))
    }

    static func groupFull(_ id: MemberID, maximum: Int, status: MembershipStatus?) -> Refusal {
        let revise = LocalizedText(
            ko: "정원을 늘리려면 program.yaml의 admission.maximum을 고치고 ‘moim revise’를 하세요.",
            en: "To make room, raise admission.maximum in program.yaml and run ‘moim revise’.")
        let wait = LocalizedText(
            ko: "‘moim member wait \(id)’(으)로 대기자 명단에 올리세요. ",
            en: "Put them on the waiting list with ‘moim member wait \(id)’. ")
        return Refusal(
            code: "member.group-full",
            what: LocalizedText(
                ko: "정원 \(maximum)명이 다 찼습니다", en: "the group has its maximum of \(maximum) member(s)"),
            next: status == .applied ? wait + revise : revise)
    }

    static func sameRole(_ id: MemberID, _ role: MemberRole) -> Refusal {
        Refusal(
            code: "member.same-role",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 이미 \(role.title.ko)입니다", en: "‘\(id)’ has that role already (\(role.title.en))"),
            next: LocalizedText(ko: "‘moim member list’로 확인하세요.", en: "See ‘moim member list’."))
    }

    static func sameConsent(_ id: MemberID, _ consent: NameConsent?) -> Refusal {
        Refusal(
            code: "member.same-consent",
            what: consent == nil
                ? LocalizedText(
                    ko: "‘\(id)’은(는) 이름을 밝히는 데 동의한 적이 없습니다", en: "‘\(id)’ has not agreed to be named")
                : LocalizedText(
                    ko: "‘\(id)’은(는) 이미 이름을 밝히는 데 동의했습니다", en: "‘\(id)’ has agreed to be named already"),
            next: consent == nil
                ? LocalizedText(
                    ko: "동의하지 않은 사람은 보고서에 id로만 나옵니다.",
                    en: "Whoever has not agreed appears in the report by id only.")
                : LocalizedText(
                    ko: "다른 이름으로 실으려면 ‘--as’로 그 이름을 주세요.", en: "For another name in print give it with ‘--as’."))
    }

    static func observer(_ id: MemberID, _ task: ParticipantTask) -> Refusal {
        Refusal(
            code: "member.observer",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 참관인입니다. 참관인은 \(task.denial.ko)",
                en: "‘\(id)’ is an observer, and observers \(task.denial.en)"),
            next: LocalizedText(
                ko: "함께하게 되었으면 ‘moim member role \(id) member’로 참여자가 되게 하세요.",
                en: "If they take part now, run ‘moim member role \(id) member’."))
    }

    static func managerObserves(_ id: MemberID) -> Refusal {
        Refusal(
            code: "member.manager-observes",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 매니저라서 참관인이 될 수 없습니다",
                en: "‘\(id)’ is the manager and cannot be an observer"),
            next: handOverFirst)
    }

    static func hypothesesOpen(_ id: MemberID, _ open: [HypothesisID]) -> Refusal {
        let list = open.map(\.rawValue).joined(separator: ", ")
        return Refusal(
            code: "member.has-hypotheses",
            what: LocalizedText(
                ko: "‘\(id)’에게 아직 판정하지 않은 가설이 있습니다: \(list)",
                en: "‘\(id)’ has hypotheses without a verdict: \(list)"),
            next: LocalizedText(
                ko: "판정한 뒤에 참관인으로 바꾸세요. 모임을 떠나는 것이면 ‘moim member withdraw \(id)’을(를) 하세요.",
                en: "Let them observe after the verdict; if they leave, run ‘moim member withdraw \(id)’."))
    }

    static func managerThere(_ manager: MemberID, wanted id: MemberID) -> Refusal {
        Refusal(
            code: "member.manager-there",
            what: manager == id
                ? LocalizedText(ko: "‘\(id)’은(는) 이미 매니저입니다", en: "‘\(id)’ is the manager already")
                : LocalizedText(ko: "매니저 ‘\(manager)’이(가) 이미 있습니다", en: "there is a manager already: ‘\(manager)’"),
            next: manager == id
                ? LocalizedText(ko: "‘moim member list’로 확인하세요.", en: "See ‘moim member list’.")
                : LocalizedText(
                    ko: "‘moim member hand-over \(id) --reason \"…\"’로 넘겨주세요.",
                    en: "Hand over with ‘moim member hand-over \(id) --reason \"…\"’."))
    }

    static func noManagerYet(wanted id: MemberID) -> Refusal {
        Refusal(
            code: "member.no-manager",
            what: LocalizedText(ko: "넘겨줄 매니저가 아직 없습니다", en: "there is no manager yet to hand over"),
            next: LocalizedText(
                ko: "‘moim member elect \(id)’(으)로 매니저를 정하세요.", en: "Elect one with ‘moim member elect \(id)’."))
    }

    static func managerLeaves(_ id: MemberID, others: [MemberID]) -> Refusal {
        let list = others.map(\.rawValue).joined(separator: ", ")
        return Refusal(
            code: "member.manager-leaves",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 매니저라서 넘겨주지 않고는 그만둘 수 없습니다",
                en: "‘\(id)’ is the manager and cannot leave without handing over"),
            reasons: [
                LocalizedText(ko: "넘겨받을 수 있는 사람: \(list)", en: "Who can take over: \(list)")
            ],
            next: handOverFirst)
    }

    static let handOverReasonMissing = Refusal(
        code: "member.hand-over-reason",
        what: LocalizedText(
            ko: "매니저를 넘겨주는 까닭이 필요합니다", en: "handing over needs its reason"), next: addReason)

    private static let handOverFirst = LocalizedText(
        ko: "먼저 ‘moim member hand-over ID --reason \"…\"’로 넘겨주세요.",
        en: "Hand over first with ‘moim member hand-over ID --reason \"…\"’.")
}
