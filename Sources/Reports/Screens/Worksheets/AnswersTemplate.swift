package import ProgramModel
package import Values

/// A worksheet as a YAML file to fill in: each question as a comment over its answer, which is empty where there is none.
/// What it writes reads back as it was.
package struct AnswersTemplate: Screen {
    private let worksheet: WorksheetDefinition
    private let answers: [String: Value]

    package init(_ worksheet: WorksheetDefinition, answers: [String: Value] = [:]) {
        self.worksheet = worksheet
        self.answers = answers
    }

    package func text(_ language: Language, width: Int?) -> String { text(language) }

    package var value: Value { CanonicalCoding.value(worksheet) }

    package func text(_ language: Language) -> String {
        var out = comment(worksheet.title[language])
        if let intro = worksheet.intro { out += comment(intro[language]) }
        if worksheet.steps.contains(where: { $0.type == .text }) {
            let hint = LocalizedText(
                ko: "여러 줄로 답하려면 ‘문항: |’ 다음 줄부터 두 칸 들여 쓰세요.",
                en: "For an answer of several lines, write ‘step: |’ and indent the lines below it by two spaces.")
            out += comment(hint[language])
        }
        for step in worksheet.steps {
            out += "\n" + comment(step.ask[language])
            if let help = step.help { out += comment(help[language]) }
            out += comment(hint(step)[language])
            for choice in step.choices { out += comment("  \(choice.value): \(choice.title[language])") }
            let answer = AnswerYAML.text(answers[step.id] ?? .null)
            out += answer.isEmpty ? "\(step.id):\n" : "\(step.id): \(answer)\n"
        }
        return out
    }

    private func hint(_ step: StepDefinition) -> LocalizedText {
        var hint = step.type.title
        if step.required { hint = LocalizedText(ko: "꼭 필요, \(hint.ko)", en: "required, \(hint.en)") }
        if step.conditional {
            hint = LocalizedText(ko: "\(hint.ko), 해당할 때만", en: "\(hint.en), only where it applies")
        }
        return LocalizedText(ko: "(\(hint.ko))", en: "(\(hint.en))")
    }

    private func comment(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { "# \(PrintableText.clean(String($0)))\n" }.joined()
    }
}
