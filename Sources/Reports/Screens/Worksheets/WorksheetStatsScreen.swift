package import ProgramModel
package import Values

/// How worksheets went: a table of all, or one step by step. Counts only.
package struct WorksheetStatsScreen: Screen {
    private let uses: [WorksheetUse]
    private let isDetailed: Bool

    /// - Parameter isDetailed: step by step.
    package init(_ uses: [WorksheetUse], isDetailed: Bool) {
        self.uses = uses
        self.isDetailed = isDetailed
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !uses.isEmpty else {
            return ScreenText.paragraph(
                LocalizedText(ko: "아직 낸 워크시트가 없습니다.", en: "No worksheet has been handed in yet.")[language],
                width: width)
        }
        return isDetailed
            ? uses.map { steps($0.tally, language, width) }.joined(separator: "\n") : list(language, width)
    }

    private func list(_ language: Language, _ width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id", isWhole: true), .init(LocalizedText(ko: "워크시트", en: "Worksheet")[language]),
            .init(LocalizedText(ko: "판", en: "Versions")[language], alignment: .right),
            .init(LocalizedText(ko: "낸 것", en: "Handed in")[language], alignment: .right),
            .init(LocalizedText(ko: "다시 낸 것", en: "Again")[language], alignment: .right),
            .init(LocalizedText(ko: "사람", en: "People")[language], alignment: .right),
            .init(LocalizedText(ko: "주기", en: "Cycles")[language], alignment: .right),
        ])
        table.rows = uses.map { use in
            let tally = use.tally
            return [
                tally.id.rawValue, tally.title[language],
            ]
                + [tally.versions, tally.submissions, tally.corrections, tally.members, tally.cycles.count].map(
                    String.init)
        }
        return table.text(width: width)
            + ScreenText.paragraph(
                LocalizedText(ko: "문항별로: moim worksheet stats ID", en: "Step by step: moim worksheet stats ID")[
                    language],
                width: width)
    }

    private func steps(_ tally: WorksheetTally, _ language: Language, _ width: Int?) -> String {
        var out = ScreenText.heading(PrintableText.clean("\(tally.title[language]) (\(tally.id))"), width: width)
        out += ScreenText.paragraph(WorksheetTallyText.head(tally)[language], width: width) + "\n"
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "문항", en: "Step")[language]),
            .init(LocalizedText(ko: "물음", en: "Asked")[language], alignment: .right),
            .init(LocalizedText(ko: "답", en: "Answered")[language], alignment: .right),
            .init(LocalizedText(ko: "비움", en: "Empty")[language], alignment: .right),
            .init(LocalizedText(ko: "안 물음", en: "Not asked")[language], alignment: .right),
            .init(LocalizedText(ko: "고침", en: "Corrected")[language], alignment: .right),
            .init(LocalizedText(ko: "답의 모습", en: "Answers")[language]),
        ])
        table.rows = tally.steps.map { step in
            [step.isInUse ? step.step.id : "\(step.step.id) †"]
                + [step.asked, step.answered, step.empty, step.notAsked, step.corrected].map(String.init)
                + [WorksheetTallyText.spread(step)[language]]
        }
        out += table.text(width: width)
        for note in WorksheetTallyText.notes(tally) { out += ScreenText.paragraph(note[language], width: width) }
        return out
    }

    package var value: Value { .array(uses.map { Self.value($0, detailed: isDetailed) }) }

    static func value(_ use: WorksheetUse, detailed: Bool) -> Value {
        let tally = use.tally
        var object: [String: Value] = [
            "worksheet": .string(tally.id.rawValue), "title": CanonicalCoding.value(tally.title),
            "program": .string(use.program.program.rawValue), "versions": .int(Int64(tally.versions)),
            "submissions": .int(Int64(tally.submissions)), "corrections": .int(Int64(tally.corrections)),
            "members": .int(Int64(tally.members)), "cycles": .array(tally.cycles.map { .int(Int64($0)) }),
            "lineage": LineageText.value(use.lineage),
        ]
        if detailed { object["steps"] = .array(tally.steps.map(StepTallyValue.of)) }
        return .object(object)
    }
}
