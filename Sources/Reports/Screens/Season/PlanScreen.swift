package import ProgramModel
package import Values

/// What a `program.yaml` would begin: the season, and what it uses.
package struct PlanScreen: Screen {
    private let program: Program
    private let worksheets: [WorksheetDefinition]
    private let indicators: [IndicatorDefinition]

    package init(_ created: ProgramCreated, worksheets: [WorksheetDefinition], indicators: [IndicatorDefinition]) {
        program = Program(created: created, at: created.calendar.first?.start ?? Timestamp(milliseconds: 0))
        self.worksheets = worksheets
        self.indicators = indicators
    }

    package func text(_ language: Language, width: Int?) -> String {
        var out = CalendarScreen(program).text(language, width: width) + "\n"
        func list(_ title: LocalizedText, _ items: [String]) {
            out += title[language] + "\n" + items.map { ScreenText.bullet($0, width: width) }.joined()
        }
        list(LocalizedText(ko: "워크시트", en: "Worksheets"), worksheets.map { "\($0.title[language]) (\($0.id))" })
        let outcome = program.definition.outcome
        let mark = LocalizedText(ko: ", 결과 지표", en: ", the outcome")[language]
        list(
            LocalizedText(ko: "지표", en: "Indicators"),
            indicators.map { "\($0.title[language]) (\($0.id)\($0.id == outcome ? mark : ""))" })
        return out + LocalizedText(ko: "\n고칠 곳이 없습니다.\n", en: "\nNothing needs mending.\n")[language]
    }

    package var value: Value {
        [
            "program": CanonicalCoding.value(program.definition),
            "calendar": CalendarScreen(program).value,
            "worksheets": .array(worksheets.map { .string($0.id.rawValue) }),
            "indicators": .array(indicators.map { .string($0.id.rawValue) }),
        ]
    }
}
