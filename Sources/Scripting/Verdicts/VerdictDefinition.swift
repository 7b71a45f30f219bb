package import Values

/// What a verdict rule says of itself.
package struct VerdictDefinition: Hashable, Sendable {
    package var id: String
    package var title: LocalizedText
    package var source: LocalizedText?
}
