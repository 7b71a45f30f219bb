package import ProgramModel
package import Values

/// Who is in the group. The only screen that shows names as data: the manager's own list.
package struct MemberScreen: Screen {
    private let program: Program
    private let history: PeopleHistory
    private let names: Names

    package init(_ program: Program, history: PeopleHistory, names: Names) {
        self.program = program
        self.history = history
        self.names = names
    }

    private var members: [Member] { program.members.values.sorted { $0.id < $1.id } }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id", isWhole: true), .init(LocalizedText(ko: "이름", en: "Name")[language]),
            .init(LocalizedText(ko: "상태", en: "State")[language]),
            .init(LocalizedText(ko: "커뮤니티", en: "Community")[language]),
            .init(LocalizedText(ko: "참석", en: "Came")[language], alignment: .right),
        ])
        let someAgreed = members.contains { $0.consent != nil }
        if someAgreed { table.columns.append(.init(LocalizedText(ko: "보고서", en: "In the report")[language])) }
        let reasons = members.map { history.reason(of: $0.id).map(names.text) ?? "" }
        let givesReasons = reasons.contains { !$0.isEmpty }
        if givesReasons { table.columns.append(.init(LocalizedText(ko: "까닭", en: "Reason")[language])) }
        for (member, reason) in zip(members, reasons) {
            let came = program.meetings.count { $0.attendance[member.id]?.came == true }
            table.rows.append([
                member.id.rawValue,
                names.isForgotten(member.id) ? Names.forgottenTitle[language] : names.name(member.id) ?? "",
                Self.standing(member, in: program)[language],
                member.community?.rawValue ?? "", NumberText.ratio(Double(came), of: Double(program.meetings.count)),
            ] + (someAgreed ? [Self.printing(member.consent)[language]] : []) + [reason])
        }
        return table.text(width: width) + managers(language, width)
    }

    /// `참여 · 매니저`, `대기 2번`, `참관`.
    static func standing(_ member: Member, in program: Program) -> LocalizedText {
        if let place = program.waitingList.firstIndex(where: { $0.id == member.id }) {
            return LocalizedText(ko: "대기 \(place + 1)번", en: "waiting, no. \(place + 1)")
        }
        if member.isObserver { return LocalizedText(ko: "참관", en: "observer") }
        return member.status.title
            + (program.manager == member.id ? LocalizedText(ko: " · 매니저", en: " · manager") : LocalizedText(same: ""))
    }

    private static func printing(_ consent: NameConsent?) -> LocalizedText {
        switch consent {
        case .own: LocalizedText(ko: "이름", en: "by name")
        case .chosen: LocalizedText(ko: "정한 이름", en: "by a given name")
        case nil: LocalizedText(same: "id")
        }
    }

    /// Who was manager when, once there is more to tell than who is.
    private func managers(_ language: Language, _ width: Int?) -> String {
        guard history.managers.count > 1 || history.managers.last?.until != nil else { return "" }
        return "\n" + ScreenText.paragraph(LocalizedText(ko: "매니저였던 때", en: "Managers")[language], width: width)
            + history.managers.map { span in
                let until = span.until.map { ScreenText.day($0, in: program) } ?? ""
                let reason = span.reason.map { " (\(names.text($0)))" } ?? ""
                return ScreenText.bullet(
                    PrintableText.clean(
                        "\(names.label(span.member)): \(ScreenText.day(span.from, in: program))–\(until)\(reason)"),
                    width: width)
            }.joined()
    }

    package var value: Value {
        .array(
            members.map { member in
                let place = program.waitingList.firstIndex { $0.id == member.id }
                return [
                    "id": .string(member.id.rawValue),
                    "name": names.name(member.id).map { .string($0) } ?? .null,
                    "status": .string(member.status.rawValue),
                    "role": member.isActive ? .string((member.role ?? .member).rawValue) : .null,
                    "waiting": place.map { .int(Int64($0 + 1)) } ?? .null,
                    "reason": history.reason(of: member.id).map { .string(MentionText.pseudonymous($0)) } ?? .null,
                    "community": member.community.map { .string($0.rawValue) } ?? .null,
                    "consent": member.consent.map { .string($0.rawValue) } ?? .null,
                    "forgotten": .bool(program.isForgotten(member.id)),
                    "manager": .bool(program.manager == member.id),
                    "manager_spans": .array(
                        history.managers.filter { $0.member == member.id }.map { Names.pseudonymous(CanonicalCoding.value($0)) }),
                ]
            })
    }
}
