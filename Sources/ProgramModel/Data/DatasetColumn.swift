/// A column's name and kind, for the data dictionary.
package struct DatasetColumn: Codable, Hashable, Sendable {
    package var name: String
    package var kind: String

    package init(name: String, kind: String) {
        self.name = name
        self.kind = kind
    }
}
