package import ProgramModel
package import Values

/// Who is in the group. The only screen that shows names as data: the manager's own list.
package struct MemberScreen: Screen {
    private let program: Program
    private let names: Names

    package init(_ program: Program, names: Names) {
        self.program = program
        self.names = names
    }

    private var members: [Member] { program.members.values.sorted { $0.id < $1.id } }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id"), .init(LocalizedText(ko: "이름", en: "Name")[language]),
            .init(LocalizedText(ko: "상태", en: "State")[language]),
            .init(LocalizedText(ko: "커뮤니티", en: "Community")[language]),
            .init(LocalizedText(ko: "참석", en: "Came")[language], alignment: .right),
        ])
        for member in members {
            let manager = program.manager == member.id ? LocalizedText(ko: " · 매니저", en: " · manager")[language] : ""
            let came = program.meetings.count { $0.attendance[member.id]?.came == true }
            table.rows.append([
                member.id.rawValue,
                names.isForgotten(member.id) ? Names.forgottenTitle[language] : names.name(member.id) ?? "",
                member.status.title[language] + manager,
                member.community?.rawValue ?? "", NumberText.ratio(Double(came), of: Double(program.meetings.count)),
            ])
        }
        return table.text(width: width)
    }

    package var value: Value {
        .array(
            members.map { member in
                [
                    "id": .string(member.id.rawValue),
                    "name": names.name(member.id).map { .string($0) } ?? .null,
                    "status": .string(member.status.rawValue),
                    "community": member.community.map { .string($0.rawValue) } ?? .null,
                    "forgotten": .bool(program.isForgotten(member.id)),
                    "manager": .bool(program.manager == member.id),
                ]
            })
    }
}
