package import Values

/// Something wrong with a definition, found without running it.
package struct ChartProblem: FoundProblem, Equatable {
    package typealias Severity = ProblemSeverity

    package var code: String
    package var severity: Severity
    /// Where in the chart: `season/plan`, `season/plan#1`.
    package var path: String
    package var place: SourcePlace?
    package var what: LocalizedText
    package var next: LocalizedText?
    package var outcome: Outcome { .input }

    package init(
        code: String, severity: Severity = .error, path: String, place: SourcePlace? = nil, what: LocalizedText,
        next: LocalizedText? = nil
    ) {
        self.code = code
        self.severity = severity
        self.path = path
        self.place = place
        self.what = what
        self.next = next
    }
}
