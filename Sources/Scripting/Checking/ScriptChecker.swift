package import LuaRuntime
import LuaSyntax
import Values

/// Finds what is wrong with a script: by reading it, and where reading finds no error, by loading it.
package enum ScriptChecker {
    /// More problems than this nobody mends in one sitting.
    static let most = 200

    /// In the order of the file.
    ///
    /// - Parameter file: a path as the author knows it; its name is what the id must be.
    package static func problems(
        in source: String, file: String, budget: LuaBudget = .default
    ) -> [ScriptProblem] {
        var findings = ScriptFindings(source, file: file)
        let reading = LuaReading(script: source)
        if let error = reading.error {
            findings.report("script.syntax", error.offset, error.message)
        } else {
            NameCheck(reading).check(&findings)
            DeclarationCheck(reading, file: file).check(&findings)
        }
        let problems = findings.problems(atMost: most)
        if findings.hasErrors { return problems }
        return problems + [loaded(source, file, budget)].compactMap(\.self)
    }

    /// What only a run can tell: a shape that is computed, a loop that does not end.
    private static func loaded(_ source: String, _ file: String, _ budget: LuaBudget) -> ScriptProblem? {
        do throws(LuaError) {
            _ = try ScriptFile.load(source: source, file: file, budget: budget)
            return nil
        } catch {
            return ScriptProblem(
                code: error.code, severity: .error, place: error.place ?? SourcePlace(file: file), what: error.what,
                reasons: error.reasons, next: error.next)
        }
    }
}
