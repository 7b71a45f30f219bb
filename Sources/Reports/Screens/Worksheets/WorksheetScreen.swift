package import ProgramModel
package import Values

/// The worksheets of a program, who owes one now, and which others lie ready.
package struct WorksheetScreen: Screen {
    private let program: Program
    private let further: [WorksheetDefinition]
    private let unreadable: [String]
    private let names: Names
    private let drafts: [WorksheetDraft]

    /// - Parameters:
    ///   - further: worksheets that the program does not use yet but could.
    ///   - unreadable: files of such that have an error.
    package init(
        _ program: Program, further: [WorksheetDefinition], unreadable: [String], names: Names,
        drafts: [WorksheetDraft] = []
    ) {
        self.program = program
        self.drafts = drafts
        self.further = further
        self.unreadable = unreadable
        self.names = names
    }

    private var worksheets: [AdoptedWorksheet] {
        program.worksheets.values.sorted { $0.definition.id < $1.definition.id }
    }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id"), .init(LocalizedText(ko: "워크시트", en: "Worksheet")[language]),
            .init(LocalizedText(ko: "단계", en: "Phase")[language]),
            .init(LocalizedText(ko: "문항", en: "Steps")[language], alignment: .right),
            .init(LocalizedText(ko: "낸 것", en: "Handed in")[language], alignment: .right),
            .init(LocalizedText(ko: "지금 안 낸 사람", en: "Missing now")[language]),
        ])
        for adopted in worksheets {
            let definition = adopted.definition
            let missing = definition.phase == program.phase ? program.missing(definition).compactMap(\.self) : []
            table.rows.append([
                definition.id.rawValue, definition.title[language], definition.phase.title[language],
                String(definition.steps.count), String(program.submissions.count { $0.worksheet == definition.id }),
                names.list(missing),
            ])
        }
        return table.text(width: width) + draftsText(language, width) + furtherText(language, width)
    }

    private func draftsText(_ language: Language, _ width: Int?) -> String {
        guard !drafts.isEmpty else { return "" }
        let text = LocalizedText(
            ko: "쓰다 만 초안이 \(drafts.count)개 있습니다: moim worksheet drafts",
            en: "Drafts that are not handed in: \(drafts.count) (moim worksheet drafts)")
        return "\n" + ScreenText.paragraph(text[language], width: width)
    }

    private func furtherText(_ language: Language, _ width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id"), .init(LocalizedText(ko: "워크시트", en: "Worksheet")[language]),
            .init(LocalizedText(ko: "단계", en: "Phase")[language]),
            .init(LocalizedText(ko: "내는 사람", en: "Handed in by")[language]),
            .init(LocalizedText(ko: "문항", en: "Steps")[language], alignment: .right),
        ])
        table.rows = further.map {
            [
                $0.id.rawValue, $0.title[language], $0.phase.title[language], $0.scope.title[language],
                String($0.steps.count),
            ]
        }
        return FurtherList(table, unreadable: unreadable).text(language, width: width)
    }

    package var value: Value {
        .array(
            worksheets.map { adopted in
                [
                    "in_use": true,
                    "definition": CanonicalCoding.value(adopted.definition),
                    "version": .int(Int64(adopted.version)),
                    "script": .string(adopted.script.hex),
                    "submissions": .int(Int64(program.submissions.count { $0.worksheet == adopted.definition.id })),
                    "drafts": .int(Int64(drafts.count { $0.worksheet == adopted.definition.id })),
                ]
            }
                + further.map { definition in
                    [
                        "in_use": false, "definition": CanonicalCoding.value(definition), "version": .null,
                        "script": .null, "submissions": 0,
                        "drafts": .int(Int64(drafts.count { $0.worksheet == definition.id })),
                    ]
                })
    }
}
