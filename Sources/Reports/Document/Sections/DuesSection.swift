import ProgramModel
import Values

/// What was charged and paid. By id, while nobody is named; as sums once somebody is, for whoever knows all names but one,
/// or all codes but one, knows whose the last line is.
struct DuesSection {
    let scope: ReportScope

    /// Nil for a program without dues.
    var section: ReportDocument.Section? {
        guard let rule = scope.program.definition.dues else { return nil }
        let accounts = accounts
        let month = money(rule.amount)
        let purpose =
            rule.to == .manager
            ? scope.text(ko: "매니저의 사례비", en: "the manager's honorarium")
            : scope.text(ko: "모임의 살림", en: "the group's expenses")
        var blocks: [Block] = [
            .paragraph(
                RichText(
                    scope.text(
                        ko: "참여자마다 한 달에 \(month), 쓰임은 \(purpose)입니다. \(scope.day(scope.season.asOf)) 기준.",
                        en: "\(month) a month from each member, for \(purpose). As of \(scope.day(scope.season.asOf)).")
                ))
        ]
        if accounts.isEmpty {
            let words = scope.text(ko: "아직 회비를 낼 참여자가 없습니다.", en: "Nobody owes dues yet.")
            blocks.append(.paragraph(RichText(words), .muted))
        } else {
            blocks.append(.table(table(accounts)))
            if !isByMember { blocks.append(.paragraph(RichText(sumsOnly), .muted)) }
            if rule.to == .manager, let ledger { blocks.append(.paragraph(RichText(settled(ledger)), .muted)) }
        }
        return ReportDocument.Section(id: "dues", title: scope.text(ko: "회비", en: "Dues"), blocks: blocks)
    }

    var isByMember: Bool { !scope.authors.contains { scope.isNamed($0.id) } }

    private var sumsOnly: String {
        let behind = accounts.count { $0.charged - $0.waived - $0.paid > 0 }
        return scope.text(
            ko: "이름을 밝힌 사람이 있어 사람마다의 회비는 적지 않습니다. 낼 사람 \(accounts.count)명 가운데 밀린 사람은 \(behind)명입니다.",
            en:
                "Somebody is named in this report, so it does not say who paid what. Of \(accounts.count) who owe dues, \(behind) are in arrears."
        )
    }

    var accounts: [DuesAccount] { ledger?.accounts ?? [] }

    private var ledger: DuesLedger? { DuesLedger(scope.program, on: scope.date(scope.season.asOf)) }

    private func settled(_ ledger: DuesLedger) -> String {
        let (paid, left) = (money(ledger.balance(.honorarium)), money(ledger.balance(.cash)))
        return scope.text(
            ko: "지급한 사례비 \(paid), 받았으나 아직 지급하지 않은 돈 \(left).",
            en: "Honorarium paid: \(paid). Received and not yet paid out: \(left).")
    }

    private func table(_ accounts: [DuesAccount]) -> ReportTable {
        func row(
            _ name: RichText, _ months: Int, _ charged: Int, _ waived: Int, _ paid: Int, _ days: Int?
        ) -> [RichText] {
            [name, RichText("\(months)")]
                + [charged, waived, paid, charged - waived - paid].map { RichText(money($0)) }
                + [RichText(days.map { "\($0)" } ?? "–")]
        }
        var rows = (isByMember ? accounts : []).map {
            row(.code($0.member.rawValue), $0.charges.count, $0.charged, $0.waived, $0.paid, $0.days)
        }
        rows.append(
            row(
                .strong(scope.text(ko: "모두", en: "Total")), accounts.map(\.charges.count).reduce(0, +),
                accounts.map(\.charged).reduce(0, +), accounts.map(\.waived).reduce(0, +),
                accounts.map(\.paid).reduce(0, +), accounts.compactMap(\.days).max()))
        return ReportTable(
            columns: [
                .init(scope.text(ko: "참여자", en: "Member")), .init(scope.text(ko: "달", en: "Months"), isNumber: true),
                .init(scope.text(ko: "낼 돈", en: "Charged"), isNumber: true),
                .init(scope.text(ko: "면제", en: "Waived"), isNumber: true),
                .init(scope.text(ko: "낸 돈", en: "Paid"), isNumber: true),
                .init(scope.text(ko: "밀린 돈", en: "Arrears"), isNumber: true),
                .init(scope.text(ko: "밀린 날", en: "Days in arrears"), isNumber: true),
            ], rows: rows)
    }

    private func money(_ amount: Int) -> String {
        scope.program.definition.dues.map { MoneyText.text(amount, $0.currency, scope.language) } ?? "\(amount)"
    }
}
