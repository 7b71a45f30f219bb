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
        return problems.map { ProblemText.text($0, at: $0.path, language, width: width) }.joined()
            + ProblemText.summary(problems)[language] + "\n"
    }

    package var value: Value {
        .array(
            problems.map { problem in
                var members = ProblemText.members(problem)
                members["path"] = .string(problem.path)
                members["place"] = problem.place.map { .string($0.label) } ?? .null
                members["what"] = ProblemText.value(problem.what)
                members["next"] = problem.next.map(ProblemText.value)
                return .object(members)
            })
    }
}
