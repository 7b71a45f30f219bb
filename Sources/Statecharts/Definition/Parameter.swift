/// A named value that an event carries.
package struct Parameter: Codable, Hashable, Sendable {
    package var name: String
    package var expression: ChartExpression

    package init(name: String, expression: ChartExpression) {
        self.name = name
        self.expression = expression
    }
}
