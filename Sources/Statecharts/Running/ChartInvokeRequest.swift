package import Values

/// What the caller needs to begin a session.
package struct ChartInvokeRequest: Codable, Hashable, Sendable {
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
