package import Values

/// A requirement with a name, so that it can be listed, explained and shared between transitions.
package struct ConditionDefinition: Codable, Hashable, Sendable {
    package var title: LocalizedText?
    package var test: Guard
    /// What would satisfy it.
    package var remedy: LocalizedText?
    package var place: SourcePlace?

    package init(
        title: LocalizedText? = nil, test: Guard, remedy: LocalizedText? = nil, place: SourcePlace? = nil
    ) {
        self.title = title
        self.test = test
        self.remedy = remedy
        self.place = place
    }

    package func withoutPlaces() -> ConditionDefinition {
        ConditionDefinition(title: title, test: test, remedy: remedy)
    }
}
