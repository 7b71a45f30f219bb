package import Values

/// Something wrong with a worksheet or indicator, found by reading it.
package struct ScriptProblem: FoundProblem, Hashable {
    package var code: String
    package var severity: ProblemSeverity
    package var place: SourcePlace?
    package var what: LocalizedText
    package var reasons: [LocalizedText] = []
    package var next: LocalizedText?
    package var outcome: Outcome { .input }
}
