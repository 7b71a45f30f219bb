package import Values

/// A definition that cannot run, with every reason.
package struct InvalidChart: ExplainedError, Equatable {
    package var chart: ChartID
    /// Errors only, in document order.
    package var problems: [ChartProblem]

    package var code: String { "chart.invalid" }
    package var outcome: Outcome { .input }
    package var place: SourcePlace? { problems.first?.place }

    package var what: LocalizedText {
        LocalizedText(
            ko: "상태도 ‘\(chart)’에 고칠 곳이 \(problems.count)군데 있습니다",
            en: problems.count == 1
                ? "the chart ‘\(chart)’ has a problem" : "the chart ‘\(chart)’ has \(problems.count) problems")
    }

    package var reasons: [LocalizedText] {
        problems.map { problem in
            let place = problem.place?.label ?? problem.path
            return LocalizedText(
                ko: "\(place): \(problem.what.ko)" + (problem.next.map { " (\($0.ko))" } ?? ""),
                en: "\(place): \(problem.what.en)" + (problem.next.map { " (\($0.en))" } ?? ""))
        }
    }

    package var next: LocalizedText? { nil }
}
