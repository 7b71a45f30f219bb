package import Values

/// A value that a script looked at, by the name it used.
package struct ChartRead: Codable, Hashable, Sendable {
    package var name: String
    package var value: Value

    package init(name: String, value: Value) {
        self.name = name
        self.value = value
    }
}
