package import ProgramModel
package import Values

/// The dialogue about a worksheet as it stands on a terminal.
package struct FillText {
    let language: Language
    let width: Int?

    package init(_ language: Language, width: Int?) {
        self.language = language
        self.width = width
    }

    /// What a line is typed after.
    package func prompt(goesOn: Bool) -> String { goesOn ? "… " : "> " }

    package func text(_ question: FillQuestion) -> String {
        let step = question.step
        var out = question.isRepeated ? "" : "\n"
        let number = "[\(question.number)/\(question.total)] "
        out += hanging("\(step.ask[language]) (\(kind(question)[language]))", lead: number)
        // What is long has been said just now.
        if question.isRepeated, question.choices.count > Self.shortList { return out + current(question) }
        if !question.isRepeated, let help = step.help { out += indented(help[language]) }
        return out + list(question.choices, step.type) + current(question)
    }

    private static let shortList = 9

    /// The worksheet's own choices by title alone; indicators and people also by the id that other commands take.
    private func list(_ choices: [StepChoice], _ type: StepType) -> String {
        let numbered = AnswerReading.isNumbered(choices)
        let places = String(choices.count).count
        return choices.enumerated().map { index, choice in
            let number = String(index + 1)
            let lead = numbered ? String(repeating: " ", count: places - number.count + 2) + "\(number)) " : "  • "
            let title = choice.title[language]
            let isEnough = title == choice.value || type == .choice || type == .choices
            return hanging(isEnough ? title : "\(title) (\(choice.value))", lead: lead)
        }.joined()
    }

    private func current(_ question: FillQuestion) -> String {
        guard let current = question.current else { return "" }
        let words = words(current, question.step, question.choices)
        return indented(
            LocalizedText(
                ko: "지금 답: \(words) (그대로 두려면 Enter)", en: "Answer so far: \(words) (Enter keeps it)")[language])
    }

    /// An answer in words.
    func words(_ answer: Value, _ step: StepDefinition, _ choices: [StepChoice]) -> String {
        if let picks = answer.array { return picks.map { words($0, step, choices) }.joined(separator: ", ") }
        if let flag = answer.bool {
            return flag
                ? LocalizedText(ko: "예", en: "yes")[language] : LocalizedText(ko: "아니요", en: "no")[language]
        }
        if step.type != .text, let choice = choices.first(where: { .string($0.value) == answer }) {
            return choice.title[language]
        }
        return answer.string ?? CanonicalJSON.text(answer)
    }

    private func kind(_ question: FillQuestion) -> LocalizedText {
        let step = question.step
        let numbered = AnswerReading.isNumbered(question.choices)
        var kind: LocalizedText =
            switch step.type {
            case .text: LocalizedText(ko: "글", en: "text")
            case .number: number(step, unit: question.unit)
            case .yesno: LocalizedText(ko: "예/아니요", en: "yes or no")
            case .date: LocalizedText(ko: "날짜, 2020-07-09처럼", en: "a date, such as 2020-07-09")
            case .choices:
                numbered
                    ? LocalizedText(ko: "번호나 글로 여럿, 쉼표로 나눠서", en: "several, by number or text, with commas")
                    : LocalizedText(ko: "여럿, 쉼표로 나눠서", en: "several, with commas")
            case .choice, .indicator, .member, .hypothesis:
                numbered
                    ? LocalizedText(ko: "번호나 글로 하나", en: "one, by number or text")
                    : LocalizedText(ko: "하나", en: "one of them")
            }
        kind =
            kind
            + (step.required
                ? LocalizedText(ko: ", 꼭 필요", en: ", required")
                : LocalizedText(ko: ", Enter로 건너뜀", en: ", Enter skips it"))
        return kind
    }

    private func number(_ step: StepDefinition, unit: LocalizedText?) -> LocalizedText {
        let share = LocalizedText(ko: "비율", en: "a share")
        var text = unit?.en == "%" ? share : LocalizedText(ko: "수", en: "a number")
        if let unit, unit.en != "%" { text = text + LocalizedText(ko: "(\(unit.ko))", en: " (\(unit.en))") }
        func bound(_ value: Double) -> String { NumberText.short(value, decimals: 6) }
        switch (step.minimum, step.maximum) {
        case (let low?, let high?):
            text =
                text + LocalizedText(ko: ", \(bound(low))부터 \(bound(high))까지", en: ", \(bound(low)) to \(bound(high))")
        case (let low?, nil): text = text + LocalizedText(ko: ", \(bound(low)) 이상", en: ", at least \(bound(low))")
        case (nil, let high?): text = text + LocalizedText(ko: ", \(bound(high)) 이하", en: ", at most \(bound(high))")
        case (nil, nil): break
        }
        return text
    }

    func paragraph(_ text: String) -> String {
        ScreenText.paragraph(PrintableText.clean(text), width: width)
    }

    func indented(_ text: String) -> String { hanging(text, lead: "  ") }

    /// Text behind a number; further lines stand under its beginning. Breaks that somebody typed are kept.
    func hanging(_ text: String, lead: String) -> String {
        let rest = String(repeating: " ", count: min(DisplayWidth.of(lead), 6))
        return TextWrap.hanging(
            PrintableText.clean(text, keepingLines: true), width: max(width ?? .max, 20), first: lead, rest: rest)
            + "\n"
    }
}
