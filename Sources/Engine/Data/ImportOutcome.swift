package import ProgramModel
package import Tables

/// What an import read and made.
package struct ImportOutcome: Sendable {
    package var dataset: DatasetVersion
    package var report: ImportReport
    /// Rows outside the days that were asked for.
    package var outside: Int
    /// The same rows are there already: nothing was added.
    package var unchanged: Bool
    /// People who got a pseudonym.
    package var pseudonyms: Int
    /// Members among the people in it, and others who had their pseudonym already.
    package var members = 0
    package var known = 0
    /// What was said at an earlier import and held for this one, as options.
    package var remembered: [String] = []
    /// The version before this one.
    package var previous: DatasetVersion?
}
