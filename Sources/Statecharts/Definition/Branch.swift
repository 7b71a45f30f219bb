/// A part of a choice.
package struct Branch: Codable, Hashable, Sendable {
    package var when: Guard
    package var content: [Content]

    package init(when: Guard, content: [Content]) {
        self.when = when
        self.content = content
    }
}
