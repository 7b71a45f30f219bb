package import ProgramModel
package import Values

/// Action items: what is still open, or all there have been.
package struct ActionListScreen: Screen {
    private let program: Program
    private let day: CalendarDate
    private let owner: MemberID?
    private let all: Bool
    private let names: Names

    /// - Parameters:
    ///   - owner: only this member's.
    ///   - all: those that are done or dropped too.
    package init(_ program: Program, on day: CalendarDate, owner: MemberID?, all: Bool, names: Names) {
        self.program = program
        self.day = day
        self.owner = owner
        self.all = all
        self.names = names
    }

    private var actions: [ActionItem] {
        (all ? program.actionItems : program.openActions).filter { owner == nil || $0.owner == owner }
    }

    private var words: ActionText { ActionText(program: program, names: names, day: day) }

    package func text(_ language: Language, width: Int?) -> String {
        guard !actions.isEmpty else {
            return all
                ? LocalizedText(ko: "적은 할 일이 없습니다.\n", en: "There are no action items.\n")[language]
                : LocalizedText(ko: "남은 할 일이 없습니다.\n", en: "No action item is open.\n")[language]
        }
        var table = TextTable(columns: [
            .init("id", isWhole: true), .init(LocalizedText(ko: "할 일", en: "What")[language]),
            .init(LocalizedText(ko: "맡은 사람", en: "Owner")[language]),
            .init(LocalizedText(ko: "기한", en: "Due")[language]),
            .init(LocalizedText(ko: "상태", en: "State")[language]),
        ])
        table.rows = actions.map { action in
            let open = LocalizedText(ko: "열림", en: "open")
            return [
                action.id.rawValue, names.text(action.text), names.label(action.owner), due(action, language),
                (words.state(action) ?? open)[language],
            ]
        }
        return table.text(width: width)
    }

    private func due(_ action: ActionItem, _ language: Language) -> String {
        let day = DateText.short(program.dueDay(of: action), language)
        return action.due.meeting.map { "\(day) (\($0))" } ?? day
    }

    package var value: Value { .array(actions.map(words.value)) }
}
