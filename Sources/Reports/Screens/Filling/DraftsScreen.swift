package import ProgramModel
package import Values

/// What has been begun and not handed in.
package struct DraftsScreen: Screen {
    private let program: Program
    private let drafts: [WorksheetDraft]
    private let names: Names

    package init(_ program: Program, drafts: [WorksheetDraft], names: Names) {
        self.program = program
        self.drafts = drafts
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !drafts.isEmpty else {
            return LocalizedText(ko: "쓰다 만 초안이 없습니다.\n", en: "There are no drafts.\n")[language]
        }
        var table = TextTable(columns: [
            .init("id", isWhole: true), .init(LocalizedText(ko: "워크시트", en: "Worksheet")[language]),
            .init(LocalizedText(ko: "누구의 것", en: "Whose")[language]),
            .init(LocalizedText(ko: "적은 답", en: "Answered")[language], alignment: .right),
            .init(LocalizedText(ko: "언제", en: "When")[language]),
        ])
        for draft in drafts {
            table.rows.append([
                draft.worksheet.rawValue, draft.title?[language] ?? "–",
                draft.member.map { names.label($0) } ?? LocalizedText(ko: "모임", en: "the group")[language],
                Self.progress(draft), ScreenText.moment(draft.at, in: program, language),
            ])
        }
        return table.text(width: width)
    }

    /// `4/9`; a dash for a draft that cannot be read.
    static func progress(_ draft: WorksheetDraft) -> String {
        guard let answered = draft.answered, let steps = draft.steps else { return "–" }
        return "\(answered)/\(steps)"
    }

    package var value: Value { .array(drafts.map(Self.value(of:))) }

    static func value(of draft: WorksheetDraft) -> Value {
        [
            "worksheet": .string(draft.worksheet.rawValue),
            "member": draft.member.map { .string($0.rawValue) } ?? .null,
            "answered": draft.answered.map { .int(Int64($0)) } ?? .null,
            "steps": draft.steps.map { .int(Int64($0)) } ?? .null,
            "at": .string(draft.at.description),
        ]
    }
}
