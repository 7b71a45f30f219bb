package import Values

/// The answers to a worksheet as a person writes them down: `step: answer`, in YAML or JSON.
package struct AnswersFile: Sendable {
    package var answers: [String: Value]
    /// Where each answer stands, for the problems that the worksheet finds later.
    package var places: [String: SourcePlace]
    package var file: String
    package var text: String

    package init(answers: [String: Value], places: [String: SourcePlace] = [:], file: String, text: String = "") {
        self.answers = answers
        self.places = places
        self.file = file
        self.text = text
    }

    package static func read(_ text: String, file: String) throws(InputError) -> AnswersFile {
        let document = try YAMLDocument(text, file: file)
        let reader = YAMLReader()
        let root = YAMLCursor(node: document.root, path: "")
        let entries = reader.entries(root)
        guard reader.problems.isEmpty else {
            throw document.error(
                code: "answers.invalid",
                what: LocalizedText(
                    ko: "답을 담은 파일은 ‘문항: 답’의 묶음이어야 합니다", en: "an answers file must map steps to answers"),
                problems: reader.problems)
        }
        var result = AnswersFile(answers: [:], file: file, text: text)
        for (step, answer) in entries {
            result.answers[step] = reader.value(answer)
            result.places[step] = answer.place(in: document)
        }
        return result
    }
}
