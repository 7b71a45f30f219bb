package import ProgramModel
package import Values

/// One person's page: how they came to be in the group, and what they did in it.
package struct MemberPageScreen: Screen {
    let program: Program
    let member: Member
    let steps: [MembershipStep]
    let names: Names
    let contact: ContactDetails?
    let day: CalendarDate
    let account: DuesAccount?

    /// - Parameters:
    ///   - contact: nil where it was not asked for.
    ///   - day: of the dues.
    package init(
        _ program: Program, _ member: Member, history: PeopleHistory, names: Names, contact: ContactDetails?,
        on day: CalendarDate
    ) {
        self.program = program
        self.member = member
        steps = history.steps[member.id] ?? []
        self.names = names
        self.contact = contact
        self.day = day
        account = DuesLedger(program, on: day)?.account(of: member.id)
    }

    package func text(_ language: Language, width: Int?) -> String {
        let standing = MemberScreen.standing(member, in: program)[language]
        let title = [member.id.rawValue, names.name(member.id), standing].compactMap(\.self).joined(separator: " · ")
        var out = ScreenText.heading(PrintableText.clean(title), width: width)
        for line in lines { out += ScreenText.paragraph(PrintableText.clean(line[language]), width: width) }
        for section in sections where !section.lines.isEmpty {
            out += "\n" + ScreenText.paragraph(section.title[language], width: width)
            for line in section.lines {
                out += ScreenText.bullet(PrintableText.clean(line[language]), width: width)
            }
            if let more = section.more { out += ScreenText.bullet(more, mark: "→", width: width) }
        }
        return out
    }

    private var lines: [LocalizedText] {
        var lines: [LocalizedText] = []
        if let community = member.community {
            let title = program.definition.communities.first { $0.id == community }?.title
            lines.append(
                LocalizedText(
                    ko: "커뮤니티: \(title?.ko ?? "") (\(community))", en: "Community: \(title?.en ?? "") (\(community))"))
        }
        guard let contact else { return lines }
        let none = LocalizedText(ko: "없음", en: "none")
        for (ko, en, text) in [
            ("전화", "Phone", contact.phone), ("메일", "Mail", contact.mail),
            ("다른 이름", "Other names", contact.aliases.isEmpty ? nil : contact.aliases.joined(separator: ", ")),
        ] {
            lines.append(LocalizedText(ko: "\(ko): \(text ?? none.ko)", en: "\(en): \(text ?? none.en)"))
        }
        return lines
    }
}
