import LuaSyntax
import Values

/// Collects what the checks of a script find, by its place in the text.
struct ScriptFindings {
    private struct Key: Hashable {
        var code: String
        var offset: Int
    }

    private let lines: SourceLines
    private var found: [Key: ScriptProblem] = [:]

    init(_ source: String, file: String) {
        lines = SourceLines(source, file: file)
    }

    var hasErrors: Bool { found.values.contains { $0.severity == .error } }

    /// In the order of the text, and no more than somebody would read: a file of another kind can have thousands.
    func problems(atMost limit: Int) -> [ScriptProblem] {
        let sorted = found.sorted { ($0.key.offset, $0.key.code) < ($1.key.offset, $1.key.code) }
        return sorted.prefix(limit).map { key, problem in
            var problem = problem
            problem.place = lines.place(of: key.offset)
            return problem
        }
    }

    mutating func report(_ code: String, _ offset: Int, _ what: LocalizedText, next: LocalizedText? = nil) {
        add(code, .error, offset, what, next)
    }

    mutating func warn(_ code: String, _ offset: Int, _ what: LocalizedText, next: LocalizedText? = nil) {
        add(code, .warning, offset, what, next)
    }

    /// A function that several steps share is looked at for each of them, and its mistakes are told once.
    private mutating func add(
        _ code: String, _ severity: ProblemSeverity, _ offset: Int, _ what: LocalizedText, _ next: LocalizedText?
    ) {
        let key = Key(code: code, offset: offset)
        if found[key] == nil { found[key] = ScriptProblem(code: code, severity: severity, what: what, next: next) }
    }
}
