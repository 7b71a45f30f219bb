package import Values

/// A worksheet as the program uses it now: which script, in which of its versions.
package struct AdoptedWorksheet: Codable, Hashable, Sendable {
    package var definition: WorksheetDefinition
    package var script: Digest
    /// Counts from 1; a changed script is a new version.
    package var version: Int
    /// Where it was taken from, the first program first; nil for one of the group's own and for those that ship.
    package var lineage: [WorksheetOrigin]?
}
