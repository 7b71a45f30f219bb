import Values

extension Refusal {
    package static func unknownMember(_ id: MemberID, known: some Sequence<MemberID>) -> Refusal {
        let hint = Nearest.match(id.rawValue, in: known.map(\.rawValue).sorted())
        return Refusal(
            code: "member.unknown",
            what: LocalizedText(ko: "‘\(id)’(이)라는 참여자가 없습니다", en: "there is no member ‘\(id)’"),
            next: hint.map { LocalizedText(ko: "‘\($0)’을(를) 뜻하셨나요?", en: "Did you mean ‘\($0)’?") }
                ?? LocalizedText(ko: "‘moim member list’로 확인하세요.", en: "See ‘moim member list’."))
    }

    static func alreadyApplied(_ id: MemberID, status: MembershipStatus) -> Refusal {
        Refusal(
            code: "member.already-applied",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 이미 있습니다(\(status.title.ko))", en: "‘\(id)’ is there already (\(status.title.en))"),
            next: LocalizedText(ko: "다른 id로 지원서를 넣으세요(--id).", en: "Apply with another id (--id)."))
    }

    static let forgetReasonMissing = Refusal(
        code: "member.forget-reason-missing",
        what: LocalizedText(ko: "사람을 잊는 까닭이 필요합니다", en: "forgetting someone needs its reason"),
        next: addReason)

    static func stillActive(_ id: MemberID) -> Refusal {
        Refusal(
            code: "member.still-active",
            what: LocalizedText(ko: "‘\(id)’은(는) 아직 참여자입니다", en: "‘\(id)’ is still a member"),
            next: LocalizedText(
                ko: "먼저 ‘moim member withdraw \(id)’을(를) 하거나 --withdraw를 붙이세요.",
                en: "Run ‘moim member withdraw \(id)’ first, or add --withdraw."))
    }

    static func forgotten(_ id: MemberID) -> Refusal {
        Refusal(
            code: "member.forgotten",
            what: LocalizedText(ko: "‘\(id)’은(는) 잊힌 사람입니다", en: "‘\(id)’ was forgotten"),
            next: LocalizedText(
                ko: "그 id는 다시 쓰지 않습니다. 다시 지원하는 사람은 다른 id로 받으세요.",
                en: "The id is not used again; whoever applies again gets another one."))
    }

    static func notApplied(_ id: MemberID, status: MembershipStatus) -> Refusal {
        Refusal(
            code: "member.not-applied",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 심사를 기다리는 지원자가 아닙니다(\(status.title.ko))",
                en: "‘\(id)’ is not waiting for admission (\(status.title.en))"),
            next: LocalizedText(ko: "‘moim member list’로 확인하세요.", en: "See ‘moim member list’."))
    }

    static func essayMissing(_ id: MemberID, worksheet: WorksheetID) -> Refusal {
        Refusal(
            code: "member.essay-missing",
            what: LocalizedText(
                ko: "‘\(id)’의 지원 에세이(\(worksheet))가 아직 없습니다", en: "the essay of ‘\(id)’ (\(worksheet)) is missing"),
            next: LocalizedText(
                ko: "‘moim worksheet fill \(worksheet) --member \(id)’로 받은 뒤 승인하세요.",
                en: "Take it with ‘moim worksheet fill \(worksheet) --member \(id)’, then admit."))
    }

    static func notActive(_ id: MemberID, status: MembershipStatus) -> Refusal {
        Refusal(
            code: "member.not-admitted",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 지금 참여자가 아닙니다(\(status.title.ko))",
                en: "‘\(id)’ is not a member now (\(status.title.en))"),
            next: status == .applied || status == .waiting
                ? LocalizedText(ko: "먼저 ‘moim member admit \(id)’을(를) 하세요.", en: "Run ‘moim member admit \(id)’ first.")
                : LocalizedText(ko: "‘moim member list’로 확인하세요.", en: "See ‘moim member list’."))
    }

    static func unknownCommunity(_ id: CommunityID, known: [CommunityID]) -> Refusal {
        let list = known.map(\.rawValue).joined(separator: ", ")
        return Refusal(
            code: "community.unknown",
            what: LocalizedText(ko: "‘\(id)’(이)라는 커뮤니티가 없습니다", en: "there is no community ‘\(id)’"),
            next: known.isEmpty
                ? LocalizedText(
                    ko: "program.yaml에 communities가 없는 프로그램입니다. --community 없이 실행하세요.",
                    en: "This program names no communities in program.yaml; leave --community out.")
                : LocalizedText(ko: "쓸 수 있는 것: \(list)", en: "Use one of: \(list)"))
    }
}
