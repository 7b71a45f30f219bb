package import Values

/// The examples inside scripts and how they came out.
package struct ExampleScreen: Screen {
    package typealias Example = (index: Int, passed: Bool, message: LocalizedText)

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
                out += ScreenText.bullet("\(example.index): \(example.message[language])", mark: "✗", width: width)
            }
        }
        return out
    }

    package var value: Value {
        .array(
            files.map { file, examples in
                [
                    "file": .string(file),
                    "examples": .array(
                        examples.map {
                            [
                                "index": .int(Int64($0.index)), "passed": .bool($0.passed),
                                "message": .string($0.message.en),
                            ]
                        }),
                ]
            })
    }
}
