package import Values

package struct StepChoice: Codable, Hashable, Sendable {
    package var value: String
    package var title: LocalizedText

    package init(value: String, title: LocalizedText) {
        self.value = value
        self.title = title
    }
}
