package import Values

/// What a check of scripts found: each problem with its line and a caret under the place, and how many there are.
package struct ScriptProblemScreen: Screen {
    private let problems: [any FoundProblem]
    private let files: Int

    /// - Parameter files: how many were looked at.
    package init(_ problems: [any FoundProblem], files: Int) {
        self.problems = problems
        self.files = files
    }

    package func text(_ language: Language, width: Int?) -> String {
        problems.map { ProblemText.text($0, language, width: width) }.joined() + summary[language] + "\n"
    }

    private var summary: LocalizedText {
        if files == 0 { return LocalizedText(ko: "살펴볼 스크립트가 없습니다.", en: "There are no scripts to look at.") }
        let lead = LocalizedText(ko: "스크립트 \(files)개: ", en: "\(files) script\(files == 1 ? "" : "s"): ")
        if problems.isEmpty { return lead + LocalizedText(ko: "고칠 곳이 없습니다.", en: "nothing needs mending.") }
        return lead + ProblemText.summary(problems)
    }

    package var value: Value {
        .array(
            problems.map { problem in
                var members = ProblemText.members(problem)
                members["message"] = ProblemText.value(
                    problem.reasons.reduce(problem.what) { $0 + LocalizedText(same: "; ") + $1 })
                members["next"] = problem.next.map(ProblemText.value)
                return .object(members)
            })
    }
}
