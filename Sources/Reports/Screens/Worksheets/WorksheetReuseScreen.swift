package import ProgramModel
package import Values

/// Worksheets over several programs: which steps were taken up, reworded or dropped, and how often each was answered.
package struct WorksheetReuseScreen: Screen {
    private let groups: [WorksheetReuse]
    private let isDetailed: Bool

    package init(_ groups: [WorksheetReuse], isDetailed: Bool) {
        self.groups = groups
        self.isDetailed = isDetailed
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !groups.isEmpty else {
            return ScreenText.paragraph(
                LocalizedText(ko: "아직 낸 워크시트가 없습니다.", en: "No worksheet has been handed in yet.")[language],
                width: width)
        }
        return isDetailed ? groups.map { steps($0, language, width) }.joined(separator: "\n") : list(language, width)
    }

    private func list(_ language: Language, _ width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id", isWhole: true), .init(LocalizedText(ko: "워크시트", en: "Worksheet")[language]),
            .init(LocalizedText(ko: "프로그램(낸 것)", en: "Programs (handed in)")[language]),
            .init(LocalizedText(ko: "문항", en: "Steps")[language], alignment: .right),
            .init(LocalizedText(ko: "다시 쓴 문항", en: "Reused")[language], alignment: .right),
        ])
        table.rows = groups.map { group in
            [
                Set(group.uses.map(\.tally.id.rawValue)).sorted().joined(separator: ", "),
                group.uses[0].tally.title[language],
                group.uses.map { "\($0.program.program) (\($0.tally.submissions))" }.joined(separator: ", "),
                String(group.steps.count), group.uses.count > 1 ? String(group.reused) : "–",
            ]
        }
        return table.text(width: width)
            + ScreenText.paragraph(
                LocalizedText(
                    ko: "문항별로: moim worksheet stats ID --programs …",
                    en: "Step by step: moim worksheet stats ID --programs …")[
                        language], width: width)
    }

    private func steps(_ group: WorksheetReuse, _ language: Language, _ width: Int?) -> String {
        let first = group.uses[0].tally
        var out = ScreenText.heading(PrintableText.clean("\(first.title[language]) (\(first.id))"), width: width)
        for use in group.uses {
            out += ScreenText.bullet(
                PrintableText.clean("\(use.program.program): ") + WorksheetTallyText.head(use.tally)[language],
                width: width)
        }
        let reused = group.reused
        out += ScreenText.paragraph(
            LocalizedText(
                ko: "문항 \(group.steps.count) 가운데 \(reused)개를 두 프로그램 이상이 같은 말로 물었습니다.",
                en:
                    "Of \(Plural.of(group.steps.count, "step")), \(reused) were asked in the same words by more than one program."
            )[
                language], width: width)
        out += "\n"
        var table = TextTable(
            columns: [.init(LocalizedText(ko: "문항", en: "Step")[language])]
                + group.uses.map { .init(PrintableText.clean($0.program.program.rawValue)) })
        table.rows = group.steps.map { step in [step.step.id] + step.places.map { Self.cell($0)[language] } }
        out += table.text(width: width)
        return out
            + ScreenText.paragraph(
                LocalizedText(ko: "수는 답한 것/물은 것입니다.", en: "Numbers: answered/asked.")[language], width: width)
    }

    private static func cell(_ place: ReusedStep.Place) -> LocalizedText {
        func share(_ tally: StepTally) -> String { "\(tally.answered)/\(tally.asked)" }
        switch place {
        case .same(let tally): return LocalizedText(same: share(tally))
        case .reworded(let tally):
            return LocalizedText(ko: "\(share(tally)) 고쳐 물음", en: "\(share(tally)) reworded")
        case .dropped(let tally): return LocalizedText(ko: "\(share(tally)) 뺌", en: "\(share(tally)) dropped")
        case .absent: return LocalizedText(ko: "없음", en: "absent")
        }
    }

    package var value: Value {
        .array(
            groups.map { group in
                [
                    "uses": .array(group.uses.map { WorksheetStatsScreen.value($0, detailed: false) }),
                    "reused": .int(Int64(group.reused)),
                    "steps": .array(
                        group.steps.map { step in
                            [
                                "id": .string(step.step.id), "ask": CanonicalCoding.value(step.step.ask),
                                "reused": .bool(step.isReused), "places": .array(step.places.map(Self.value)),
                            ]
                        }),
                ]
            })
    }

    private static func value(_ place: ReusedStep.Place) -> Value {
        let fate =
            switch place {
            case .same: "same"
            case .reworded: "reworded"
            case .dropped: "dropped"
            case .absent: "absent"
            }
        return ["fate": .string(fate), "tally": place.tally.map(StepTallyValue.of) ?? .null]
    }
}
