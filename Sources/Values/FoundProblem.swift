/// What a check finds in something that a person wrote, without running it.
package protocol FoundProblem: ExplainedError {
    var severity: ProblemSeverity { get }
}

package enum ProblemSeverity: String, Codable, Sendable, CaseIterable {
    /// It cannot work.
    case error
    /// It works, but probably not as meant.
    case warning
}
