package import Values

/// What the caller needs to begin a session.
package struct ChartInvokeRequest: Codable, Hashable, Sendable {
    /// What the standard and its users call a chart.
    package static let chartTypes = ["scxml", "http://www.w3.org/TR/scxml/", "http://www.w3.org/TR/scxml"]

    package var id: String
    package var type: String?
    /// Where the child's definition is.
    package var source: String?
    /// Parameters as an object, or the child's definition itself.
    package var data: Value?

    package init(id: String, type: String? = nil, source: String? = nil, data: Value? = nil) {
        self.id = id
        self.type = type
        self.source = source
        self.data = data
    }
}
