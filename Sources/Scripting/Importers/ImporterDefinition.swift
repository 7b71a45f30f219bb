package import Tables
package import Values

/// What an importer says of itself.
package struct ImporterDefinition: Hashable, Sendable {
    package var id: String
    package var title: LocalizedText
    package var source: LocalizedText?
    /// `time` and `member` first, then by name.
    package var columns: [Schema.Field]
}
