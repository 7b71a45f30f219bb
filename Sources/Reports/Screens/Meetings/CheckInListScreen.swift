package import ProgramModel
package import Values

/// Who carries out what in a cycle, what is in the way, and what support is waited for.
package struct CheckInListScreen: Screen {
    private let program: Program
    private let cycle: Int
    private let names: Names

    package init(_ program: Program, cycle: Int, names: Names) {
        self.program = program
        self.cycle = cycle
        self.names = names
    }

    private struct Row {
        var member: MemberID
        /// Nil for a member who has not answered.
        var checkIn: CheckIn?
        var isOwed: Bool
    }

    /// Every check-in of the cycle by member, and the members without one.
    private var rows: [Row] {
        let checkIns = program.checkIns.filter { $0.cycle == cycle }
        let members = Set(checkIns.map(\.member) + program.participants.map(\.id)).sorted()
        return members.flatMap { member -> [Row] in
            let own = checkIns.filter { $0.member == member }.map { Row(member: member, checkIn: $0, isOwed: false) }
            return own.isEmpty ? [Row(member: member, checkIn: nil, isOwed: isOwed(member))] : own
        }
    }

    /// Whoever has sealed a plan of this cycle and not said how it goes.
    private func isOwed(_ member: MemberID) -> Bool {
        program.hypotheses.contains { hypothesis in
            hypothesis.member == member && hypothesis.seal != nil
                && (hypothesis.cycle...hypothesis.dueCycle).contains(cycle)
        }
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard cycle > 0 else {
            return LocalizedText(ko: "아직 첫 주기를 시작하지 않았습니다.\n", en: "The first cycle has not begun yet.\n")[language]
        }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "참여자", en: "Member")[language]),
            .init(LocalizedText(ko: "실행", en: "Carried out")[language]),
            .init(LocalizedText(ko: "걸림돌", en: "Obstacles")[language]),
            .init(LocalizedText(ko: "필요한 도움", en: "Support needed")[language]),
            .init(LocalizedText(ko: "언제", en: "When")[language]),
        ])
        table.rows = rows.map { row in
            guard let checkIn = row.checkIn else {
                return [names.label(row.member), silence(row)[language], "", "", ""]
            }
            return [
                names.label(row.member), checkIn.carriedOut.title[language], checkIn.obstacles.map(names.text) ?? "",
                support(checkIn)[language], ScreenText.moment(checkIn.at, in: program, language),
            ]
        }
        let title = LocalizedText(ko: "\(cycle)주기의 점검", en: "Check-ins of cycle \(cycle)")[language]
        return ScreenText.heading(title, width: width) + table.text(width: width)
    }

    private func silence(_ row: Row) -> LocalizedText {
        guard row.isOwed else { return LocalizedText(ko: "실행할 계획 없음", en: "no plan to carry out") }
        return cycle == program.cycleNumber && program.checkInsRequested.contains(row.member)
            ? LocalizedText(ko: "아직 답하지 않음(때가 됨)", en: "no answer yet (due)")
            : LocalizedText(ko: "아직 답하지 않음", en: "no answer yet")
    }

    private func support(_ checkIn: CheckIn) -> LocalizedText {
        guard let support = checkIn.support.map(names.text) else { return LocalizedText(same: "") }
        guard let note = (checkIn.answer?.note).map(names.text) else { return LocalizedText(same: support) }
        return LocalizedText(ko: "\(support) → 도움: \(note)", en: "\(support) → given: \(note)")
    }

    package var value: Value {
        .array(
            rows.map { row in
                row.checkIn.map(Self.value(of:)) ?? [
                    "member": .string(row.member.rawValue), "cycle": .int(Int64(cycle)), "at": .null,
                    "carried_out": .null, "obstacles": .null, "support": .null, "given": .null,
                    "owed": .bool(row.isOwed),
                ]
            })
    }

    static func value(of checkIn: CheckIn) -> Value {
        func word(_ text: String?) -> Value { text.map { .string($0) } ?? .null }
        return [
            "member": .string(checkIn.member.rawValue), "cycle": .int(Int64(checkIn.cycle)),
            "at": .string(checkIn.at.description), "carried_out": .string(checkIn.carriedOut.rawValue),
            "obstacles": word(checkIn.obstacles), "support": word(checkIn.support),
            "given": checkIn.answer.map { ["at": .string($0.at.description), "note": .string($0.note)] } ?? .null,
            "owed": false,
        ]
    }
}
