package import Values

/// A variable of the chart. Without an expression it begins as null.
package struct DataDefinition: Codable, Hashable, Sendable {
    /// A Lua name.
    package var id: String
    package var expression: ChartExpression?
    package var place: SourcePlace?

    package init(id: String, expression: ChartExpression? = nil, place: SourcePlace? = nil) {
        self.id = id
        self.expression = expression
        self.place = place
    }

    package func withoutPlaces() -> DataDefinition {
        DataDefinition(id: id, expression: expression)
    }
}
