import Values

extension Refusal {
    package static let noDues = Refusal(
        code: "dues.none",
        what: LocalizedText(ko: "이 프로그램에는 회비가 없습니다", en: "this program has no dues"),
        next: LocalizedText(ko: "program.yaml의 dues가 비어 있습니다.", en: "program.yaml names no dues."))

    static func badAmount(_ amount: Int) -> Refusal {
        Refusal(
            code: "dues.amount",
            what: LocalizedText(ko: "금액 \(amount)은(는) 0보다 커야 합니다", en: "an amount of \(amount) is not above zero"),
            next: LocalizedText(ko: "오간 금액을 그대로 쓰세요.", en: "Give the amount as it was."))
    }

    static func largeAmount(_ amount: Int) -> Refusal {
        Refusal(
            code: "dues.amount-too-large",
            what: LocalizedText(ko: "금액 \(amount)은(는) 너무 큽니다", en: "an amount of \(amount) is too large"),
            next: LocalizedText(
                ko: "통화의 가장 작은 단위로 썼는지 확인하세요.", en: "Check that it is in the currency's minor unit."))
    }

    static let duesReasonMissing = Refusal(
        code: "dues.reason-missing",
        what: LocalizedText(ko: "장부에 남길 까닭이 필요합니다", en: "the ledger needs a reason for it"),
        next: addReason)

    static func refundAbovePaid(_ id: MemberID, _ amount: Int, paid: Int, _ currency: Currency) -> Refusal {
        Refusal(
            code: "dues.refund-above-paid",
            what: LocalizedText(
                ko: "‘\(id)’이(가) 낸 돈은 \(currency.text(paid))뿐이라 \(currency.text(amount)) 환불은 할 수 없습니다",
                en: "‘\(id)’ has paid \(currency.text(paid)), so \(currency.text(amount)) cannot be refunded"),
            next: LocalizedText(
                ko: "‘moim dues’로 낸 돈을 확인하세요.", en: "See what has been paid with ‘moim dues’."))
    }

    static func notInHand(_ amount: Int, there: Int, _ currency: Currency) -> Refusal {
        Refusal(
            code: "dues.not-in-hand",
            what: LocalizedText(
                ko: "모임에 남은 돈은 \(currency.text(there))으로, \(currency.text(amount))에 모자랍니다",
                en: "the group has \(currency.text(there)) left, which is less than \(currency.text(amount))"),
            next: LocalizedText(
                ko: "더 받은 돈이 있으면 먼저 적고, 이미 지급한 사례비가 잘못이면 ‘moim dues reverse’로 바로잡으세요.",
                en:
                    "Record what else was received; if an honorarium was paid by mistake, reverse it with ‘moim dues reverse’."
            ))
    }

    static func waiverAboveOwed(_ id: MemberID, _ amount: Int, owed: Int, _ currency: Currency) -> Refusal {
        Refusal(
            code: "dues.waiver-above-owed",
            what: LocalizedText(
                ko: "‘\(id)’이(가) 밀린 돈은 \(currency.text(owed))뿐이라 \(currency.text(amount))을 면제할 수 없습니다",
                en: "‘\(id)’ owes \(currency.text(owed)), so \(currency.text(amount)) cannot be waived"),
            next: LocalizedText(
                ko: "이미 낸 돈은 ‘moim dues refund’로 돌려주세요.", en: "Give back what was paid with ‘moim dues refund’."))
    }

    static func monthNotCharged(_ id: MemberID, _ month: String) -> Refusal {
        Refusal(
            code: "dues.month-not-charged",
            what: LocalizedText(
                ko: "‘\(id)’에게 \(month)에 청구한 회비가 없습니다", en: "‘\(id)’ was not charged in \(month)"),
            next: LocalizedText(
                ko: "청구한 뒤에 면제하세요. 청구한 달은 ‘moim dues --json’에 있습니다.",
                en: "Waive it once it is charged; ‘moim dues --json’ has the months."))
    }

    static func monthSettled(_ id: MemberID, _ month: String) -> Refusal {
        Refusal(
            code: "dues.month-settled",
            what: LocalizedText(
                ko: "‘\(id)’의 \(month) 회비는 남은 것이 없습니다", en: "nothing is owed by ‘\(id)’ for \(month)"),
            next: LocalizedText(
                ko: "이미 낸 돈은 ‘moim dues refund’로 돌려주세요.", en: "Give back what was paid with ‘moim dues refund’."))
    }

    static func unknownDuesEntry(_ id: DuesEntryID, known: [DuesEntryID]) -> Refusal {
        let hint = Nearest.match(id.rawValue, in: known.map(\.rawValue))
        return Refusal(
            code: "dues.entry-unknown",
            what: LocalizedText(ko: "장부에 ‘\(id)’이(가) 없습니다", en: "the ledger has no entry ‘\(id)’"),
            next: hint.map { LocalizedText(ko: "‘\($0)’을(를) 뜻하셨나요?", en: "Did you mean ‘\($0)’?") }
                ?? LocalizedText(ko: "‘moim dues entries’로 확인하세요.", en: "See ‘moim dues entries’."))
    }

    static func reversalStays(_ id: DuesEntryID) -> Refusal {
        Refusal(
            code: "dues.reversal-stays",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 정정이라 다시 정정할 수 없습니다", en: "‘\(id)’ is a reversal, which is not reversed"),
            next: LocalizedText(ko: "처음 것이 맞았으면 다시 적으세요.", en: "If the first entry was right, record it again."))
    }

    static func alreadyReversed(_ id: DuesEntryID, by reversal: DuesEntryID) -> Refusal {
        Refusal(
            code: "dues.already-reversed",
            what: LocalizedText(
                ko: "‘\(id)’은(는) 이미 \(reversal)로 바로잡았습니다", en: "‘\(id)’ was reversed already, by \(reversal)"),
            next: LocalizedText(ko: "‘moim dues entries’로 확인하세요.", en: "See ‘moim dues entries’."))
    }

    static func paymentWasRefunded(_ id: DuesEntryID, left: Int, _ currency: Currency) -> Refusal {
        Refusal(
            code: "dues.payment-refunded",
            what: LocalizedText(
                ko: "‘\(id)’로 받은 돈은 이미 돌려주어 \(currency.text(left))만 남았습니다",
                en: "what came with ‘\(id)’ has been refunded; \(currency.text(left)) of it is left"),
            next: LocalizedText(
                ko: "환불을 먼저 ‘moim dues reverse’로 바로잡으세요.", en: "Reverse the refund first with ‘moim dues reverse’."))
    }

    static let duesStayWithTheGroup = Refusal(
        code: "dues.for-the-group",
        what: LocalizedText(
            ko: "이 프로그램의 회비는 모임의 살림이라 사례비로 지급하지 않습니다",
            en: "this program's dues are the group's own and are not paid as an honorarium"),
        next: LocalizedText(
            ko: "매니저의 몫이면 program.yaml에 ‘to: manager’로 쓰고 ‘moim revise’하세요.",
            en: "If they are the manager's, write ‘to: manager’ in program.yaml and run ‘moim revise’."))

    static let noManagerToPay = Refusal(
        code: "dues.no-manager",
        what: LocalizedText(ko: "사례비를 받을 매니저가 없습니다", en: "there is no manager to pay the honorarium to"),
        next: LocalizedText(ko: "‘moim member elect’로 매니저를 뽑으세요.", en: "Elect one with ‘moim member elect’."))

    static let nothingToSettle = Refusal(
        code: "dues.nothing-to-settle",
        what: LocalizedText(ko: "지급할 돈이 없습니다", en: "there is nothing to pay out"),
        next: LocalizedText(
            ko: "받은 회비를 ‘moim dues pay’로 먼저 적으세요.", en: "Record the dues received with ‘moim dues pay’ first."))
}
