import CommonMark
package import ProgramModel
package import Values

/// All that is held about one person, for that person: as data and in Markdown. Others appear by id, for what is known of
/// them is theirs.
package struct Dossier {
    private let person: MemberID
    private let title: LocalizedText
    private let sections: [DossierSection]

    /// - Parameters:
    ///   - contact: of the people's table: name, phone, mail, aliases.
    ///   - mentions: entries whose text mentions the person.
    ///   - rows: of datasets, with the person in them.
    ///   - steps: the way through the group.
    ///   - undone: answers and action items that were taken back.
    ///   - drafts: files of worksheets that were begun.
    ///   - day: up to which dues are counted.
    package init(
        of person: MemberID, in program: Program, contact: [String: Value], mentions: [LoggedFact],
        rows: [(dataset: DatasetVersion, rows: [Value])], steps: [MembershipStep], undone: [LoggedFact],
        drafts: [(file: String, text: String)], on day: CalendarDate
    ) {
        self.person = person
        title = program.definition.title
        let aliases = contact["aliases"]?.array?.compactMap(\.string) ?? []
        let names = Names(contact["name"]?.string.map { [person: $0] } ?? [:], aliases: [person: aliases])
        let writer = DossierWriter(person: person, program: names.shown(program), names: names, day: day)
        let sentence = FactSentence(program, names: names)
        sections = [
            DossierSection(
                ko: "연락처", en: "Contact",
                [
                    [
                        .init("id", "id", person.rawValue), .init("이름", "Name", contact["name"]?.string),
                        .init("전화", "Phone", contact["phone"]?.string), .init("메일", "Mail", contact["mail"]?.string),
                        .init("다른 이름", "Other names", aliases.isEmpty ? nil : aliases.joined(separator: ", ")),
                    ]
                ]), writer.membership, writer.history(steps), writer.worksheets,
            writer.undone(undone.map { names.shown($0.fact) }, at: undone.map(\.at)),
            DossierSection(
                ko: "초안", en: "Drafts",
                drafts.map { [.init("파일", "File", $0.file), .init("쓴 것", "What was written", $0.text)] }),
            writer.attendance, writer.hypotheses, writer.checkIns, writer.actions, writer.dues,
            DossierSection(
                ko: "이 사람을 말한 글", en: "Texts that mention the person",
                mentions.map { logged -> [DossierSection.Field] in
                    [
                        .init("기록 번호", "Entry", Value.int(Int64(logged.seq))),
                        .init("언제", "When", writer.moment(logged.at)),
                        .init("무엇", "What", title: sentence.text(of: logged.fact)),
                        .init("글", "Text", Self.texts(of: logged.fact, mentioning: person, names)),
                    ]
                }),
            DossierSection(
                ko: "자료의 행", en: "Rows of datasets",
                rows.map { part -> [DossierSection.Field] in
                    [
                        .init("자료", "Dataset", "\(part.dataset.name) \(part.dataset.version)"),
                        .init("행의 수", "Number of rows", Value.int(Int64(part.rows.count))),
                        .init("행", "Rows", Value.array(part.rows)),
                    ]
                }),
        ].filter { !$0.records.isEmpty }
    }

    /// What was written of the person, as they read it.
    private static func texts(of fact: Fact, mentioning person: MemberID, _ names: Names) -> Value {
        var texts: [String] = []
        _ = CanonicalCoding.value(fact.payload).mappingStrings { text in
            if MentionText.mentions(person, in: text) { texts.append(names.text(text)) }
            return text
        }
        return .array(texts.map { .string($0) })
    }

    package var value: Value {
        [
            "id": .string(person.rawValue), "program": CanonicalCoding.value(title),
            "sections": .array(
                sections.map { section in
                    [
                        "title": CanonicalCoding.value(section.title),
                        "records": .array(
                            section.records.map { fields in
                                .array(fields.map { ["title": CanonicalCoding.value($0.title), "value": $0.value] })
                            }),
                    ]
                }),
        ]
    }

    package func markdown(_ language: Language) -> String {
        let heading = LocalizedText(
            ko: "\(title.ko): \(person)에 대해 가진 정보", en: "\(title.en): what is held about \(person)")
        var blocks: [MarkdownBlock] = [.heading([.text(heading[language])], level: 1)]
        for section in sections {
            blocks.append(.heading([.text(section.title[language])], level: 2))
            let records = section.records.map { MarkdownBlock.list($0.map { line($0, language) }, start: nil) }
            // Lists in a row would be one list.
            blocks += records.count > 1 ? [.list(records.map { [$0] }, start: 1)] : records
        }
        return Markdown.write(blocks)
    }

    private func line(_ field: DossierSection.Field, _ language: Language) -> [MarkdownBlock] {
        let title = MarkdownInline.strong([.text(field.title[language])])
        guard let rows = field.value.array, rows.contains(where: { $0.object != nil }) else {
            return [.paragraph([title, .text(": " + words(field.value, language))])]
        }
        return [
            .paragraph([title, .text(":")]),
            .list(rows.map { [.paragraph([.code(CanonicalJSON.text($0))])] }, start: nil),
        ]
    }

    private func words(_ value: Value, _ language: Language) -> String {
        if let text = value.string { return text }
        if let text = value[language.rawValue]?.string { return text }
        if let list = value.array { return list.map { words($0, language) }.joined(separator: ", ") }
        return CanonicalJSON.text(value)
    }
}
