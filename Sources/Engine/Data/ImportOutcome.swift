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
}
