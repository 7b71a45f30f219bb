package import Values

/// What a member runs. Data and hypotheses belong to one community; a program may name none and be one itself.
package struct CommunityDefinition: Codable, Hashable, Sendable {
    package var id: CommunityID
    package var title: LocalizedText

    package init(id: CommunityID, title: LocalizedText) {
        self.id = id
        self.title = title
    }
}
