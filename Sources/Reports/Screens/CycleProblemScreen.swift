package import Statecharts
package import Values

/// What a check of a cycle found: each problem with its line and a caret under the place.
package struct CycleProblemScreen: Screen {
    private let problems: [ChartProblem]

    package init(_ problems: [ChartProblem]) {
        self.problems = problems
    }

    package func text(_ language: Language, width: Int?) -> String {
        if problems.isEmpty { return LocalizedText(ko: "고칠 곳이 없습니다.\n", en: "Nothing needs mending.\n")[language] }
        return problems.map { problem in
            let place = problem.place?.label ?? problem.path
            let severity: LocalizedText =
                problem.severity == .error
                ? LocalizedText(ko: "오류", en: "error") : LocalizedText(ko: "주의", en: "warning")
            let next = problem.next.map { " → \($0[language])" } ?? ""
            let sentence = "\(place): \(severity[language]): \(problem.what[language])\(next) [\(problem.code)]"
            return ScreenText.paragraph(PrintableText.clean(sentence), width: width) + excerpt(problem)
        }.joined() + summary[language] + "\n"
    }

    private var summary: LocalizedText {
        let errors = problems.count { $0.severity == .error }
        let warnings = problems.count - errors
        return LocalizedText(
            ko: "오류 \(errors)개, 주의 \(warnings)개",
            en: "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")")
    }

    /// The line with a caret under the column, also where Korean letters take two columns each.
    private func excerpt(_ problem: ChartProblem) -> String {
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

    package var value: Value {
        .array(
            problems.map { problem in
                var members: [String: Value] = [
                    "code": .string(problem.code), "severity": .string(problem.severity.rawValue),
                    "path": .string(problem.path), "place": problem.place.map { .string($0.label) } ?? .null,
                    "what": ["ko": .string(problem.what[.ko]), "en": .string(problem.what[.en])],
                ]
                members["file"] = problem.place.map { .string($0.file) }
                members["line"] = problem.place?.line.map { .int(Int64($0)) }
                members["column"] = problem.place?.column.map { .int(Int64($0)) }
                members["excerpt"] = problem.place?.excerpt.map { .string($0) }
                members["next"] = problem.next.map { ["ko": .string($0[.ko]), "en": .string($0[.en])] }
                return .object(members)
            })
    }
}
