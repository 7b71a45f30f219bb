import LuaSyntax
import Values

/// Collects what the checks of a script find, by its place in the text.
struct ScriptFindings {
    private struct Finding: Hashable {
        var offset: Int
        var problem: ScriptProblem
    }

    private let lines: SourceLines
    private var found: [Finding] = []
    /// A function that several steps share is looked at for each of them, and its mistakes are told once.
    private var known: Set<Finding> = []

    init(_ source: String, file: String) {
        lines = SourceLines(source, file: file)
    }

    var hasErrors: Bool { found.contains { $0.problem.severity == .error } }

    /// In the order of the text, and no more than somebody would read: a file of another kind can have thousands.
    func problems(atMost limit: Int) -> [ScriptProblem] {
        let sorted = found.enumerated().sorted { left, right in
            (left.element.offset, left.offset) < (right.element.offset, right.offset)
        }
        return sorted.prefix(limit).map { _, finding in
            var problem = finding.problem
            problem.place = lines.place(of: finding.offset)
            return problem
        }
    }

    mutating func report(_ code: String, _ offset: Int, _ what: LocalizedText, next: LocalizedText? = nil) {
        add(code, .error, offset, what, next)
    }

    mutating func warn(_ code: String, _ offset: Int, _ what: LocalizedText, next: LocalizedText? = nil) {
        add(code, .warning, offset, what, next)
    }

    private mutating func add(
        _ code: String, _ severity: ProblemSeverity, _ offset: Int, _ what: LocalizedText, _ next: LocalizedText?
    ) {
        let problem = ScriptProblem(code: code, severity: severity, what: what, next: next)
        let finding = Finding(offset: offset, problem: problem)
        if known.insert(finding).inserted { found.append(finding) }
    }
}
