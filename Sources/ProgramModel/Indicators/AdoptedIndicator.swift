package import Values

/// An indicator as the program uses it now.
package struct AdoptedIndicator: Codable, Hashable, Sendable {
    package var definition: IndicatorDefinition
    package var script: Digest
    /// Counts from 1; a changed formula is a new version, and what was sealed keeps the old one.
    package var version: Int

    package init(definition: IndicatorDefinition, script: Digest, version: Int) {
        self.definition = definition
        self.script = script
        self.version = version
    }
}
