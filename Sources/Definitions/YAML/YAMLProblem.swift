package import Values

/// One thing that is wrong in a YAML document, and where.
package struct YAMLProblem: Hashable, Sendable {
    package var path: String
    package var message: LocalizedText
    package var line: Int?
    package var column: Int?
}
