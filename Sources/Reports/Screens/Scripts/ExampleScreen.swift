package import Values

/// The examples inside scripts and how they came out. For one that did not, what was expected and what came, line by
/// line, under the place where it stands.
package struct ExampleScreen: Screen {
    package struct Example: Sendable {
        package var index: Int
        package var passed: Bool
        /// Where it stands in its file; nil where that is not known.
        package var line: Int?
        /// Why it did not hold, in one sentence.
        package var message: LocalizedText
        /// What differs, line by line, and what explains it.
        package var details: [LocalizedText]
        /// `-`, `+` or a space, and the line.
        package var diff: [(mark: String, text: String)]

        package init(
            index: Int, passed: Bool, line: Int?, message: LocalizedText, details: [LocalizedText],
            diff: [(mark: String, text: String)]
        ) {
            self.index = index
            self.passed = passed
            self.line = line
            self.message = message
            self.details = details
            self.diff = diff
        }
    }

    private let files: [(file: String, examples: [Example])]

    package init(_ files: [(String, [Example])]) {
        self.files = files.map { (file: $0.0, examples: $0.1) }
    }

    package func text(_ language: Language, width: Int?) -> String {
        var out = ""
        for (file, examples) in files {
            let passed = examples.count { $0.passed }
            out += "\(passed == examples.count ? "✓" : "✗") \(file)  \(passed)/\(examples.count)\n"
            for example in examples where !example.passed {
                let place = example.line.map { "\(file):\($0): " } ?? ""
                let name = LocalizedText(ko: "예 \(example.index)", en: "example \(example.index)")
                out += ScreenText.bullet(
                    "\(place)\(name[language]): \(example.message[language])", mark: "✗", width: width)
                for line in example.details {
                    for part in PrintableText.clean(line[language], keepingLines: true).split(separator: "\n") {
                        out += "      \(part)\n"
                    }
                }
            }
        }
        return out
    }

    package var value: Value {
        .array(
            files.map { file, examples in
                [
                    "file": .string(file), "examples": .array(examples.map(Self.value)),
                ]
            })
    }

    private static func value(_ example: Example) -> Value {
        var members: [String: Value] = [
            "index": .int(Int64(example.index)), "passed": .bool(example.passed),
            "message": .string(([example.message.en] + example.details.map(\.en)).joined(separator: "\n")),
        ]
        members["line"] = example.line.map { .int(Int64($0)) }
        if !example.passed {
            members["diff"] = .array(
                example.diff.map { ["mark": .string($0.mark), "text": .string($0.text)] })
        }
        return .object(members)
    }
}
