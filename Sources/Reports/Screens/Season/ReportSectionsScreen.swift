package import Values

/// The sections of the report, with the ids that pages are named by.
package struct ReportSectionsScreen: Screen {
    private let sections: [ReportSectionEntry]

    package init(_ sections: [ReportSectionEntry]) {
        self.sections = sections
    }

    package func text(_ language: Language, width: Int?) -> String {
        let table = TextTable(
            columns: [
                .init(LocalizedText(ko: "이름", en: "Name")[language], isWhole: true),
                .init(LocalizedText(ko: "제목", en: "Title")[language]),
                .init(LocalizedText(ko: "모임이 쓴 글", en: "The group's words")[language]),
            ], rows: sections.map { [$0.isFree ? "–" : $0.id, $0.title[language], words($0)[language]] })
        let hint = LocalizedText(
            ko: "report/이름.md에 쓴 글은 그 장의 여는 말이 되고, 다른 이름의 글은 새 장이 됩니다(머리말의 ‘after: 이름’이 자리를 정합니다). "
                + "‘moim report page 이름’이 글을 시작해 줍니다. 표와 판정, 한계는 바뀌지 않습니다.",
            en:
                "What is written in report/NAME.md opens that section; a page with another name is a section of its own, placed by ‘after: NAME’ "
                + "in its head. ‘moim report page NAME’ begins one. Tables, verdicts and limits stay as they are.")
        return table.text(width: width) + "\n" + ScreenText.paragraph(hint[language], width: width)
    }

    private func words(_ section: ReportSectionEntry) -> LocalizedText {
        if let page = section.page { return LocalizedText(same: "report/\(page).md") }
        return section.introduction == nil
            ? LocalizedText(same: "") : LocalizedText(ko: "(moim이 쓴 여는 말)", en: "(opened by moim)")
    }

    package var value: Value {
        .array(
            sections.map { section in
                [
                    "id": .string(section.id), "title": .both(section.title[.ko], section.title[.en]),
                    "page": section.page.map { .string("report/\($0).md") } ?? .null, "free": .bool(section.isFree),
                    "introduction": section.introduction.map { .both($0[.ko], $0[.en]) } ?? .null,
                ]
            })
    }
}
