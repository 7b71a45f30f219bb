package import Values

/// What a worksheet's functions say, each by a digest of its words: two that differ in white space or comments only are
/// the same.
package struct WorksheetFunctions: Equatable, Sendable {
    /// By step, then by field: `when`, `check`, `unit`.
    package var steps: [String: [String: Digest]]
    package var produces: Digest?
    /// Of what stands outside of the declaration and of these functions: helpers, tables.
    package var helpers: Digest
    /// Of the whole script.
    package var script: Digest
    /// Whether reading could follow every step to its functions. Where a script makes its steps by code, only the whole
    /// can be compared.
    package var isWhole: Bool

    package init(
        steps: [String: [String: Digest]], produces: Digest?, helpers: Digest, script: Digest, isWhole: Bool
    ) {
        self.steps = steps
        self.produces = produces
        self.helpers = helpers
        self.script = script
        self.isWhole = isWhole
    }
}
