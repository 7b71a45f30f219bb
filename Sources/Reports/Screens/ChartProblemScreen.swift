package import Statecharts
package import Values

/// What a check of a cycle found.
package struct ChartProblemScreen: Screen {
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
            return ScreenText.paragraph(
                "\(place): \(severity[language]): \(problem.what[language])\(next) [\(problem.code)]", width: width)
        }.joined()
    }

    package var value: Value {
        .array(
            problems.map { problem in
                [
                    "code": .string(problem.code),
                    "severity": .string(problem.severity.rawValue),
                    "path": .string(problem.path),
                    "place": problem.place.map { .string($0.label) } ?? .null,
                    "what": .string(problem.what.en),
                ]
            })
    }
}
