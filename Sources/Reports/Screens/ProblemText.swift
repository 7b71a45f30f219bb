import Values

/// Problems that a check found, as every check shows them: the place, what is wrong, what to do, and the line with a
/// caret under the place.
enum ProblemText {
    /// - Parameter fallback: where it is when it has no place in a file.
    static func text(
        _ problem: any FoundProblem, at fallback: String = "", _ language: Language, width: Int?
    ) -> String {
        let place = problem.place?.label ?? fallback
        let severity: LocalizedText =
            problem.severity == .error
            ? LocalizedText(ko: "오류", en: "error") : LocalizedText(ko: "주의", en: "warning")
        let next = problem.next.map { " → \($0[language])" } ?? ""
        let sentence = "\(place): \(severity[language]): \(problem.what[language])\(next) [\(problem.code)]"
        return ScreenText.paragraph(PrintableText.clean(sentence), width: width)
            + problem.reasons.map { ScreenText.bullet(PrintableText.clean($0[language]), width: width) }.joined()
            + excerpt(problem)
    }

    static func summary(_ problems: [any FoundProblem]) -> LocalizedText {
        let errors = problems.count { $0.severity == .error }
        let warnings = problems.count - errors
        return LocalizedText(
            ko: "오류 \(errors)개, 주의 \(warnings)개",
            en: "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")")
    }

    /// What every check gives to programs.
    static func members(_ problem: any FoundProblem) -> [String: Value] {
        var members: [String: Value] = [
            "code": .string(problem.code), "severity": .string(problem.severity.rawValue),
        ]
        members["file"] = problem.place.map { .string($0.file) }
        members["line"] = problem.place?.line.map { .int(Int64($0)) }
        members["column"] = problem.place?.column.map { .int(Int64($0)) }
        members["excerpt"] = problem.place?.excerpt.map { .string($0) }
        return members
    }

    static func value(_ text: LocalizedText) -> Value {
        ["ko": .string(text[.ko]), "en": .string(text[.en])]
    }

    /// The line with a caret under the column, also where Korean letters take two columns each.
    private static func excerpt(_ problem: any FoundProblem) -> String {
        guard let place = problem.place, let line = place.line, let excerpt = place.excerpt else { return "" }
        let gutter = String(line)
        let shown = PrintableText.clean(excerpt.replacing("\t", with: " "))
        var out = "    \(gutter) | \(shown)\n"
        if let column = place.column, column >= 1 {
            let before = DisplayWidth.of(String(shown.prefix(column - 1)))
            out += "    \(String(repeating: " ", count: gutter.count)) | \(String(repeating: " ", count: before))^\n"
        }
        return out
    }
}
